// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.model.meta.FieldType;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;

/** A date that is typed in any usual form, or picked from a calendar. */
final class DateEditor extends TextEditor {
	private final FlatButton button;

	DateEditor(Composite parent, FieldType field, FormContext context) {
		super(parent, field, context, 1);
		box().placeholder(context.messages().text(UiText.FORM_DATE));
		button = new FlatButton(box(), context.theme(), FlatButton.Kind.QUIET).icon(KitIcon.CALENDAR)
				.hint(context.messages().text(UiText.FORM_CALENDAR)).onPress(this::open);
		GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
		data.widthHint = 22;
		data.heightHint = 22;
		button.setLayoutData(data);
	}

	private void open() {
		Shell shell = Ids.set(new Shell(box().getShell(), SWT.NO_TRIM | SWT.ON_TOP), "calendar");
		shell.setLayout(new FillLayout());
		DateTime calendar = new DateTime(shell, SWT.CALENDAR);
		LocalDate date = value() instanceof LocalDate d ? d : LocalDate.now(context().clock());
		calendar.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
		calendar.addListener(SWT.MouseDoubleClick, e -> take(shell, calendar));
		calendar.addListener(SWT.DefaultSelection, e -> take(shell, calendar));
		calendar.addListener(SWT.Selection, e -> put(calendar));
		shell.addListener(SWT.Deactivate, e -> shell.dispose());
		shell.addListener(SWT.Traverse, e -> shell.dispose());
		Point at = box().toDisplay(0, box().getSize().y + 2);
		shell.pack();
		shell.setLocation(at);
		shell.open();
	}

	private void take(Shell shell, DateTime calendar) {
		put(calendar);
		shell.dispose();
		box().setFocus();
	}

	private void put(DateTime calendar) {
		LocalDate date = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
		box().setText(date.toString());
	}

	@Override
	public void setAccess(FieldAccess access) {
		super.setAccess(access);
		button.setVisible(access == FieldAccess.EDIT);
	}
}
