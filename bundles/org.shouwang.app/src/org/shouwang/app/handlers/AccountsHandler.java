// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.app.accounts.AccountsDialogs;
import org.shouwang.app.session.MenuRights;
import org.shouwang.app.session.Sessions;
import org.shouwang.app.window.Look;
import org.shouwang.report.DocumentWriter;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.errors.ErrorReporter;
import org.shouwang.ui.jobs.Jobs;

import jakarta.inject.Named;

/** Opens the window in which accounts are managed. */
public final class AccountsHandler {
	@CanExecute
	boolean may(Sessions sessions) {
		return MenuRights.managesAccounts(sessions);
	}

	@Execute
	void manage(@Named(IServiceConstants.ACTIVE_SHELL) Shell parent, Sessions sessions, Look look, Jobs jobs, Dialogs dialogs, ErrorReporter errors,
			@Service List<DocumentWriter> writers) {
		sessions.current().ifPresent(signedIn -> new AccountsDialogs(look, jobs, dialogs, errors, writers)
				.open(parent, signedIn, sessions.school()));
	}
}
