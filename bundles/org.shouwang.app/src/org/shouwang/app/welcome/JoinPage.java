// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.widgets.TextBox;

/** Asks for the folder that will lead to the archives on a server. */
final class JoinPage implements Page {
	private final ServerEntry server;
	private WelcomeFlow flow;
	private TextBox folder;

	/** @param server taken over: it is closed when this computer has joined, or the page is left */
	JoinPage(ServerEntry server) {
		this.server = server;
	}

	@Override
	public void create(Composite area, WelcomeFlow newFlow) {
		flow = newFlow;
		Inputs inputs = new Inputs(flow, area);
		inputs.title(ServerText.JOIN_TITLE, ServerText.JOIN_WORDS);
		folder = inputs.folder(Path.of(System.getProperty("user.home"), "Shouwang"));
		Inputs.onEnter(folder, this::join);
		inputs.foot(AppText.BACK, this::back, ServerText.JOIN_GO, this::join);
		folder.setFocus();
	}

	private void back() {
		server.close();
		flow.show(new ServerPage(Optional.of(server)));
	}

	private void join() {
		Path where = Path.of(folder.text().strip());
		flow.work(flow.messages().text(ServerText.JOINING), m -> server.use(address -> {
			flow.services().workspaces().join(where, address);
			return where;
		}), joined -> {
			server.close();
			flow.open(joined);
		});
	}

	@Override
	public void focus() {
		folder.setFocus();
	}
}
