// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.theme;

import org.eclipse.swt.graphics.RGB;

/**
 * The colours of the window by what they mean, each in both appearances. Texts keep a contrast of at least 4.5 : 1 on the grounds
 * they stand on; a test computes it.
 */
public enum Tone {
	/** The ground of lists and forms. */
	SURFACE(0xFFFFFF, 0x1A1F24),
	/** The ground of side bars, heads and the area between cards. */
	PANEL(0xF6F8F8, 0x14181C),
	/** Cards, fields and popups, which lie above the ground. */
	RAISED(0xFFFFFF, 0x20262C),
	/** What is read. */
	TEXT(0x1C2326, 0xE3E8EA),
	/** What is read second: labels, hints, counts. */
	MUTED(0x58666B, 0x9FADB3),
	/** Placeholders and icons at rest. */
	FAINT(0x85959B, 0x74838A),
	/** Lines between areas. */
	LINE(0xE4E9EA, 0x2C343A),
	/** The frame of fields and buttons. */
	FRAME(0xCBD4D6, 0x424C53),
	/** The ground under the pointer. */
	HOVER(0xEEF2F2, 0x272E34),
	/** The one accent: the main action, the focus, the selection's edge. */
	ACCENT(0x0F766E, 0x2DB5A6),
	/** The accent under the pointer. */
	ACCENT_HOVER(0x0B5F59, 0x45C7B9),
	/** Text on the accent. */
	ON_ACCENT(0xFFFFFF, 0x06211E),
	/** The ground of selected rows and pills. */
	ACCENT_SOFT(0xDDF0EE, 0x16403C),
	/** Text on the soft accent. */
	ON_ACCENT_SOFT(0x0B544E, 0xA6E5DD),
	/** Errors and what cannot be undone. */
	DANGER(0xB42318, 0xF58A80),
	/** The ground of error messages. */
	DANGER_SOFT(0xFDECEA, 0x43211F),
	/** What a person should look at. */
	WARNING(0x8F5A00, 0xE9B45B),
	/** The ground of warnings. */
	WARNING_SOFT(0xFDF3DC, 0x3B2E14),
	/** What is done and well. */
	SUCCESS(0x1A7339, 0x69C98B),
	/** The ground of good news. */
	SUCCESS_SOFT(0xE3F4E8, 0x183524);

	private final int light;
	private final int dark;

	Tone(int light, int dark) {
		this.light = light;
		this.dark = dark;
	}

	/** The colour in one appearance. */
	public RGB rgb(Appearance appearance) {
		int value = appearance == Appearance.DARK ? dark : light;
		return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
	}
}
