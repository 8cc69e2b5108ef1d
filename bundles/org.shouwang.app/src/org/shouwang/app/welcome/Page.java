// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import org.eclipse.swt.widgets.Composite;

/** A page of the window before sign-in. Made anew when language or appearance change. */
interface Page {
	/** Fills the area, a grid of one column. */
	void create(Composite area, WelcomeFlow flow);

	/** Puts the focus where typing goes on after something did not work. */
	default void focus() {
		// pages without inputs leave it where it is
	}
}
