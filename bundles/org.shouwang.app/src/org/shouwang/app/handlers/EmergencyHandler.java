// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import java.time.Clock;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.app.dialogs.ActionDesk;
import org.shouwang.app.session.MenuRights;
import org.shouwang.app.session.Sessions;
import org.shouwang.app.watch.EmergencyWindow;
import org.shouwang.app.window.Look;
import org.shouwang.ui.jobs.Jobs;

import jakarta.inject.Named;

/** Opens what scope and clearance hide, in an emergency. */
public final class EmergencyHandler {
	@CanExecute
	boolean may(Sessions sessions) {
		return MenuRights.breaksGlass(sessions);
	}

	@Execute
	void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell parent, Sessions sessions, Look look, Jobs jobs, Clock clock) {
		ActionDesk desk = new ActionDesk(look.theme(), look.messages(), jobs, look::explain);
		sessions.current().ifPresent(signedIn -> new EmergencyWindow(desk, signedIn, clock).open(parent));
	}
}
