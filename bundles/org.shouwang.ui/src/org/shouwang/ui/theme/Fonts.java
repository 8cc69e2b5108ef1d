// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.theme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/**
 * Fonts of one display, made at first use. On Linux the family is named: left to the system, an English desktop may show Chinese
 * names with Japanese glyphs.
 */
final class Fonts {
	private static final List<String> FAMILIES = List.of("Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC",
			"WenQuanYi Micro Hei");
	private static final int SMALLEST_BODY = 10;

	private final Display display;
	private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);

	Fonts(Display display) {
		this.display = display;
	}

	Font get(TextStyle style) {
		return fonts.computeIfAbsent(style, this::create);
	}

	/** Dots by which points of fonts are reckoned, an inch; the zoom of the screen is not in it. */
	int dpi() {
		return display.getDPI().x;
	}

	private Font create(TextStyle style) {
		FontData system = display.getSystemFont().getFontData()[0];
		int body = Math.max(SMALLEST_BODY, system.getHeight());
		return new Font(display, family(system), style.height(body), style.swtStyle());
	}

	private String family(FontData system) {
		if (!"gtk".equals(org.eclipse.swt.SWT.getPlatform())) {
			return system.getName();
		}
		return FAMILIES.stream().filter(f -> display.getFontList(f, true).length > 0).findFirst().orElse(system.getName());
	}

	void dispose() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
	}
}
