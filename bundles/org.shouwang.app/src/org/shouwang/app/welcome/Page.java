// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.store.StoreException;

/** A page of the window before sign-in. Made anew when language or appearance change. */
interface Page {
	/** Fills the area, a grid of one column. */
	void create(Composite area, WelcomeFlow flow);

	/** Whether the refusal of what the page started leads on to another page, so that it need not be said. */
	default boolean goesOn(StoreException refusal) {
		return false;
	}

	/** Puts the focus where typing goes on after something did not work. */
	default void focus() {
		// pages without inputs leave it where it is
	}
}
