// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.shouwang.app.window.BlankScreen;
import org.shouwang.app.window.Look;
import org.shouwang.app.window.Shortcuts;

/** Covers the screen at once when somebody comes in; any key brings it back. */
public final class BlankScreenHandler {
	@Execute
	void blank(Display display, Look look, Shortcuts shortcuts) {
		// later: the key that asks for it must not lift it
		display.asyncExec(() -> new BlankScreen(display, look, shortcuts).show());
	}
}
