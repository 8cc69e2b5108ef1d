// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.BitSet;

import org.shouwang.archives.PupilIndex.PupilEntry;

/**
 * The rows of an index whose name meets a typed text. Kept for the next key: what does not meet a text does not meet a longer one that
 * begins with it, so that only the first letter looks at all rows.
 *
 * @param text normalised as {@link org.shouwang.model.value.SearchText} does
 * @param rows places in the index; not to be changed
 */
record NamedRows(String text, BitSet rows) {
	/** All rows; whoever types begins here. */
	static NamedRows all(int size) {
		BitSet rows = new BitSet(size);
		rows.set(0, size);
		return new NamedRows("", rows);
	}

	/** Whether a longer text can be looked for among these rows alone. */
	boolean leadsTo(String longer) {
		return longer.startsWith(text);
	}

	/** Those of these rows that meet the longer text. */
	NamedRows narrow(PupilIndex index, String longer) {
		String wordStart = " " + longer;
		BitSet met = new BitSet(index.size());
		for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
			if (meets(index.entry(row), longer, wordStart)) {
				met.set(row);
			}
		}
		return new NamedRows(longer, met);
	}

	/** Part of the name, the pinyin from a word's start (a name of several readings has several spellings), or part of the initials. */
	private static boolean meets(PupilEntry e, String text, String wordStart) {
		return e.name().contains(text) || e.pinyin().startsWith(text) || e.pinyin().contains(wordStart) || e.initials().contains(text);
	}
}
