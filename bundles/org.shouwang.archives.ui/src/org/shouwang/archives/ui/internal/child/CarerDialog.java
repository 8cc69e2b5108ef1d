// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.archives.Carer;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.model.meta.RecordType;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.form.FormBuilder;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.form.RecordForm;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Widgets;

/** The forms of an adult and of its tie to the child, side by side. */
final class CarerDialog {
	private static final int WIDTH = 920;
	private static final int HEIGHT = 430;

	private final WindowKit kit;
	private final FormContext context;
	private final RecordType person;
	private final RecordType tie;
	private final FieldRights rights;

	CarerDialog(WindowKit kit, ArchivesDesk desk, FormContext context) {
		this.kit = kit;
		this.context = context;
		this.person = desk.type("Person");
		this.tie = desk.type("Guardianship");
		this.rights = new FieldRights(desk.session());
	}

	/**
	 * Shows the forms and returns at once.
	 *
	 * @param field name of the person's field that takes the focus
	 * @param onSave told a copy with the changes; the list of work is the same
	 */
	void open(Shell parent, Carer carer, String field, Consumer<Carer> onSave) {
		DialogFrame frame = new DialogFrame(parent, kit.theme(), "carer-dialog", title(carer));
		Composite both = kit.widgets().area(frame.body(), Tone.SURFACE, 2, 0);
		((GridLayout) both.getLayout()).makeColumnsEqualWidth = true;
		both.setLayoutData(DialogFrame.tall(HEIGHT));
		RecordForm who = new FormBuilder(context, person).access(rights::of).build(both);
		RecordForm how = new FormBuilder(context, tie).access(rights::of).fields(f -> !f.name().equals("person")).build(both);
		who.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		how.control().setLayoutData(Widgets.fill(true));
		who.show(carer.person());
		how.show(carer.tie());
		frame.closeButton(kit.text(ArchivesText.CANCEL));
		frame.button("dialog-ok", FlatButton.Kind.PRIMARY, kit.text(ArchivesText.APPLY), () -> {
			if (who.validate() && how.validate()) {
				Carer changed = new Carer(EcoreUtil.copy(carer.tie()), EcoreUtil.copy(carer.person()), carer.works());
				who.applyTo(changed.person());
				how.applyTo(changed.tie());
				frame.close();
				onSave.accept(changed);
			}
		});
		frame.open(WIDTH);
		who.focus(field);
	}

	private String title(Carer carer) {
		Object relation = tie.field("relation").get(carer.tie());
		return relation == null ? kit.text(ArchivesText.CARER_TITLE) : context.show(tie.field("relation"), relation);
	}
}
