// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.archives.Archive;
import org.shouwang.archives.model.CareAssessment;
import org.shouwang.archives.model.StatusTag;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.archives.ui.internal.child.FamilyEdits.DraftAccess;
import org.shouwang.archives.ui.internal.child.FamilyEdits.ListEdits;
import org.shouwang.archives.ui.internal.child.RecordRows.Spec;
import org.shouwang.model.meta.Bilingual;
import org.shouwang.ui.form.FormBuilder;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.form.RecordForm;

/** The page about the child itself: its sheet, the assessments of its care, its circumstances. */
final class SheetPane {
	private final RecordForm form;
	private RecordRows assessments;
	private RecordRows tags;

	SheetPane(Composite parent, WindowKit kit, ArchivesDesk desk, FormContext context, DraftAccess draft) {
		Spec care = new Spec(desk.type("CareAssessment"), "grade", "assessedOn", null, null);
		Spec circumstance = new Spec(desk.type("StatusTag"), "circumstance", "since", "until", "reason");
		ListEdits<CareAssessment> careEdits = new ListEdits<>(draft, kit.text(ArchivesText.STEP_CARE), CareAssessment.class,
				Archive::assessments);
		ListEdits<StatusTag> tagEdits = new ListEdits<>(draft, kit.text(ArchivesText.STEP_TAG), StatusTag.class, Archive::tags);
		form = new FormBuilder(context, desk.type("ChildSheet")).access(new FieldRights(desk.session())::of)
				.section(title(care), (area, c) -> assessments = new RecordRows(area, kit, context, care, careEdits))
				.section(title(circumstance), (area, c) -> tags = new RecordRows(area, kit, context, circumstance, tagEdits)).build(parent);
	}

	private static Bilingual title(Spec spec) {
		return spec.type().label();
	}

	RecordForm form() {
		return form;
	}

	/** Shows the lists of an archive; the form is shown by its owner. */
	void showLists(Archive archive, boolean readOnly) {
		assessments.show(archive.assessments(), readOnly);
		tags.show(archive.tags(), readOnly);
	}

	/** Opens the form of a new assessment. */
	void assess() {
		assessments.add();
	}
}
