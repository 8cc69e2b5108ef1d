// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.safety;

import java.time.Clock;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.access.Backups;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.app.window.Look;
import org.shouwang.store.backup.BackupService;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.jobs.Jobs;

import jakarta.inject.Inject;

/** Opens the window about data safety. */
@Creatable
public final class SafetyDialogs {
	private final Look look;
	private final Jobs jobs;
	private final Dialogs dialogs;
	private final Clock clock;
	private final BackupRunner runner;

	@Inject
	SafetyDialogs(Look look, Jobs jobs, Dialogs dialogs, Clock clock, BackupRunner runner) {
		this.look = look;
		this.jobs = jobs;
		this.dialogs = dialogs;
		this.clock = clock;
		this.runner = runner;
	}

	/** Opens it for whoever is signed in. */
	public void open(Shell parent, SignedIn signedIn, WorkspaceService workspaces, BackupService backups) {
		Backups proofs = new Backups(workspaces, backups, clock);
		new SafetyWindow(parent, new SafetyDesk(look.theme(), look.messages(), jobs, dialogs, look::explain, clock, signedIn, backups, proofs,
				runner)).open();
	}
}
