// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.shouwang.app.internal.AppText;
import org.shouwang.app.session.Lock;
import org.shouwang.app.window.WindowRebuild;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.l10n.Messages;

/** Closes the workspace and asks for the password again. Not while work is under way, which needs the workspace: then it says so. */
public final class LockHandler {
	@Execute
	void lock(Lock lock, Jobs jobs, Dialogs dialogs, Messages messages, MApplication application, EModelService model) {
		if (jobs.running().isEmpty()) {
			new WindowRebuild(application, model).around(lock::lockAndWait);
		} else {
			dialogs.info(messages.text(AppText.LOCK_LATER_TITLE), messages.text(AppText.LOCK_LATER));
		}
	}
}
