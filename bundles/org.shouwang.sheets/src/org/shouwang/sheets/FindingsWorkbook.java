// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.shouwang.sheets.internal.write.AtomicFile;
import org.shouwang.sheets.internal.write.FindingsReport;

/**
 * Writes findings as an xlsx workbook: first a list of all of them, then each school's own sheet once more, every cell
 * in its own place, with the cells in question coloured and what was found in a column at the end of the row.
 */
public final class FindingsWorkbook {

	/**
	 * The findings about one table.
	 *
	 * @param table the table, its file still open
	 * @param findings what was found in it
	 */
	public record Part(SheetTable table, List<Finding> findings) {
		public Part {
			findings = List.copyOf(findings);
		}
	}

	private FindingsWorkbook() {
	}

	/**
	 * Writes the workbook. The file appears when it is complete, or not at all.
	 *
	 * @param target file to write; one that exists is replaced
	 * @param parts one for every table
	 * @param locale language of headers and messages
	 * @throws SheetProblem if the file cannot be written, a source cannot be read, or the work was cancelled
	 */
	public static void write(Path target, List<Part> parts, Locale locale, Progress progress) {
		AtomicFile.write(target, out -> new FindingsReport(target, parts, locale, progress).write(out));
	}
}
