// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import java.time.Clock;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.app.session.MenuRights;
import org.shouwang.app.session.Sessions;
import org.shouwang.app.watch.AccessLogWindow;
import org.shouwang.app.watch.WatchText;
import org.shouwang.app.window.Look;
import org.shouwang.ui.errors.ErrorReporter;

import jakarta.inject.Named;

/** Opens the access log. */
public final class AccessLogHandler {
	@CanExecute
	boolean may(Sessions sessions) {
		return MenuRights.audits(sessions);
	}

	@Execute
	void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell parent, Sessions sessions, Look look, Clock clock, ErrorReporter errors) {
		sessions.current().ifPresent(signedIn -> new AccessLogWindow(parent, look.theme(), look.messages(), signedIn, clock.getZone(),
				error -> errors.report(look.messages().text(WatchText.LOG_TITLE), error)).open());
	}
}
