// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.retention;

import java.time.Clock;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.shouwang.access.SignedIn;
import org.shouwang.app.dialogs.ActionDesk;
import org.shouwang.app.window.Look;
import org.shouwang.report.DocumentWriter;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.jobs.Jobs;

/** Opens the window about how long archives are kept. */
public final class RetentionDialogs {
	private final Look look;
	private final Jobs jobs;
	private final Dialogs dialogs;
	private final Clock clock;
	private final List<DocumentWriter> writers;

	/** @param writers one of them writes the protocol; without it nothing is erased */
	public RetentionDialogs(Look look, Jobs jobs, Dialogs dialogs, Clock clock, List<DocumentWriter> writers) {
		this.look = look;
		this.jobs = jobs;
		this.dialogs = dialogs;
		this.clock = clock;
		this.writers = List.copyOf(writers);
	}

	/** Opens it for whoever is signed in. */
	public void open(Shell parent, SignedIn signedIn, String school) {
		ActionDesk actions = new ActionDesk(look.theme(), look.messages(), jobs, look::explain);
		writers.stream().filter(writer -> "pdf".equals(writer.format())).findFirst()
				.ifPresent(pdf -> new RetentionWindow(parent, new RetentionDesk(actions, dialogs, clock, signedIn, school, pdf)).open());
	}
}
