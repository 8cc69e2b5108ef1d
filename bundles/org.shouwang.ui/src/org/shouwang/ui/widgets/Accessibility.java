// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells screen readers what a widget that paints itself is and says. */
public final class Accessibility {
	private Accessibility() {
	}

	/**
	 * Says what a control is and says.
	 *
	 * @param role one of {@link org.eclipse.swt.accessibility.ACC}
	 */
	public static void name(Control control, int role, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name.get();
			}
		});
		control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = role;
			}
		});
	}
}
