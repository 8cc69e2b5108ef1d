// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.access.Account;
import org.shouwang.app.internal.AppText;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.ChoiceBox;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** Asks who opens the workspace, and for the password. */
final class SignInPage implements Page {
	private final Path folder;
	private WelcomeFlow flow;
	private ChoiceBox account;
	private TextBox password;

	SignInPage(Path folder) {
		this.folder = folder;
	}

	@Override
	public void create(Composite area, WelcomeFlow newFlow) {
		flow = newFlow;
		Inputs inputs = new Inputs(flow, area);
		inputs.title(AppText.SIGN_IN_TITLE, AppText.SIGN_IN_WORDS);
		flow.widgets().paragraph(area, folder.toString(), TextStyle.SMALL, Tone.MUTED, Welcome.COLUMN);
		flow.widgets().label(area, flow.messages().text(AppText.ACCOUNT), TextStyle.SMALL, Tone.MUTED);
		account = Ids.set(new ChoiceBox(area, flow.widgets().theme()), "account");
		account.setLayoutData(Widgets.fill(false));
		password = inputs.password(area, AppText.PASSWORD, "password");
		Inputs.onEnter(password, this::signIn);
		new FlatButton(area, flow.widgets().theme(), FlatButton.Kind.QUIET).text(flow.messages().text(AppText.SIGN_IN_FORGOTTEN))
				.id("forgotten").onPress(this::recover);
		inputs.foot(AppText.SIGN_IN_OTHER, () -> flow.show(new ChoicePage()), AppText.SIGN_IN_GO, this::signIn);
		password.setFocus();
		flow.accounts(folder, this::show);
	}

	private void show(List<Account> accounts) {
		if (!account.isDisposed()) {
			account.setChoices(accounts.stream().map(a -> new ChoiceBox.Choice(a.name(), a.name())).toList());
			accounts.stream().findFirst().ifPresent(a -> account.setValue(a.name()));
			account.setReadOnly(accounts.size() < 2);
		}
	}

	private void signIn() {
		char[] typed = password.input().getTextChars();
		String who = (String) account.value();
		password.setText("");
		flow.start(flow.messages().text(AppText.SIGN_IN_WORKING), folder, m -> flow.services().workspaces().open(folder, who, typed));
	}

	private void recover() {
		if (account.value() instanceof String who) {
			flow.show(NewPasswordPage.forgotten(folder, who));
		}
	}

	/** A given password opens nothing: an own one is chosen first. */
	@Override
	public boolean goesOn(StoreException refusal) {
		boolean given = refusal.reason() == Reason.PASSWORD_CHANGE_NEEDED;
		if (given) {
			flow.show(NewPasswordPage.given(folder, (String) account.value()));
		}
		return given;
	}

	@Override
	public void focus() {
		password.setFocus();
	}
}
