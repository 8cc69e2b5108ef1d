// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.TextBox;

/** Makes a workspace: school, account, password twice, and the plain truth about a forgotten password. */
final class NewPage implements Page {
	private final Optional<ServerEntry> server;
	private WelcomeFlow flow;
	private TextBox school;
	private TextBox account;
	private NewPassword password;
	private TextBox folder;
	private TextBox faulty;

	/** @param server where the data go; taken over: it is closed when they are there, or the page is left. Empty: into a folder */
	NewPage(Optional<ServerEntry> server) {
		this.server = server;
	}

	@Override
	public void create(Composite area, WelcomeFlow newFlow) {
		flow = newFlow;
		Inputs inputs = new Inputs(flow, area);
		inputs.title(AppText.NEW_TITLE, AppText.NEW_WORDS);
		school = inputs.text(AppText.NEW_SCHOOL, "school", KitIcon.HOME, "");
		account = inputs.text(AppText.ACCOUNT, "account", KitIcon.PERSON, flow.messages().text(AppText.NEW_ACCOUNT_NAME));
		password = new NewPassword(flow, inputs, area, AppText.PASSWORD);
		flow.widgets().paragraph(area, flow.messages().text(AppText.PASSWORD_TRUTH), TextStyle.SMALL, Tone.WARNING, Welcome.COLUMN);
		folder = inputs.folder(Path.of(System.getProperty("user.home"), "Shouwang"));
		Stream.concat(Stream.of(school, account, folder), password.boxes()).forEach(box -> Inputs.onEnter(box, this::make));
		inputs.foot(AppText.BACK, this::back, AppText.NEW_GO, this::make);
		faulty = school;
		school.setFocus();
	}

	private void back() {
		server.ifPresent(ServerEntry::close);
		flow.show(server.isPresent() ? new ServerPage(server) : new ChoicePage());
	}

	private void make() {
		if (school.text().isBlank()) {
			complain(school, AppText.NEW_NO_SCHOOL);
		} else if (account.text().isBlank()) {
			complain(account, AppText.NEW_NO_ACCOUNT);
		} else {
			faulty = null;
			password.take().ifPresent(this::make);
		}
	}

	private void complain(TextBox about, AppText complaint) {
		faulty = about;
		flow.complain(flow.messages().text(complaint));
	}

	private void make(char[] chosen) {
		faulty = school;
		String name = school.text().strip();
		String who = account.text().strip();
		Path where = Path.of(folder.text().strip());
		flow.start(flow.messages().text(AppText.NEW_WORKING), where, m -> make(where, name, who, chosen));
	}

	private SignedIn make(Path where, String name, String who, char[] chosen) {
		WorkspaceService workspaces = flow.services().workspaces();
		if (server.isEmpty()) {
			return workspaces.create(where, name, who, chosen);
		}
		SignedIn made = server.get().use(address -> workspaces.create(where, address, name, who, chosen));
		server.get().close();
		return made;
	}

	@Override
	public void focus() {
		if (faulty == null) {
			password.focus();
		} else {
			faulty.setFocus();
			faulty.input().selectAll();
		}
	}
}
