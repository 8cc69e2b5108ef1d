// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.write;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.shouwang.sheets.Localized;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.internal.FormulaGuard;
import org.shouwang.sheets.internal.Meter;

/** Writes csv (RFC 4180), with texts that look like formulas made harmless. */
public final class CsvOutput {

	private static final String LINE_END = "\r\n"; //$NON-NLS-1$

	private final List<String> headers;
	private final Locale locale;
	private final Meter meter;

	public CsvOutput(Path target, List<String> headers, Locale locale, Progress progress) {
		this.headers = headers;
		this.locale = locale;
		meter = new Meter(target, progress, () -> 0);
	}

	/** Writes all rows and flushes. */
	public void write(Writer out, Iterable<? extends List<?>> rows) throws IOException {
		writeRow(out, headers);
		for (List<?> row : rows) {
			writeRow(out, row);
			meter.tick();
		}
		out.flush();
		meter.end();
	}

	private void writeRow(Writer out, List<?> values) throws IOException {
		Iterator<?> rest = values.iterator();
		while (rest.hasNext()) {
			writeValue(out, rest.next());
			if (rest.hasNext()) {
				out.write(',');
			}
		}
		out.write(LINE_END);
	}

	private void writeValue(Writer out, Object value) throws IOException {
		switch (value) {
		case null -> {
			// a blank cell
		}
		case Number number -> out.write(number.toString());
		case Localized text -> writeText(out, text.in(locale));
		default -> writeText(out, value.toString());
		}
	}

	private static void writeText(Writer out, String text) throws IOException {
		String safe = FormulaGuard.protect(text);
		boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
				|| !safe.equals(safe.strip());
		out.write(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
