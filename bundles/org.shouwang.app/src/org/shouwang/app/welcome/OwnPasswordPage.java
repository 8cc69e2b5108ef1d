// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.access.SignedIn;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.TextBox;

/** Lets somebody whose password was given by another choose an own one, and signs them in with it. */
final class OwnPasswordPage implements Page {
	private final Path folder;
	private final String account;
	private WelcomeFlow flow;
	private TextBox given;
	private NewPassword own;
	private boolean givenFirst = true;

	OwnPasswordPage(Path folder, String account) {
		this.folder = folder;
		this.account = account;
	}

	@Override
	public void create(Composite area, WelcomeFlow newFlow) {
		flow = newFlow;
		Inputs inputs = new Inputs(flow, area);
		inputs.title(AppText.OWN_TITLE, AppText.OWN_WORDS);
		flow.widgets().label(area, account, TextStyle.HEADING, Tone.TEXT);
		given = inputs.password(area, AppText.OWN_GIVEN, "password-given");
		own = new NewPassword(flow, inputs, area, AppText.OWN_PASSWORD);
		Inputs.onEnter(given, this::change);
		own.boxes().forEach(box -> Inputs.onEnter(box, this::change));
		inputs.foot(AppText.BACK, () -> flow.show(new SignInPage(folder)), AppText.OWN_GO, this::change);
		given.setFocus();
	}

	private void change() {
		givenFirst = false;
		own.take().ifPresent(changed -> {
			givenFirst = true;
			char[] current = given.input().getTextChars();
			given.setText("");
			flow.start(flow.messages().text(AppText.SIGN_IN_WORKING), folder, m -> signIn(current, changed));
		});
	}

	private SignedIn signIn(char[] current, char[] changed) {
		char[] again = changed.clone();
		try {
			flow.services().workspaces().changePassword(folder, account, current, changed);
			return flow.services().workspaces().open(folder, account, again);
		} finally {
			Arrays.fill(again, '\0');
		}
	}

	@Override
	public void focus() {
		if (givenFirst) {
			given.setFocus();
		} else {
			own.focus();
		}
	}
}
