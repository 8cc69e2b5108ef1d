// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.archives.carriers.CarrierRegister;
import org.shouwang.archives.model.Carrier;
import org.shouwang.archives.model.CarrierLoan;
import org.shouwang.archives.ui.internal.CommitWatch;
import org.shouwang.model.meta.RecordType;
import org.shouwang.records.ui.RecordPane;
import org.shouwang.records.ui.RecordsDesk;
import org.shouwang.store.Permission;
import org.shouwang.ui.form.RecordDialog;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.list.ListColumn;
import org.shouwang.ui.list.ListColumn.Look;
import org.shouwang.ui.list.ListPage;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.EmptyState;
import org.shouwang.ui.widgets.FlatButton;

/** The register of carriers: a list to find them and who has them, at the right the one chosen with contents, loans and files. */
public final class CarriersPage {
	private static final int LIST_SHARE = 60;
	private static final int FORM_SHARE = 40;

	private final RecordsDesk desk;
	private final CarrierRegister register;
	private final CarrierSteps steps;
	private final CarrierSource source;
	private final ListPage list;
	private final RecordPane pane;
	private boolean steering;

	/** A page that reads at once and again after each commit. For the window's thread. */
	public CarriersPage(Composite parent, RecordsDesk desk, CarrierRegister register) {
		this.desk = desk;
		this.register = register;
		this.steps = new CarrierSteps(desk);
		RecordType type = desk.signedIn().store().dictionary().type(Carrier.class);
		source = new CarrierSource(register, desk.messages(), type.field("kind"));
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setSashWidth(3);
		sash.setBackground(desk.theme().color(Tone.LINE));
		list = new ListPage(sash, desk.theme(), desk.messages(), text(PapersText.SEARCH), columns(type), source, desk.views().of("archives.carriers"),
				e -> desk.errors().report(type.label(desk.locale()), e));
		tools();
		list.setEmptyState(stack -> new EmptyState(stack, desk.theme(), KitIcon.FOLDER, text(PapersText.EMPTY), text(PapersText.EMPTY_WORDS)));
		pane = new RecordPane(sash, desk, type, register::create);
		new CarrierPages(desk, register, steps).addTo(pane);
		sash.setWeights(LIST_SHARE, FORM_SHARE);
		list.list().onSelect(this::selected);
		CommitWatch.watch(sash, desk.signedIn().store(), commit -> reread());
	}

	private String text(PapersText key) {
		return desk.messages().text(key);
	}

	private List<ListColumn> columns(RecordType type) {
		return Stream.of(column(type, "number", 76, Look.TEXT), column(type, "title", 150, Look.STRONG), column(type, "kind", 90, Look.TEXT),
				column(type, "shelfMark", 84, Look.TEXT), new ListColumn("loan", text(PapersText.COLUMN_LOAN), 190, Look.BADGE),
				column(type, "pupil", 90, Look.TEXT), column(type, "room", 100, Look.MUTED), column(type, "pieces", 70, Look.NUMBER)).toList();
	}

	private ListColumn column(RecordType type, String field, int width, Look look) {
		return new ListColumn(field, type.field(field).label(desk.locale()), width, look);
	}

	private void tools() {
		if (desk.signedIn().session().viewer().may(Permission.EDIT)) {
			list.tool(FlatButton.Kind.SECONDARY, KitIcon.LEND, text(PapersText.LEND), this::lend).id("carrier-lend");
			list.tool(FlatButton.Kind.SECONDARY, KitIcon.TAKE_BACK, text(PapersText.TAKE_BACK), this::takeBack).id("carrier-return");
			list.tool(FlatButton.Kind.PRIMARY, KitIcon.ADD, text(PapersText.NEW), this::create).id("carrier-new");
		}
	}

	private void reread() {
		source.forget();
		list.model().refresh();
		pane.refresh();
	}

	private void selected(List<ListRow> rows) {
		if (steering || rows.size() != 1 || rows.getFirst().id().equals(pane.id())) {
			return;
		}
		if (pane.mayLeave()) {
			pane.open(rows.getFirst().id());
		} else if (pane.id() != null) {
			steering = true;
			list.list().select(pane.id());
			steering = false;
		}
	}

	/** Shows an empty form for a new carrier. */
	public void create() {
		if (pane.mayLeave()) {
			pane.create();
		}
	}

	/** Asks to whom the carrier shown is given. */
	public void lend() {
		if (pane.id() != null) {
			RecordType type = desk.signedIn().store().dictionary().type(CarrierLoan.class);
			new RecordDialog(pane.control().getShell(), desk.forms(), type, f -> !List.of("carrier", "returnedOn", "returnedAs").contains(f.name()))
					.open(register.newLoan(pane.id()), loan -> steps.commit(PapersText.STEP_LEND, session -> register.lend(loan)));
		}
	}

	/** Asks how the carrier shown came back. */
	public void takeBack() {
		String id = pane.id();
		if (id != null) {
			Optional<String> state = desk.dialogs().ask(text(PapersText.TAKE_BACK), text(PapersText.TAKE_BACK_WORDS), text(PapersText.TAKE_BACK_WHOLE));
			state.ifPresent(words -> steps.commit(PapersText.STEP_TAKE_BACK, session -> register.takeBack(id, register.today(), words)));
		}
	}

	/** Narrows the list to carriers that are there, such as {@code OVERDUE}. */
	void showOnly(String state) {
		list.model().ask(list.model().query().filtered(Map.of(CarrierSource.STATE, Set.of(state))));
	}

	/** Saves what was typed. */
	public void save() {
		pane.save();
	}

	/** Puts the focus into the list. */
	public void setFocus() {
		list.list().control().setFocus();
	}

	/** Puts the focus into the search box. */
	public void find() {
		list.search().setFocus();
	}

	/** The list, for tests. */
	ListPage list() {
		return list;
	}
}
