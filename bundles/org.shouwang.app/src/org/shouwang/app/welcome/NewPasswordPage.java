// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.TextBox;

/** Lets somebody who proves by a secret who it is choose a new password, and signs them in with it. */
final class NewPasswordPage implements Page {

	/** What proves it. */
	private enum Proof {
		/** The password that another gave. */
		GIVEN(AppText.OWN_TITLE, AppText.OWN_WORDS, AppText.OWN_GO, WorkspaceService::changePassword,
				inputs -> inputs.secret(AppText.OWN_GIVEN, "password-given")),
		/** The printed recovery code; a mistyped one stays to be compared with the sheet. */
		CODE(AppText.RECOVERY_TITLE, AppText.RECOVERY_WORDS, AppText.RECOVERY_GO,
				(workspaces, folder, account, code, changed) -> workspaces.recover(folder, code, account, changed),
				inputs -> inputs.text(AppText.RECOVERY_CODE, "recovery-code", KitIcon.KEY, ""));

		private final AppText title;
		private final AppText words;
		private final AppText go;
		private final Change change;
		private final Function<Inputs, TextBox> input;

		Proof(AppText title, AppText words, AppText go, Change change, Function<Inputs, TextBox> input) {
			this.title = title;
			this.words = words;
			this.go = go;
			this.change = change;
			this.input = input;
		}
	}

	/** Gives the account the new password; both secrets are overwritten. */
	private interface Change {
		void make(WorkspaceService workspaces, Path folder, String account, char[] secret, char[] changed);
	}

	private final Path folder;
	private final String account;
	private final Proof proof;
	private WelcomeFlow flow;
	private TextBox secret;
	private NewPassword own;
	private boolean secretFirst = true;

	private NewPasswordPage(Path folder, String account, Proof proof) {
		this.folder = folder;
		this.account = account;
		this.proof = proof;
	}

	/** For somebody whose password was given by another. */
	static NewPasswordPage given(Path folder, String account) {
		return new NewPasswordPage(folder, account, Proof.GIVEN);
	}

	/** For somebody who forgot the password and has the recovery sheet. */
	static NewPasswordPage forgotten(Path folder, String account) {
		return new NewPasswordPage(folder, account, Proof.CODE);
	}

	@Override
	public void create(Composite area, WelcomeFlow newFlow) {
		flow = newFlow;
		Inputs inputs = new Inputs(flow, area);
		inputs.title(proof.title, proof.words);
		flow.widgets().label(area, account, TextStyle.HEADING, Tone.TEXT);
		secret = proof.input.apply(inputs);
		own = new NewPassword(flow, inputs, area, AppText.OWN_PASSWORD);
		Inputs.onEnter(secret, this::change);
		own.boxes().forEach(box -> Inputs.onEnter(box, this::change));
		inputs.foot(AppText.BACK, () -> flow.show(new SignInPage(folder)), proof.go, this::change);
		secret.setFocus();
	}

	private void change() {
		secretFirst = false;
		own.take().ifPresent(changed -> {
			secretFirst = true;
			char[] typed = secret.input().getTextChars();
			if (proof == Proof.GIVEN) {
				secret.setText("");
			}
			flow.start(flow.messages().text(AppText.SIGN_IN_WORKING), folder, m -> signIn(typed, changed));
		});
	}

	private SignedIn signIn(char[] typed, char[] changed) {
		char[] again = changed.clone();
		try {
			proof.change.make(flow.services().workspaces(), folder, account, typed, changed);
			return flow.services().workspaces().open(folder, account, again);
		} finally {
			Arrays.fill(again, '\0');
		}
	}

	@Override
	public void focus() {
		if (secretFirst) {
			secret.setFocus();
		} else {
			own.focus();
		}
	}
}
