// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.theme;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the system's own widgets (menus, scroll bars, calendars) to be light or dark. SWT has no public way to do so yet. */
public final class NativeAppearance {
	private static final Logger LOG = LoggerFactory.getLogger(NativeAppearance.class);
	private static final Map<String, String[]> CALLS = Map.of("gtk",
			new String[] { "org.eclipse.swt.internal.gtk.OS", "setDarkThemePreferred" }, "win32",
			new String[] { "org.eclipse.swt.internal.win32.OS", "setTheme" }, "cocoa",
			new String[] { "org.eclipse.swt.internal.cocoa.OS", "setTheme" });

	private NativeAppearance() {
	}

	/** Asks the system; where it cannot be asked its widgets stay as they are. */
	public static void apply(Appearance appearance) {
		String[] call = CALLS.get(SWT.getPlatform());
		if (call == null) {
			return;
		}
		try {
			Class.forName(call[0]).getMethod(call[1], boolean.class).invoke(null, appearance == Appearance.DARK);
		} catch (ReflectiveOperationException e) {
			LOG.info("The system's widgets keep their own colours: {}", e.getClass().getSimpleName());
		}
	}
}
