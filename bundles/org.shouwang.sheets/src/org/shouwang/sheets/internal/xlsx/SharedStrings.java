// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.shouwang.sheets.internal.Opener;

/**
 * The texts that cells refer to by number, held as UTF-8 in large blocks: a third of the memory that as many strings
 * would take.
 */
final class SharedStrings {

	private static final int BLOCK = 1 << 18;
	private static final int CACHE = 1024;

	private final List<byte[]> blocks = new ArrayList<>();
	private long[] places = new long[256];
	private int size;
	private int used = BLOCK;
	private long bytes;
	private final String[] cached = new String[CACHE];
	private final int[] cachedIndex = new int[CACHE];

	private SharedStrings() {
		Arrays.fill(cachedIndex, -1);
	}

	static SharedStrings none() {
		return new SharedStrings();
	}

	static SharedStrings read(PartInput in) throws IOException {
		SharedStrings strings = new SharedStrings();
		try (XmlCursor xml = new XmlCursor(in)) {
			StringBuilder text = new StringBuilder();
			while (xml.nextStart()) {
				if ("si".equals(xml.name())) { //$NON-NLS-1$
					text.setLength(0);
					RichText.append(xml, text, in.limits().maxCellChars());
					strings.add(text.toString(), in);
				}
			}
		}
		return strings;
	}

	int size() {
		return size;
	}

	/** The text with a number, or null if there is none. */
	String get(int index) {
		if (index < 0 || index >= size) {
			return null;
		}
		int slot = index & CACHE - 1;
		if (cachedIndex[slot] != index) {
			cachedIndex[slot] = index;
			cached[slot] = decode(places[index]);
		}
		return cached[slot];
	}

	private void add(String text, PartInput in) {
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		if (used + utf8.length > BLOCK) {
			blocks.add(new byte[BLOCK]);
			used = 0;
		}
		if (size == places.length) {
			places = Arrays.copyOf(places, size * 2);
		}
		System.arraycopy(utf8, 0, blocks.getLast(), used, utf8.length);
		places[size++] = (long) (blocks.size() - 1) << 40 | (long) used << 20 | utf8.length;
		used += utf8.length;
		bytes += utf8.length + Long.BYTES * 2;
		if (bytes > in.limits().maxSharedBytes()) {
			throw Opener.tooLarge(in.file(), in.limits().maxSharedBytes());
		}
	}

	private String decode(long place) {
		int offset = (int) (place >> 20) & 0xFFFFF;
		int length = (int) place & 0xFFFFF;
		return new String(blocks.get((int) (place >> 40)), offset, length, StandardCharsets.UTF_8);
	}
}
