// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import org.eclipse.swt.widgets.Widget;

/** Stable names of widgets, by which tests find them. */
public final class Ids {
	/** The key of {@link Widget#setData(String, Object)} that holds the name. */
	public static final String KEY = "id";

	private Ids() {
	}

	/** Names the widget and returns it. */
	public static <W extends Widget> W set(W widget, String id) {
		widget.setData(KEY, id);
		return widget;
	}

	/** The name, or {@code null} where the widget has none. */
	public static String of(Widget widget) {
		return (String) widget.getData(KEY);
	}
}
