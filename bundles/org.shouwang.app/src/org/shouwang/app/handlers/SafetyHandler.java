// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.access.WorkspaceService;
import org.shouwang.app.safety.SafetyDialogs;
import org.shouwang.app.session.MenuRights;
import org.shouwang.app.session.Sessions;
import org.shouwang.store.backup.BackupService;

import jakarta.inject.Named;

/** Opens the window about backups and verification. */
public final class SafetyHandler {
	@CanExecute
	boolean may(Sessions sessions) {
		return MenuRights.maintains(sessions);
	}

	@Execute
	void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell parent, Sessions sessions, SafetyDialogs dialogs, @Service WorkspaceService workspaces,
			@Service BackupService backups) {
		sessions.current().ifPresent(signedIn -> dialogs.open(parent, signedIn, workspaces, backups));
	}
}
