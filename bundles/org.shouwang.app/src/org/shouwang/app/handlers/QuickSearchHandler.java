// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.shouwang.app.window.TopBar;

/** Puts the focus into the search field at the top. */
public final class QuickSearchHandler {
	@Execute
	void focus(MWindow window, EModelService model) {
		MToolControl control = (MToolControl) model.find(TopBar.ID, window);
		if (control != null && control.getObject() instanceof TopBar bar) {
			bar.focusSearch();
		}
	}
}
