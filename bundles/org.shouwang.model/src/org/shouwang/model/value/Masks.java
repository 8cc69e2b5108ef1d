// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

/** Replaces the middle of a text by stars, counting characters, not UTF-16 units. */
final class Masks {

	/** For values of which nothing may be shown, not even their length. */
	static final String STARS = "***";

	private Masks() {
	}

	/** Keeps {@code head} first and {@code tail} last characters; all becomes stars when that would show everything. */
	static String middle(String text, int head, int tail) {
		var points = text.codePoints().toArray();
		if (points.length <= head + tail) {
			return "*".repeat(points.length);
		}
		return new String(points, 0, head) + "*".repeat(points.length - head - tail)
				+ new String(points, points.length - tail, tail);
	}
}
