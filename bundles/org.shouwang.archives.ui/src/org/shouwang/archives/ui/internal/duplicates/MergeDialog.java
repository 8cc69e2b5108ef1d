// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.duplicates;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.archives.Duplicates.Who;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.CommitCommand;
import org.shouwang.archives.ui.internal.MergeText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Commit;
import org.shouwang.store.MergePreview;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.form.Reference;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** Two records side by side: the value of each field in which they differ is chosen, and what moves is told before anything is done. */
final class MergeDialog {
	private static final int WIDTH = 760;
	private static final int HEIGHT = 300;
	private static final int LABEL_WIDTH = 130;

	private final Shell parent;
	private final WindowKit kit;
	private final ArchivesDesk desk;
	private final Who who;
	private final Runnable onMerged;
	private final FormContext context;
	private final Set<String> taken = new HashSet<>();
	private DialogFrame frame;
	private TextBox reason;

	MergeDialog(Shell parent, WindowKit kit, ArchivesDesk desk, Who who, Runnable onMerged) {
		this.parent = parent;
		this.kit = kit;
		this.desk = desk;
		this.who = who;
		this.onMerged = onMerged;
		this.context = desk.forms(kit);
	}

	/** Reads both beside the window, then shows them. */
	void open(String keptId, String goneId) {
		kit.jobs().start(kit.text(MergeText.COMPARE), job -> desk.duplicates().preview(who, keptId, goneId), this::show);
	}

	private void show(MergePreview preview) {
		if (parent.isDisposed()) {
			return;
		}
		taken.clear();
		taken.addAll(preview.suggested());
		frame = new DialogFrame(parent, kit.theme(), "merge-dialog", kit.text(MergeText.COMPARE_TITLE));
		kit.widgets().paragraph(frame.body(), kit.text(MergeText.COMPARE_WORDS), TextStyle.BODY, Tone.MUTED, WIDTH - 48);
		heads(preview);
		fields(preview);
		counts(preview);
		kit.widgets().label(frame.body(), kit.text(MergeText.REASON), TextStyle.SMALL, Tone.MUTED);
		reason = new TextBox(frame.body(), kit.theme(), SWT.SINGLE, null, 0).id("merge-reason");
		reason.setLayoutData(Widgets.fill(false));
		frame.button("merge-swap", FlatButton.Kind.SECONDARY, kit.text(MergeText.SWAP), () -> swap(preview));
		frame.closeButton(kit.text(ArchivesText.CANCEL));
		FlatButton merge = frame.button("merge-ok", FlatButton.Kind.PRIMARY, kit.text(MergeText.MERGE), () -> merge(preview));
		merge.setEnabled(false);
		reason.onType(text -> merge.setEnabled(!text.isBlank()));
		frame.open(WIDTH);
		reason.setFocus();
	}

	private void heads(MergePreview preview) {
		Composite line = kit.widgets().area(frame.body(), Tone.SURFACE, 2, 0);
		line.setLayoutData(Widgets.fill(false));
		label(line, "");
		Composite heads = pair(line);
		kit.widgets().label(heads, kit.text(MergeText.KEPT, name(preview.kept())), TextStyle.HEADING, Tone.TEXT).setLayoutData(Widgets.fill(false));
		kit.widgets().label(heads, kit.text(MergeText.GONE, name(preview.gone())), TextStyle.HEADING, Tone.MUTED).setLayoutData(Widgets.fill(false));
	}

	private String name(Record record) {
		FieldType title = desk.type(who.type()).title().orElseThrow();
		return String.valueOf(title.get(record)).replace("&", "&&");
	}

	private Composite pair(Composite body) {
		Composite pair = kit.widgets().area(body, Tone.SURFACE, 2, 0);
		((GridLayout) pair.getLayout()).makeColumnsEqualWidth = true;
		pair.setLayoutData(Widgets.fill(false));
		return pair;
	}

	private void fields(MergePreview preview) {
		if (preview.differing().stream().allMatch(FieldType::isHidden)) {
			kit.widgets().label(frame.body(), kit.text(MergeText.ALIKE), TextStyle.BODY, Tone.TEXT);
			return;
		}
		ScrolledComposite scroller = new ScrolledComposite(frame.body(), SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.setLayoutData(DialogFrame.tall(HEIGHT));
		Composite rows = kit.widgets().area(scroller, Tone.SURFACE, 1, 0);
		preview.differing().stream().filter(field -> !field.isHidden()).forEach(field -> row(rows, field, preview));
		scroller.setContent(rows);
		scroller.setMinHeight(rows.computeSize(WIDTH - 80, SWT.DEFAULT).y);
	}

	private void row(Composite rows, FieldType field, MergePreview preview) {
		Composite line = kit.widgets().area(rows, Tone.SURFACE, 2, 0);
		line.setLayoutData(Widgets.fill(false));
		label(line, field.label(kit.locale()));
		Composite pair = pair(line);
		FlatButton kept = choice(pair, field, preview.kept(), "kept:");
		FlatButton gone = choice(pair, field, preview.gone(), "gone:");
		Runnable mark = () -> {
			kept.setChosen(!taken.contains(field.name()));
			gone.setChosen(taken.contains(field.name()));
		};
		kept.onPress(() -> {
			taken.remove(field.name());
			mark.run();
		});
		gone.onPress(() -> {
			taken.add(field.name());
			mark.run();
		});
		mark.run();
	}

	private void label(Composite line, String text) {
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		data.widthHint = LABEL_WIDTH;
		kit.widgets().label(line, text, TextStyle.STRONG, Tone.TEXT).setLayoutData(data);
	}

	private FlatButton choice(Composite pair, FieldType field, Record record, String id) {
		String shown = text(field, field.get(record));
		FlatButton button = new FlatButton(pair, kit.theme(), FlatButton.Kind.SECONDARY).text(shown).hint(shown).id(id + field.name());
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return button;
	}

	private String text(FieldType field, Object value) {
		if (value == null) {
			return kit.text(MergeText.EMPTY);
		}
		return field.target().isPresent()
				? context.references().find(field.target().get(), value.toString()).map(Reference::label).orElse("…")
				: context.show(field, value);
	}

	private void counts(MergePreview preview) {
		say(MergeText.MOVING, preview.moving(), Tone.TEXT);
		if (!preview.joined().isEmpty()) {
			say(MergeText.JOINED, preview.joined(), Tone.TEXT);
		}
		if (!preview.doubtful().isEmpty()) {
			say(MergeText.DOUBTFUL, preview.doubtful(), Tone.WARNING);
		}
	}

	private void say(MergeText text, Map<String, Integer> counts, Tone tone) {
		String words = counts.entrySet().stream().map(e -> desk.type(e.getKey()).label(kit.locale()) + " " + e.getValue())
				.collect(Collectors.joining(", "));
		kit.widgets().paragraph(frame.body(), kit.text(text, words.isEmpty() ? kit.text(MergeText.NOTHING) : words), TextStyle.BODY, tone,
				WIDTH - 48);
	}

	private void swap(MergePreview preview) {
		frame.close();
		open(preview.gone().getId(), preview.kept().getId());
	}

	private void merge(MergePreview preview) {
		String why = reason.text().strip();
		if (why.isEmpty()) {
			return;
		}
		Set<String> fields = Set.copyOf(taken);
		frame.close();
		kit.jobs().start(kit.text(MergeText.MERGE), job -> desk.duplicates().merge(preview.taking(fields), why), this::merged);
	}

	private void merged(Commit commit) {
		kit.undo().remember(new CommitCommand(desk, kit, kit.text(MergeText.DONE), commit.seq(), commit.size()));
		onMerged.run();
	}
}
