// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.shouwang.access.SignedIn;
import org.shouwang.app.lifecycle.Settings;
import org.shouwang.app.window.Look;
import org.shouwang.ui.jobs.Jobs;

/** From the start of the program, or from its locking, to an open workspace. */
public final class Welcome {
	/** Width of the text column in points. */
	static final int COLUMN = 460;
	private static final String PASSWORD = "SHOUWANG_PASSWORD";

	private final Display display;
	private final Look look;
	private final Settings settings;
	private final Jobs jobs;
	private final WelcomeServices services;

	public Welcome(Display display, Look look, Settings settings, Jobs jobs, WelcomeServices services) {
		this.display = display;
		this.look = look;
		this.settings = settings;
		this.jobs = jobs;
		this.services = services;
	}

	/**
	 * Shows the window and waits until somebody is signed in. As on the command line, a password in the environment signs in by
	 * itself: for tests and for a computer that starts unattended.
	 *
	 * @param folder where the workspace is thought to be
	 * @return empty if the user closed the window
	 */
	public Optional<SignedIn> start(Optional<Path> folder) {
		String password = System.getenv(PASSWORD);
		WelcomeWindow window = window(folder);
		if (folder.isPresent() && password != null && !password.isEmpty()) {
			window.start("", folder.get(), m -> services.workspaces().open(folder.get(), null, password.toCharArray()));
		} else {
			folder.ifPresent(window::open);
		}
		return window.await();
	}

	/** Shows the window and waits until somebody has typed a password again. */
	public Optional<SignedIn> signInAgain(Optional<Path> folder) {
		WelcomeWindow window = window(folder);
		folder.ifPresent(window::open);
		return window.await();
	}

	private WelcomeWindow window(Optional<Path> folder) {
		Page first = folder.<Page>map(OpeningPage::new).orElseGet(ChoicePage::new);
		WelcomeWindow window = new WelcomeWindow(display, look, settings, jobs, services, first);
		window.open();
		return window;
	}
}
