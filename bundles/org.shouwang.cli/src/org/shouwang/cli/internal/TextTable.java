// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Columns of text in a terminal, where an ideograph is two places wide. */
final class TextTable {
	private static final String GAP = "  ";

	private final List<List<String>> lines = new ArrayList<>();

	TextTable(List<String> heads, Iterable<List<Object>> rows) {
		lines.add(heads);
		rows.forEach(r -> lines.add(r.stream().map(v -> v == null ? "" : v.toString()).toList()));
	}

	void print(PrintWriter out) {
		int[] widths = new int[lines.getFirst().size()];
		lines.forEach(l -> {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], width(l.get(i)));
			}
		});
		lines.forEach(l -> out.println(line(l, widths)));
	}

	private static String line(List<String> cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			line.append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i)))).append(GAP);
		}
		return line.toString().stripTrailing();
	}

	static int width(String text) {
		return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
	}

	/** Ideographs, kana, full-width forms and CJK punctuation. */
	private static boolean isWide(int c) {
		return c >= 0x2E80 && c <= 0xA4CF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE4F || c >= 0xFF00 && c <= 0xFF60
				|| c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x20000 && c <= 0x3FFFD;
	}
}
