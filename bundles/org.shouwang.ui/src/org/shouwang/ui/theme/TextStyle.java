// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.theme;

import org.eclipse.swt.SWT;

/** The few sizes and weights in which the window writes. */
public enum TextStyle {
	/** Most texts. */
	BODY(1.0, SWT.NORMAL),
	/** Labels above fields, hints, counts. */
	SMALL(0.9, SWT.NORMAL),
	/** What stands out within a line. */
	STRONG(1.0, SWT.BOLD),
	/** The head of a section. */
	HEADING(1.1, SWT.BOLD),
	/** The head of a page or dialog. */
	TITLE(1.5, SWT.BOLD),
	/** The product's name on the first page. */
	DISPLAY(2.0, SWT.BOLD);

	private final double scale;
	private final int swtStyle;

	TextStyle(double scale, int swtStyle) {
		this.scale = scale;
		this.swtStyle = swtStyle;
	}

	int height(int body) {
		return (int) Math.round(body * scale);
	}

	int swtStyle() {
		return swtStyle;
	}
}
