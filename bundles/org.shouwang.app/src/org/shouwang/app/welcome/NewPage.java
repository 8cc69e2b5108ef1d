// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.access.WorkspaceService;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** Makes a workspace: school, account, password twice, and the plain truth about a forgotten password. */
final class NewPage implements Page {
	private WelcomeFlow flow;
	private TextBox school;
	private TextBox account;
	private TextBox password;
	private TextBox again;
	private TextBox folder;
	private TextBox faulty;

	@Override
	public void create(Composite area, WelcomeFlow newFlow) {
		flow = newFlow;
		Inputs inputs = new Inputs(flow, area);
		inputs.title(AppText.NEW_TITLE, AppText.NEW_WORDS);
		school = inputs.text(AppText.NEW_SCHOOL, "school", KitIcon.HOME, "");
		account = inputs.text(AppText.ACCOUNT, "account", KitIcon.PERSON, flow.messages().text(AppText.NEW_ACCOUNT_NAME));
		Composite pair = flow.widgets().area(area, Tone.SURFACE, 2, 0);
		((GridLayout) pair.getLayout()).makeColumnsEqualWidth = true;
		pair.setLayoutData(Widgets.fill(false));
		password = inputs.password(pair, AppText.PASSWORD, "password");
		again = inputs.password(pair, AppText.PASSWORD_AGAIN, "password-again");
		StrengthLine strength = new StrengthLine(area, flow.widgets().theme(), flow.messages());
		password.onType(text -> strength.show(text.isEmpty() ? null : PasswordStrength.of(text.toCharArray())));
		flow.widgets().paragraph(area, flow.messages().text(AppText.PASSWORD_TRUTH), TextStyle.SMALL, Tone.WARNING, Welcome.COLUMN);
		folder = inputs.folder(Path.of(System.getProperty("user.home"), "Shouwang"));
		List.of(school, account, password, again, folder).forEach(box -> Inputs.onEnter(box, this::make));
		inputs.foot(AppText.BACK, () -> flow.show(new ChoicePage()), AppText.NEW_GO, this::make);
		faulty = school;
		school.setFocus();
	}

	private void make() {
		char[] first = password.input().getTextChars();
		char[] second = again.input().getTextChars();
		faulty = school;
		AppText complaint = complaint(first, second);
		Arrays.fill(second, '\0');
		if (complaint != null) {
			Arrays.fill(first, '\0');
			flow.complain(flow.messages().text(complaint, WorkspaceService.MIN_PASSWORD));
			return;
		}
		String name = school.text().strip();
		String who = account.text().strip();
		Path where = Path.of(folder.text().strip());
		flow.start(flow.messages().text(AppText.NEW_WORKING), where, m -> flow.workspaces().create(where, name, who, first));
	}

	private AppText complaint(char[] first, char[] second) {
		if (school.text().isBlank()) {
			return AppText.NEW_NO_SCHOOL;
		}
		if (account.text().isBlank()) {
			faulty = account;
			return AppText.NEW_NO_ACCOUNT;
		}
		if (first.length < WorkspaceService.MIN_PASSWORD) {
			faulty = password;
			return AppText.PASSWORD_SHORT;
		}
		faulty = again;
		return Arrays.equals(first, second) ? null : AppText.PASSWORD_DIFFERS;
	}

	@Override
	public void focus() {
		faulty.setFocus();
		faulty.input().selectAll();
	}
}
