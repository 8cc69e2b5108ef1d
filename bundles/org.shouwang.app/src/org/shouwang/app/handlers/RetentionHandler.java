// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import java.time.Clock;
import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.app.retention.RetentionDialogs;
import org.shouwang.app.session.MenuRights;
import org.shouwang.app.session.Sessions;
import org.shouwang.app.window.Look;
import org.shouwang.report.DocumentWriter;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.jobs.Jobs;

import jakarta.inject.Named;

/** Opens the window about how long archives are kept. */
public final class RetentionHandler {
	@CanExecute
	boolean may(Sessions sessions) {
		return MenuRights.retains(sessions);
	}

	@Execute
	void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell parent, Sessions sessions, Look look, Jobs jobs, Dialogs dialogs, Clock clock,
			@Service List<DocumentWriter> writers) {
		sessions.current().ifPresent(signedIn -> new RetentionDialogs(look, jobs, dialogs, clock, writers).open(parent, signedIn, sessions.school()));
	}
}
