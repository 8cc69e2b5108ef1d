// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.theme;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.shouwang.ui.icons.IconKey;
import org.shouwang.ui.icons.IconRegistry;

/**
 * Colours, fonts and icons of one display in one appearance. Widgets of the kit ask it when they are made; after a switch the
 * window is built anew with another theme. For the thread of the display only.
 */
public final class Theme {
	private static final int USUAL_DPI = 96;

	private final Appearance appearance;
	private final Map<Tone, Color> colors = new EnumMap<>(Tone.class);
	private final Fonts fonts;
	private final IconRegistry icons;

	/** A theme whose fonts and icons live as long as the display, unless {@link #dispose()} is called before. */
	public Theme(Display display, Appearance appearance) {
		this.appearance = appearance;
		this.fonts = new Fonts(display);
		this.icons = new IconRegistry(display);
		display.disposeExec(this::dispose);
	}

	/** Light or dark. */
	public Appearance appearance() {
		return appearance;
	}

	/** Whether it is dark. */
	public boolean isDark() {
		return appearance == Appearance.DARK;
	}

	/** A colour; nobody disposes it. */
	public Color color(Tone tone) {
		return colors.computeIfAbsent(tone, t -> new Color(t.rgb(appearance)));
	}

	/** A font; nobody but the theme disposes it. */
	public Font font(TextStyle style) {
		return fonts.get(style);
	}

	/** An icon of 16 points in the given colour; nobody but the theme disposes it. */
	public Image icon(IconKey key, Tone tone) {
		return icons.image(key, color(tone));
	}

	/** An icon of any size in points. */
	public Image icon(IconKey key, Tone tone, int size) {
		return icons.image(key, color(tone), size);
	}

	/** An icon that a module names by the address of its {@code .svg} file; nobody but the theme disposes it. */
	public Image icon(String address, Tone tone, int size) {
		return icons.image(address, color(tone), size);
	}

	/** A width for words, in points: as given where fonts have their usual size, more where a person has set them larger. */
	public int wide(int points) {
		int dpi = fonts.dpi();
		return dpi > USUAL_DPI ? points * dpi / USUAL_DPI : points;
	}

	/** Frees fonts and icons. No widget may use them any more. */
	public void dispose() {
		fonts.dispose();
		icons.dispose();
	}
}
