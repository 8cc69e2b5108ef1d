// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import java.util.function.BooleanSupplier;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.shouwang.ui.model.ModelIds;

/** Makes all widgets of the window anew, after unsaved work was dealt with. The session goes on. */
public final class WindowRebuild {
	private final MApplication application;
	private final EModelService model;

	/** @param application whose window is rebuilt */
	public WindowRebuild(MApplication application, EModelService model) {
		this.application = application;
		this.model = model;
	}

	/**
	 * Asks what to do with unsaved work and then runs the change between taking the window down and putting it up again.
	 *
	 * @param change says whether the window shall come up again
	 */
	public void around(BooleanSupplier change) {
		MWindow window = (MWindow) model.find(ModelIds.WINDOW, application);
		EPartService parts = window.getContext().get(EPartService.class);
		if (parts.saveAll(true)) {
			window.setToBeRendered(false);
			window.setToBeRendered(change.getAsBoolean());
		}
	}

	/** Asks what to do with unsaved work, runs the change while the window still stands, and then makes its widgets anew. */
	public void after(Runnable change) {
		MWindow window = (MWindow) model.find(ModelIds.WINDOW, application);
		if (window.getContext().get(EPartService.class).saveAll(true)) {
			// labels find their new language only as long as the window has its context
			change.run();
			window.setToBeRendered(false);
			window.setToBeRendered(true);
		}
	}
}
