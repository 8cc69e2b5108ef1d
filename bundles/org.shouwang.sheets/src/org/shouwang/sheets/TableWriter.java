// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.shouwang.sheets.internal.ReadGuard;
import org.shouwang.sheets.internal.write.AtomicFile;
import org.shouwang.sheets.internal.write.CsvOutput;
import org.shouwang.sheets.internal.write.XlsxTable;

/**
 * Writes lists as xlsx or csv. Values may be texts, numbers, Booleans, local dates and {@link Localized}; null is a
 * blank cell; anything else is written as its text. Text is never taken for a formula by the program that opens the
 * file. Rows are written as they come and never held all at once.
 */
public final class TableWriter {

	private final String name;
	private final List<? extends Localized> headers;
	private final Locale locale;

	/**
	 * @param name the sheet's name
	 * @param headers headers of the columns
	 * @param locale language of headers and values
	 */
	public TableWriter(String name, List<? extends Localized> headers, Locale locale) {
		this.name = name;
		this.headers = List.copyOf(headers);
		this.locale = locale;
	}

	/**
	 * Writes an xlsx file, which appears when it is complete, or not at all.
	 *
	 * @throws SheetProblem if the file cannot be written, or the work was cancelled
	 */
	public void xlsx(Path target, Iterable<? extends List<?>> rows, Progress progress) {
		AtomicFile.write(target, out -> new XlsxTable(target, name, texts(), locale, progress).write(out, rows));
	}

	/**
	 * Writes a csv file in UTF-8 with a byte order mark, which Excel needs; it appears when it is complete, or not at all.
	 *
	 * @throws SheetProblem if the file cannot be written, or the work was cancelled
	 */
	public void csv(Path target, Iterable<? extends List<?>> rows, Progress progress) {
		AtomicFile.write(target, out -> {
			Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			writer.write('\uFEFF');
			new CsvOutput(target, texts(), locale, progress).write(writer, rows);
		});
	}

	/**
	 * Writes csv to a stream, such as standard output, without a byte order mark. The stream is flushed, not closed.
	 *
	 * @throws SheetProblem if the stream refuses it
	 */
	public void csv(Writer out, Iterable<? extends List<?>> rows) {
		Path nowhere = Path.of(name);
		try {
			new CsvOutput(nowhere, texts(), locale, Progress.NONE).write(out, rows);
		} catch (IOException e) {
			throw ReadGuard.of(nowhere, e);
		}
	}

	private List<String> texts() {
		return headers.stream().map(header -> header.in(locale)).toList();
	}
}
