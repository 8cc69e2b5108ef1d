// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.model.Record;
import org.shouwang.model.meta.RecordType;
import org.shouwang.records.ui.attachments.AttachmentsDesk;
import org.shouwang.records.ui.attachments.AttachmentsPane;
import org.shouwang.records.ui.attachments.AttachmentsText;
import org.shouwang.records.ui.internal.CommitCommand;
import org.shouwang.records.ui.internal.RecordsText;
import org.shouwang.store.Commit;
import org.shouwang.store.Session;
import org.shouwang.store.UnitOfWork;
import org.shouwang.ui.form.FieldAccess;
import org.shouwang.ui.form.FormBuilder;
import org.shouwang.ui.form.RecordForm;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.jobs.LatestOnly;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.EmptyState;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.TabBar;
import org.shouwang.ui.widgets.Widgets;

/** The form of the record chosen, with what can be done to it. */
public final class RecordPane {
	private final RecordsDesk desk;
	private final RecordType type;
	private final Session session;
	private final String label;
	private final Supplier<? extends Record> fresh;
	private final List<Consumer<Record>> showing = new ArrayList<>();
	private final Composite stack;
	private final Composite empty;
	private final Composite area;
	private final TabBar tabs;
	private final RecordForm form;
	private final AttachmentsPane files;
	private final LatestOnly reading;
	private FlatButton save;
	private FlatButton delete;
	private Record record;

	/**
	 * A pane that shows no record yet.
	 *
	 * @param fresh makes a record to be filled in
	 */
	public RecordPane(Composite parent, RecordsDesk desk, RecordType type, Supplier<? extends Record> fresh) {
		this.fresh = fresh;
		this.desk = desk;
		this.type = type;
		this.session = desk.signedIn().session();
		this.label = type.label(desk.locale());
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setBackground(desk.theme().color(Tone.SURFACE));
		empty = new EmptyState(stack, desk.theme(), KitIcon.DOCUMENT, text(RecordsText.NONE), text(RecordsText.NONE_WORDS));
		area = desk.widgets().area(stack, Tone.SURFACE, 1, 0);
		head();
		tabs = new TabBar(area, desk.theme());
		form = new FormBuilder(desk.forms(), type).access(f -> session.viewer().mayRead(f.sensitivity()) ? FieldAccess.EDIT : FieldAccess.MASKED)
				.build(tabs.parent());
		files = new AttachmentsPane(tabs.parent(), attachments());
		tabs.add("form", label, form.control());
		tabs.add("files", desk.messages().text(AttachmentsText.TAB), files.control());
		files.onCount(n -> tabs.label(1, desk.messages().text(AttachmentsText.TAB) + (n == 0 ? "" : " " + n)));
		form.onChange(() -> save.setEnabled(form.isDirty()));
		reading = new LatestOnly(stack, e -> desk.errors().report(label, e));
		top(empty);
	}

	private void head() {
		Composite head = desk.widgets().area(area, Tone.SURFACE, 3, 20);
		((GridLayout) head.getLayout()).marginHeight = 12;
		head.setLayoutData(Widgets.fill(false));
		desk.widgets().label(head, label, TextStyle.TITLE, Tone.TEXT).setLayoutData(Widgets.fill(false));
		delete = new FlatButton(head, desk.theme(), FlatButton.Kind.QUIET).icon(KitIcon.DELETE).text(text(RecordsText.DELETE))
				.id("record-delete").onPress(this::delete);
		save = new FlatButton(head, desk.theme(), FlatButton.Kind.PRIMARY).icon(KitIcon.SAVE).text(text(RecordsText.SAVE)).id("record-save")
				.onPress(this::save);
	}

	private AttachmentsDesk attachments() {
		return new AttachmentsDesk(desk.signedIn().store().dictionary().type("Attachment"), desk.signedIn().workspace().attachments(session), session,
				desk.forms(), desk.dialogs(), desk.jobs(), desk.undo(), desk.errors());
	}

	private String text(RecordsText key, Object... arguments) {
		return desk.messages().text(key, arguments);
	}

	private void top(Composite top) {
		((StackLayout) stack.getLayout()).topControl = top;
		stack.layout();
	}

	/**
	 * Adds a page behind the form.
	 *
	 * @param page   makes its widget in the parent given
	 * @param onShow told in the window's thread of each record that is shown; one without an id was not saved yet
	 */
	public void addTab(String id, String tabLabel, Function<Composite, ? extends Control> page, Consumer<Record> onShow) {
		tabs.add(id, tabLabel, page.apply(tabs.parent()));
		showing.add(onShow);
	}

	/** The pane's widget, for layout. */
	public Composite control() {
		return stack;
	}

	/** The id of the record shown; {@code null} for none and for a new one. */
	public String id() {
		return record == null ? null : record.getId();
	}

	/** Shows a record; the empty page when it is gone. */
	public void open(String id) {
		reading.ask(() -> session.<Record>load(type, id), found -> found.ifPresentOrElse(this::show, this::clear));
	}

	/** Shows the record as it is stored now, unless somebody is typing: saving then tells what has changed meanwhile. */
	public void refresh() {
		if (id() != null && !form.isDirty()) {
			open(id());
		}
	}

	/** Shows an empty form. */
	public void create() {
		reading.forget();
		show(fresh.get());
		tabs.show(0);
		form.setFocus();
	}

	private void show(Record shown) {
		record = shown;
		form.show(shown);
		files.show(type.id(), shown.getId());
		showing.forEach(l -> l.accept(shown));
		save.setEnabled(false);
		delete.setEnabled(shown.getId() != null);
		top(area);
	}

	private void clear() {
		record = null;
		top(empty);
	}

	/** Asks what to do with what was typed; false when the person wants to stay. */
	public boolean mayLeave() {
		if (record == null || !form.isDirty()) {
			return true;
		}
		Optional<Boolean> keep = desk.dialogs().askSave(text(RecordsText.LEAVE), text(RecordsText.LEAVE_WORDS));
		if (keep.isEmpty() || keep.get() && !form.validate()) {
			return false;
		}
		if (keep.get()) {
			save();
		}
		return true;
	}

	/** Saves what was typed; it can be undone. */
	public void save() {
		if (record == null || !form.isDirty()) {
			return;
		}
		if (!form.validate()) {
			tabs.show(0);
			return;
		}
		form.applyTo(record);
		Record saved = record;
		save.setEnabled(false);
		commit(text(RecordsText.STEP_SAVE, label), unit -> {
			if (saved.getId() == null) {
				unit.add(saved);
			} else {
				unit.update(saved);
			}
		}, () -> reopen(saved));
	}

	private void reopen(Record saved) {
		if (record == saved) {
			open(saved.getId());
		}
	}

	/** Deletes the record after a question; it can be undone. */
	public void delete() {
		Record gone = record;
		if (gone != null && gone.getId() != null
				&& desk.dialogs().confirm(text(RecordsText.DELETE_TITLE, label), text(RecordsText.DELETE_WORDS), text(RecordsText.DELETE))) {
			commit(text(RecordsText.STEP_DELETE, label), unit -> unit.remove(gone), this::clear);
		}
	}

	private void commit(String what, Consumer<UnitOfWork> work, Runnable then) {
		desk.jobs().start(what, monitor -> session.change(what, work), (Commit commit) -> {
			if (!commit.isEmpty()) {
				desk.undo().remember(new CommitCommand(session, desk.messages(), what, commit.seq()));
			}
			then.run();
		}, e -> {
			desk.errors().report(what, e);
			if (record != null && record.getId() != null) {
				open(record.getId());
			}
		});
	}
}
