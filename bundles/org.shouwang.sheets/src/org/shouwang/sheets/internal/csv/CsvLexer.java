// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

import org.shouwang.sheets.Limits;

/**
 * Splits text into records as spreadsheet programs do (RFC 4180, and forgiving where they are): a quote within a bare
 * value is a character like any other, text after a closing quote belongs to the value. Own code, because a quote that
 * is never closed must end at the longest cell and not at the end of memory.
 */
final class CsvLexer {

	/** What is wrong with a record. */
	enum Fault {
		CELL_TOO_LONG, TOO_MANY_COLUMNS
	}

	/** A record beyond a limit. */
	static final class LimitExceeded extends IOException {
		private static final long serialVersionUID = 1L;
		private final Fault fault;

		LimitExceeded(Fault fault) {
			super(fault.name());
			this.fault = fault;
		}

		Fault fault() {
			return fault;
		}
	}

	private static final int END = -1;
	private static final int DOS_END = 0x1A;

	private final Reader in;
	private final char delimiter;
	private final Limits limits;
	private final StringBuilder value = new StringBuilder();
	private int peeked;
	private boolean hasPeeked;

	CsvLexer(Reader in, char delimiter, Limits limits) {
		this.in = in;
		this.delimiter = delimiter;
		this.limits = limits;
	}

	/** Reads the next record into the list (cleared first); false at the end. */
	boolean next(List<String> record) throws IOException {
		record.clear();
		int c = read();
		if (c == END) {
			return false;
		}
		while (true) {
			c = c == '"' ? quoted() : bare(c);
			if (record.size() == limits.maxColumns()) {
				throw new LimitExceeded(Fault.TOO_MANY_COLUMNS);
			}
			record.add(value.toString());
			if (c != delimiter) {
				return true;
			}
			c = read();
		}
	}

	/** Reads a value without quotes whose first character was read; the character that ended it. */
	private int bare(int first) throws IOException {
		value.setLength(0);
		return rest(first);
	}

	private int rest(int first) throws IOException {
		int c = first;
		while (c != delimiter && c != END && c != '\n' && c != '\r') {
			append(c);
			c = read();
		}
		if (c == '\r') {
			skipLineFeed();
			return '\n';
		}
		return c;
	}

	private int quoted() throws IOException {
		value.setLength(0);
		while (true) {
			int c = read();
			if (c == END) {
				return END;
			}
			if (c != '"') {
				append(c);
				continue;
			}
			int after = read();
			if (after != '"') {
				return rest(after);
			}
			append('"');
		}
	}

	private void append(int c) throws IOException {
		if (value.length() >= limits.maxCellChars()) {
			throw new LimitExceeded(Fault.CELL_TOO_LONG);
		}
		value.append((char) c);
	}

	private void skipLineFeed() throws IOException {
		int c = in.read();
		if (c != '\n') {
			peeked = c;
			hasPeeked = true;
		}
	}

	private int read() throws IOException {
		if (hasPeeked) {
			hasPeeked = false;
			return peeked;
		}
		int c = in.read();
		return c == DOS_END ? afterDosEnd() : c;
	}

	/** As the very last character Ctrl-Z is the end of a text file of DOS; elsewhere it is a character. */
	private int afterDosEnd() throws IOException {
		peeked = in.read();
		hasPeeked = peeked != END;
		return hasPeeked ? DOS_END : END;
	}
}
