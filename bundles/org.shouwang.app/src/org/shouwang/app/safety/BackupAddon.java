// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.safety;

import org.eclipse.swt.widgets.Display;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Looks from time to time whether a backup is due, while the window is open. */
public final class BackupAddon {
	private static final int FIRST_MILLIS = 60_000;
	private static final int EVERY_MILLIS = 600_000;

	private final Display display;
	private final BackupRunner runner;
	private final Runnable tick = this::onTick;

	@Inject
	BackupAddon(Display display, BackupRunner runner) {
		this.display = display;
		this.runner = runner;
	}

	/** Not at once: who has just signed in wants to work. */
	@PostConstruct
	void start() {
		display.timerExec(FIRST_MILLIS, tick);
	}

	@PreDestroy
	void end() {
		if (!display.isDisposed()) {
			display.timerExec(-1, tick);
		}
	}

	private void onTick() {
		runner.ifDue();
		display.timerExec(EVERY_MILLIS, tick);
	}
}
