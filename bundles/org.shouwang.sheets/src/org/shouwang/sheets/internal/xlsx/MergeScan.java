// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.shouwang.sheets.Columns;
import org.shouwang.sheets.Limits;
import org.shouwang.sheets.MergedRange;

/**
 * Finds the merged ranges, which a sheet names after all its rows. Unpacking without parsing takes a tenth of the time
 * that reading the rows takes, so the rows before are passed as bytes: text in cells cannot hold a {@code <}. (A part
 * in UTF-16, which no known program writes, shows no merged ranges.)
 */
final class MergeScan {

	private static final byte[] DATA = "sheetData".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$
	private static final Pattern RANGE = Pattern
			.compile("mergeCell\\s[^>]*?ref\\s*=\\s*[\"']\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}):\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})[\"']"); //$NON-NLS-1$
	private static final int LONGEST_TAG = 1 << 12;
	private static final int BUFFER = 1 << 16;

	private final PartInput in;
	private final Limits limits;
	private final byte[] buffer = new byte[BUFFER];
	private int at;
	private int end;

	MergeScan(PartInput in, Limits limits) {
		this.in = in;
		this.limits = limits;
	}

	List<MergedRange> read() throws IOException {
		List<MergedRange> ranges = new ArrayList<>();
		if (!passRows()) {
			return ranges;
		}
		StringBuilder tag = new StringBuilder();
		while (ranges.size() < limits.maxMerges() && nextTag(tag)) {
			if (tag.indexOf("mergeCell ") >= 0) { //$NON-NLS-1$
				add(tag, ranges);
			} else if (tag.indexOf("mergeCells") > 0 && tag.indexOf("/") >= 0) { //$NON-NLS-1$ //$NON-NLS-2$
				break;
			}
		}
		return ranges;
	}

	private static void add(CharSequence tag, List<MergedRange> ranges) {
		Matcher range = RANGE.matcher(tag);
		if (range.find()) {
			int row1 = Integer.parseInt(range.group(2));
			int row2 = Integer.parseInt(range.group(4));
			int column1 = Columns.index(range.group(1));
			int column2 = Columns.index(range.group(3));
			ranges.add(new MergedRange(Math.min(row1, row2), Math.max(row1, row2), Math.min(column1, column2),
					Math.max(column1, column2)));
		}
	}

	/** Passes the end tag of the rows, {@code </sheetData>} with any prefix, or the empty {@code <sheetData/>}. */
	private boolean passRows() throws IOException {
		int matched = 0;
		boolean inEndTag = false;
		int before = 0;
		for (int b = next(); b >= 0; b = next()) {
			if (matched == DATA.length && (b == '/' || b == '>' && inEndTag)) {
				return true;
			}
			if (before == '<') {
				inEndTag = b == '/';
			}
			if (matched < DATA.length && b == DATA[matched]) {
				matched++;
			} else {
				matched = b == DATA[0] ? 1 : 0;
			}
			before = b;
		}
		return false;
	}

	private boolean nextTag(StringBuilder tag) throws IOException {
		tag.setLength(0);
		for (int b = next(); b >= 0; b = next()) {
			tag.append((char) b);
			if (b == '>') {
				return true;
			}
			if (tag.length() > LONGEST_TAG) {
				tag.setLength(0);
			}
		}
		return false;
	}

	private int next() throws IOException {
		if (at == end) {
			end = in.read(buffer, 0, BUFFER);
			in.tokenDone();
			at = 0;
			if (end <= 0) {
				end = 0;
				return -1;
			}
		}
		return buffer[at++] & 0xFF;
	}
}
