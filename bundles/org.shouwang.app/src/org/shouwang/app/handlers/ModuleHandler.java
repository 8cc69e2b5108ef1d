// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.shouwang.app.window.ModuleBar;

import jakarta.inject.Named;

/** Opens the module that stands at the given place in the bar at the left. */
public final class ModuleHandler {
	@Execute
	void open(@Named("org.shouwang.app.parameter.number") String number, MWindow window, EModelService model, EPartService parts) {
		List<MPerspective> modules = ModuleBar.perspectives(window, model);
		int at = Integer.parseInt(number) - 1;
		if (at < modules.size()) {
			parts.switchPerspective(modules.get(at));
		}
	}
}
