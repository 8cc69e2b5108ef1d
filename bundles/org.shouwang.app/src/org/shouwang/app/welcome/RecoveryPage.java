// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.access.SignedIn;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.TextBox;

/** Lets somebody who forgot the password choose a new one by the printed recovery code, and signs them in with it. */
final class RecoveryPage implements Page {
	private final Path folder;
	private final String account;
	private WelcomeFlow flow;
	private TextBox code;
	private NewPassword changed;
	private boolean codeFirst = true;

	RecoveryPage(Path folder, String account) {
		this.folder = folder;
		this.account = account;
	}

	@Override
	public void create(Composite area, WelcomeFlow newFlow) {
		flow = newFlow;
		Inputs inputs = new Inputs(flow, area);
		inputs.title(AppText.RECOVERY_TITLE, AppText.RECOVERY_WORDS);
		flow.widgets().label(area, account, TextStyle.HEADING, Tone.TEXT);
		code = inputs.text(AppText.RECOVERY_CODE, "recovery-code", KitIcon.KEY, "");
		changed = new NewPassword(flow, inputs, area, AppText.OWN_PASSWORD);
		Inputs.onEnter(code, this::recover);
		changed.boxes().forEach(box -> Inputs.onEnter(box, this::recover));
		inputs.foot(AppText.BACK, () -> flow.show(new SignInPage(folder)), AppText.RECOVERY_GO, this::recover);
		code.setFocus();
	}

	private void recover() {
		codeFirst = false;
		changed.take().ifPresent(password -> {
			// a mistyped code stays to be compared with the sheet
			codeFirst = true;
			char[] typed = code.input().getTextChars();
			flow.start(flow.messages().text(AppText.SIGN_IN_WORKING), folder, m -> signIn(typed, password));
		});
	}

	private SignedIn signIn(char[] typed, char[] password) {
		char[] again = password.clone();
		try {
			flow.services().workspaces().recover(folder, typed, account, password);
			return flow.services().workspaces().open(folder, account, again);
		} finally {
			Arrays.fill(again, '\0');
		}
	}

	@Override
	public void focus() {
		if (codeFirst) {
			code.setFocus();
		} else {
			changed.focus();
		}
	}
}
