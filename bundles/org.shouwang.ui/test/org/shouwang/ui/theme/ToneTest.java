// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneTest {
	/** WCAG 2.2, success criterion 1.4.3: 4.5 : 1 for texts. */
	@ParameterizedTest
	@CsvSource({ "TEXT,SURFACE", "TEXT,PANEL", "TEXT,RAISED", "TEXT,HOVER", "MUTED,SURFACE", "MUTED,PANEL", "MUTED,RAISED", "ON_ACCENT,ACCENT",
			"ON_ACCENT,ACCENT_HOVER", "ON_ACCENT_SOFT,ACCENT_SOFT", "DANGER,SURFACE", "DANGER,DANGER_SOFT", "WARNING,SURFACE",
			"WARNING,WARNING_SOFT", "SUCCESS,SURFACE", "SUCCESS,SUCCESS_SOFT", "ACCENT,PANEL" })
	void textsCanBeReadOnTheirGrounds(Tone text, Tone ground) {
		for (Appearance appearance : Appearance.values()) {
			double contrast = contrast(text.rgb(appearance), ground.rgb(appearance));
			assertTrue(contrast >= 4.5, text + " on " + ground + " in " + appearance + ": " + contrast);
		}
	}

	private static double contrast(RGB a, RGB b) {
		double x = luminance(a);
		double y = luminance(b);
		return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
	}

	private static double luminance(RGB c) {
		return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
