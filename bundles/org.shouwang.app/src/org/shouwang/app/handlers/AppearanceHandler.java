// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.shouwang.app.window.Look;
import org.shouwang.app.window.WindowRebuild;

/** Switches between light and dark. */
public final class AppearanceHandler {
	@Execute
	void toggle(Look look, MApplication application, EModelService model) {
		new WindowRebuild(application, model).after(() -> look.setAppearance(look.theme().appearance().other()));
	}
}
