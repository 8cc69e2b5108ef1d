// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.archives.Archive;
import org.shouwang.archives.Correction;
import org.shouwang.model.Filing;
import org.shouwang.archives.ui.internal.FilingText;
import org.shouwang.archives.ArchiveItem;
import org.shouwang.archives.ArchiveState;
import org.shouwang.archives.Criteria;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.archives.ui.internal.child.FamilyEdits.DraftAccess;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.records.ui.attachments.AttachmentsPane;
import org.shouwang.ui.form.FieldAccess;
import org.shouwang.ui.form.FieldEdit;
import org.shouwang.ui.form.FormBuilder;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.form.RecordForm;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.TabBar;

/** All widgets of one child's archive: the head, and a page each for the pupil, its family, the child itself, files and kept values. */
final class ChildView {
	private static final Map<ArchiveItem, String> PUPIL_FIELDS = Map.of(ArchiveItem.SEX, "sex", ArchiveItem.BORN, "born",
			ArchiveItem.ID_NUMBER, "idNumber", ArchiveItem.CLASS, "classGroup", ArchiveItem.ADDRESS, "homeAddress", ArchiveItem.HEALTH,
			"health");
	private static final int PUPIL = 0;
	private static final int FAMILY = 1;
	private static final int SHEET = 2;
	private static final int FILES = 3;
	private static final int KEPT = 4;

	private final WindowKit kit;
	private final DraftAccess steps;
	private final Composite area;
	private final ChildHeader header;
	private final TabBar tabs;
	private final RecordForm pupil;
	private final FamilyPane family;
	private final SheetPane sheet;
	private final AttachmentsPane files;
	private final KeptPane kept;
	private final List<FieldType> pupilFields;
	private final List<FieldType> sheetFields;
	private boolean readOnly;

	ChildView(Composite parent, WindowKit kit, ArchivesDesk desk, ChildHeader.Actions actions, DraftAccess steps, Runnable onTyping) {
		this.kit = kit;
		this.steps = steps;
		area = kit.widgets().area(parent, Tone.SURFACE, 1, 0);
		((GridLayout) area.getLayout()).verticalSpacing = 0;
		header = new ChildHeader(area, kit, actions, desk.type("Filing").field("ground"), this::fillIn);
		tabs = new TabBar(area, kit.theme());
		FormContext context = desk.forms(kit);
		pupil = new FormBuilder(context, desk.type("Pupil")).access(new FieldRights(desk.session())::of)
				.check(new PupilChecks(kit, desk.type("Pupil"))).build(tabs.parent());
		family = new FamilyPane(tabs.parent(), kit, desk, context, new FamilyEdits(kit, desk, context, parent.getShell(), steps));
		sheet = new SheetPane(tabs.parent(), kit, desk, context, steps);
		files = new AttachmentsPane(tabs.parent(), desk.attachments(kit));
		kept = new KeptPane(tabs.parent(), kit);
		tabs.add("pupil", kit.text(ArchivesText.TAB_PUPIL), pupil.control());
		tabs.add("family", kit.text(ArchivesText.TAB_FAMILY), family.control());
		tabs.add("sheet", kit.text(ArchivesText.TAB_SHEET), sheet.form().control());
		tabs.add("files", kit.text(ArchivesText.TAB_FILES), files.control());
		files.onCount(n -> tabs.label(FILES, kit.text(ArchivesText.TAB_FILES) + count(n)));
		tabs.add("kept", kit.text(ArchivesText.TAB_KEPT), kept.control());
		pupilFields = shown(desk, "Pupil");
		sheetFields = shown(desk, "ChildSheet");
		listen(pupil, Archive::pupil, onTyping);
		listen(sheet.form(), Archive::sheet, onTyping);
	}

	/** The fields that the form of a type shows and this account may change. */
	private static List<FieldType> shown(ArchivesDesk desk, String type) {
		FieldRights rights = new FieldRights(desk.session());
		return desk.type(type).fields().stream().filter(f -> !f.isHidden() && f.computation().isEmpty())
				.filter(f -> rights.of(f) == FieldAccess.EDIT).toList();
	}

	private void listen(RecordForm form, Function<Archive, Record> record, Runnable onTyping) {
		form.onChange(onTyping);
		form.onEdit(edit -> step(edit, record));
	}

	private void step(FieldEdit edit, Function<Archive, Record> record) {
		steps.change(kit.text(ArchivesText.STEP_FIELD, edit.field().label(kit.locale())), a -> {
			edit.field().set(record.apply(a), edit.after());
			IdFillIn.fill(a.pupil(), edit.field());
		});
	}

	Composite control() {
		return area;
	}

	/** Shows another archive from its beginning. */
	void open(ArchiveDraft draft, Criteria criteria) {
		pupil.show(draft.base().pupil());
		sheet.form().show(draft.base().sheet());
		files.show("Pupil", draft.base().pupil().getId());
		kept.show(draft.base());
		tabs.label(KEPT, kit.text(ArchivesText.TAB_KEPT) + count(draft.base().kept().size()));
		sync(draft, criteria);
	}

	/** Says that the archive is closed, and below the fields what stood there before they were corrected. */
	void showClosed(Filing filing, List<Correction> corrections) {
		header.showClosed(filing);
		notes(pupil, "Pupil", corrections);
		notes(sheet.form(), "ChildSheet", corrections);
	}

	private void notes(RecordForm form, String type, List<Correction> corrections) {
		form.notes(field -> corrections.stream().filter(c -> c.field().owner().id().equals(type) && c.field().name().equals(field.name()))
				.map(this::formerly).collect(Collectors.joining("\n")));
	}

	private String formerly(Correction correction) {
		String day = correction.commit().at().atZone(kit.clock().getZone()).toLocalDate().toString();
		String former = correction.former(kit.locale());
		return kit.text(FilingText.FORMERLY, day, correction.commit().account(), former.isEmpty() ? kit.text(FilingText.EMPTY) : former,
				correction.commit().reason());
	}

	/** Shows the same archive as it was just read anew, without moving what is looked at. */
	void reopen(ArchiveDraft draft, Criteria criteria) {
		Point pupilAt = scroller(pupil).getOrigin();
		Point sheetAt = scroller(sheet.form()).getOrigin();
		open(draft, criteria);
		scroller(pupil).setOrigin(pupilAt);
		scroller(sheet.form()).setOrigin(sheetAt);
	}

	private static ScrolledComposite scroller(RecordForm form) {
		return (ScrolledComposite) form.control();
	}

	/** Shows the archive as it stands after a step. */
	void sync(ArchiveDraft draft, Criteria criteria) {
		Archive now = draft.now();
		sync(pupil, pupilFields, now.pupil());
		sync(sheet.form(), sheetFields, now.sheet());
		family.show(now, readOnly);
		sheet.showLists(now, readOnly);
		tabs.label(FAMILY, kit.text(ArchivesText.TAB_FAMILY) + count(now.carers().size()));
		String name = now.pupil().getName() == null ? "" : now.pupil().getName();
		boolean sameClass = now.classGroup() != null && now.classGroup().getId().equals(now.pupil().getClassGroup());
		header.showChild(name, now.isNew(), sameClass ? now.classGroup().getName() : "");
		header.showState(ArchiveState.of(now, criteria, kit.today()));
	}

	private static String count(int n) {
		return n == 0 ? "" : " " + n;
	}

	private static void sync(RecordForm form, List<FieldType> fields, Record record) {
		fields.forEach(f -> {
			if (!Objects.equals(form.value(f.name()), f.get(record))) {
				form.set(f.name(), f.get(record));
			}
		});
	}

	/** Makes steps of what was typed into a field that still has the focus. */
	void flush(ArchiveDraft draft) {
		flush(pupil, draft, Archive::pupil);
		flush(sheet.form(), draft, Archive::sheet);
	}

	private void flush(RecordForm form, ArchiveDraft draft, Function<Archive, Record> record) {
		form.changes().forEach((field, value) -> {
			if (!Objects.equals(field.get(record.apply(draft.now())), value)) {
				step(new FieldEdit(field, null, value), record);
			}
		});
	}

	/** What can be done now. */
	void showEditing(boolean canSave, boolean canUndo, boolean canRedo) {
		header.showEditing(canSave, canUndo, canRedo);
	}

	/** Whether something was typed that differs from what was read. */
	boolean isTyped() {
		return pupil.isDirty() || sheet.form().isDirty();
	}

	/** Shows all that is the matter; true if the archive may be saved. */
	boolean validate() {
		if (!pupil.validate()) {
			tabs.show(PUPIL);
			pupil.validate();
			return false;
		}
		if (!sheet.form().validate()) {
			tabs.show(SHEET);
			return false;
		}
		return true;
	}

	void setReadOnly(boolean nothingMayBeChanged) {
		readOnly = nothingMayBeChanged;
		pupil.setReadOnly(nothingMayBeChanged);
		sheet.form().setReadOnly(nothingMayBeChanged);
	}

	/** Leads to where a missing item is filled in. */
	void fillIn(ArchiveItem item) {
		if (PUPIL_FIELDS.containsKey(item)) {
			tabs.show(PUPIL);
			pupil.focus(PUPIL_FIELDS.get(item));
		} else if (item == ArchiveItem.CARE || item == ArchiveItem.CHILD_SHEET) {
			tabs.show(SHEET);
			if (item == ArchiveItem.CARE) {
				sheet.assess();
			} else {
				sheet.form().setFocus();
			}
		} else {
			tabs.show(FAMILY);
			family.fillIn(item);
		}
	}

	/** Steps to another page. */
	void stepTab(int by) {
		tabs.step(by);
	}

	void setFocus() {
		tabs.show(PUPIL);
		pupil.focus("name");
	}
}
