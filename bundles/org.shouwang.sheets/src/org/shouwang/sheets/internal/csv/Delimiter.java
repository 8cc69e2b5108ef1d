// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.shouwang.sheets.Limits;

/** Finds the delimiter of a text table: the one that splits the first lines into most columns most evenly. */
final class Delimiter {

	private static final char[] KNOWN = {',', '\t', ';', '|', '，'};
	private static final int LINES = 50;

	private Delimiter() {
	}

	/** @param start first characters of the file */
	static char detect(String start, Limits limits) throws IOException {
		char best = ',';
		double bestScore = 0;
		for (char candidate : KNOWN) {
			double score = start.indexOf(candidate) < 0 ? 0 : score(start, candidate, limits);
			if (score > bestScore) {
				best = candidate;
				bestScore = score;
			}
		}
		return best;
	}

	/** Columns of the commonest width, weighed by the part of the lines that have it. */
	private static double score(String start, char candidate, Limits limits) throws IOException {
		CsvLexer lexer = new CsvLexer(new StringReader(start), candidate, limits);
		List<String> record = new ArrayList<>();
		List<Integer> widths = new ArrayList<>();
		try {
			while (widths.size() < LINES && lexer.next(record)) {
				widths.add(record.size());
			}
		} catch (CsvLexer.LimitExceeded tooWide) {
			widths.add(record.size());
		}
		double best = 0;
		for (int width : widths) {
			long same = widths.stream().filter(w -> w == width).count();
			best = Math.max(best, (width - 1.0) * same / widths.size());
		}
		return best;
	}
}
