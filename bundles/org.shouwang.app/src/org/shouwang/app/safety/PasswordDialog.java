// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.safety;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton.Kind;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** Asks for the password of whoever is signed in. */
final class PasswordDialog {
	private static final int WIDTH = 420;

	private final SafetyDesk desk;

	PasswordDialog(SafetyDesk desk) {
		this.desk = desk;
	}

	/** @param use gets the password, to be wiped by it */
	void open(Shell parent, SafetyText title, SafetyText words, Consumer<char[]> use) {
		DialogFrame frame = new DialogFrame(parent, desk.theme(), "safety-password", desk.text(title));
		Widgets widgets = new Widgets(desk.theme());
		widgets.paragraph(frame.body(), desk.text(words), TextStyle.BODY, Tone.MUTED, WIDTH - 48);
		widgets.label(frame.body(), desk.text(SafetyText.PASSWORD), TextStyle.SMALL, Tone.MUTED);
		TextBox password = new TextBox(frame.body(), desk.theme(), SWT.PASSWORD, KitIcon.KEY, 0).id("password");
		password.setLayoutData(Widgets.fill(false));
		frame.closeButton(desk.text(SafetyText.CANCEL));
		frame.button("password-ok", Kind.PRIMARY, desk.text(title), () -> {
			char[] typed = password.input().getTextChars();
			frame.close();
			use.accept(typed);
		});
		password.setFocus();
		frame.open(WIDTH);
	}
}
