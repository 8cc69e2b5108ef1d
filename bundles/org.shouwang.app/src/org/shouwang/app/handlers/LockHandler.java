// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.shouwang.app.session.Lock;
import org.shouwang.app.window.WindowRebuild;
import org.shouwang.ui.jobs.Jobs;

/** Closes the workspace and asks for the password again. Not while work is under way, which needs the workspace. */
public final class LockHandler {
	@CanExecute
	boolean canLock(Jobs jobs) {
		return jobs.running().isEmpty();
	}

	@Execute
	void lock(Lock lock, MApplication application, EModelService model) {
		new WindowRebuild(application, model).around(lock::lockAndWait);
	}
}
