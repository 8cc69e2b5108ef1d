// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.shouwang.access.Account;
import org.shouwang.access.SignedIn;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.jobs.Work;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.widgets.Banner;
import org.shouwang.ui.widgets.Widgets;

/** What the pages before sign-in use. All work on workspaces is done beside the window. */
interface WelcomeFlow {
	/** Makes widgets in the present appearance. */
	Widgets widgets();

	/** The present language. */
	Messages messages();

	/** Asks for folders. */
	Dialogs dialogs();

	/** What does the work; called only within {@link #start}. */
	WelcomeServices services();

	/** Goes to another page. */
	void show(Page page);

	/** Reads the accounts of a workspace. */
	void accounts(Path folder, Consumer<List<Account>> onDone);

	/** Goes to the page for a folder: to sign in where it holds a workspace, else the page says that it holds none. */
	void open(Path folder);

	/** Makes or opens a workspace; when it succeeds the program goes on with it, else the page says why not. */
	void start(String label, Path folder, Work<SignedIn> work);

	/** Does something that leads to no open workspace yet; when it fails the page says why. */
	<R> void work(String label, Work<R> work, Consumer<R> onDone);

	/** Says how something went. */
	void say(Banner.Kind kind, String words);

	/** Says that something on the page cannot be so. */
	void complain(String words);
}
