// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

/**
 * A column of a list.
 *
 * @param id     stable name, in queries and saved views
 * @param label  its head, in the user's language
 * @param width  at first, in points
 * @param look   how its cells look
 * @param hidden whether it is hidden at first
 */
public record ListColumn(String id, String label, int width, Look look, boolean hidden) {
	/** How cells look. */
	public enum Look {
		/** Plain words. */
		TEXT,
		/** What names the row. */
		STRONG,
		/** Words of second rank. */
		MUTED,
		/** Numbers, at the right edge. */
		NUMBER,
		/** A pill; the text may begin with {@code -} for bad news, {@code !} for a warning, {@code +} for what is well. */
		BADGE,
		/** A bar; the text is a whole number of per cent. */
		PROGRESS
	}

	/** A column shown at first. */
	public ListColumn(String id, String label, int width, Look look) {
		this(id, label, width, look, false);
	}
}
