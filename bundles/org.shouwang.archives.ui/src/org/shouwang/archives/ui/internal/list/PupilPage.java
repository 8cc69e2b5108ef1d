// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.list;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.archives.PupilFilter.Group;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.CommitWatch;
import org.shouwang.archives.ui.internal.MergeText;
import org.shouwang.store.Permission;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.list.ListModel;
import org.shouwang.ui.list.ListPage;
import org.shouwang.ui.list.ListQuery;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.widgets.EmptyState;
import org.shouwang.ui.widgets.FileDrop;
import org.shouwang.ui.widgets.FlatButton;

/**
 * The list of pupils with its filters and tools. Which pupil is chosen is remembered by id, so that it stays chosen when the list
 * is asked anew after a commit.
 */
public final class PupilPage {
	/** What a person wants from the page. */
	public interface Listener {
		/** Another pupil was chosen in the list. */
		void chosen(String pupilId);

		/** The pupil chosen shall be edited. */
		void entered(String pupilId);

		/** A new archive is wanted. */
		void create();

		/** Files shall be imported; without any the user is asked for them. */
		void importFiles(List<Path> files);

		/** Who was entered twice shall be looked for. */
		void duplicates();

		/** Something shall be printed. */
		void print();
	}

	private final WindowKit kit;
	private final Listener listener;
	private final PupilSource source;
	private final PupilExport export;
	private final ListPage page;
	private final boolean mayMerge;
	private String chosen;
	private boolean isMarking;

	/** A page that reads its rows at once and again after each commit. */
	public PupilPage(Composite parent, WindowKit kit, ArchivesDesk desk, Listener listener) {
		this.kit = kit;
		this.listener = listener;
		this.mayMerge = desk.session().viewer().may(Permission.MERGE);
		PupilColumns columns = new PupilColumns(kit.messages());
		source = new PupilSource(desk.archives(), kit, columns);
		export = new PupilExport(kit, source, columns);
		page = new ListPage(parent, kit.theme(), kit.messages(), kit.text(ArchivesText.SEARCH_HINT), columns.all(), source,
				kit.views().of("archives.pupils"), e -> kit.errors().report(kit.text(ArchivesText.PERSPECTIVE), e));
		tools();
		page.setEmptyState(this::empty);
		page.list().onSelect(this::selected);
		page.list().onOpen(row -> listener.entered(row.id()));
		page.model().listen(new KeepChosen());
		FileDrop.accept(page.control(), listener::importFiles);
		CommitWatch.watch(page.control(), desk.store(), c -> page.model().refresh());
	}

	private void tools() {
		if (mayMerge) {
			page.tool(FlatButton.Kind.QUIET, KitIcon.PEOPLE, "", listener::duplicates).hint(kit.text(MergeText.TITLE)).id("tool-duplicates");
		}
		tool(FlatButton.Kind.QUIET, KitIcon.EXPORT, "", ArchivesText.ACTION_EXPORT, "tool-export", this::export);
		tool(FlatButton.Kind.QUIET, KitIcon.PRINT, "", ArchivesText.ACTION_PRINT, "tool-print", listener::print);
		tool(FlatButton.Kind.SECONDARY, KitIcon.IMPORT, kit.text(ArchivesText.ACTION_IMPORT), ArchivesText.ACTION_IMPORT_HINT, "tool-import",
				() -> listener.importFiles(List.of()));
		tool(FlatButton.Kind.PRIMARY, KitIcon.ADD, kit.text(ArchivesText.ACTION_NEW), ArchivesText.ACTION_NEW_HINT, "tool-new",
				listener::create);
	}

	private void tool(FlatButton.Kind kind, KitIcon icon, String text, ArchivesText hint, String id, Runnable action) {
		page.tool(kind, icon, text, action).hint(kit.text(hint)).id(id);
	}

	private Composite empty(Composite parent) {
		EmptyState state = new EmptyState(parent, kit.theme(), KitIcon.ARCHIVE, kit.text(ArchivesText.EMPTY_TITLE),
				kit.text(ArchivesText.EMPTY_WORDS));
		state.action(FlatButton.Kind.PRIMARY, KitIcon.IMPORT, kit.text(ArchivesText.ACTION_IMPORT), () -> listener.importFiles(List.of()))
				.id("empty-import");
		state.action(FlatButton.Kind.SECONDARY, KitIcon.ADD, kit.text(ArchivesText.ACTION_NEW), listener::create).id("empty-new");
		return state;
	}

	/** Selections that the list loses by being asked anew are no choice of a person. */
	private void selected(List<ListRow> rows) {
		if (!isMarking && page.list().selectionCount() == 1 && rows.size() == 1 && !rows.getFirst().id().equals(chosen)) {
			chosen = rows.getFirst().id();
			listener.chosen(chosen);
		}
	}

	private final class KeepChosen implements ListModel.Listener {
		@Override
		public void replaced() {
			mark();
		}

		@Override
		public void loaded() {
			// the same rows
		}
	}

	/** Marks a pupil without telling the listener; {@code null} for none. */
	public void choose(String pupilId) {
		chosen = pupilId;
		mark();
	}

	/** Selects the row of the pupil chosen; by the time it is found another one may be chosen, or other rows be shown. */
	private void mark() {
		String id = chosen;
		if (id != null) {
			page.model().locate(id, index -> {
				if (id.equals(chosen)) {
					isMarking = true;
					page.list().select(index);
					isMarking = false;
				}
			});
		}
	}

	/** The id of the pupil chosen; {@code null} for none. */
	public String chosen() {
		return chosen;
	}

	/** Shows the pupils with an alarm, whatever the list was narrowed to before. */
	public void showOnly(Group alarm) {
		page.search().setText("");
		page.model().ask(page.model().query().searching("").filtered(Map.of(PupilQueries.ALARM, Set.of(alarm.name()))));
	}

	/** Writes what the list shows into a spreadsheet. */
	public void export() {
		export.start(page.model().query());
	}

	/** What the list shows now. */
	public ListQuery query() {
		return page.model().query();
	}

	/** The ids of all pupils shown; takes time, not for the window's thread. */
	public List<String> shownIds(ListQuery query) {
		return source.ids(query);
	}

	/** How many pupils are shown. */
	public int shownCount() {
		return page.model().count().found();
	}

	/** The ids of the rows selected, as far as they are read. */
	public List<String> selectedIds() {
		return page.list().selection().stream().map(ListRow::id).toList();
	}

	/** Puts the focus into the search box. */
	public void find() {
		page.search().setFocus();
		page.search().input().selectAll();
	}

	/** Puts the focus into the list. */
	public void setFocus() {
		page.list().control().setFocus();
	}

	/** The page's widget, for layout. */
	public Composite control() {
		return page.control();
	}

	/** The kit's list, for tests of the wiring. */
	ListPage page() {
		return page;
	}
}
