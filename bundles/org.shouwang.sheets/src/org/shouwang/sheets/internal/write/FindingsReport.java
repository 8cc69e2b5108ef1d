// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shouwang.sheets.Finding;
import org.shouwang.sheets.FindingsWorkbook.Part;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.internal.Messages;
import org.shouwang.sheets.internal.Meter;

/** The workbook of findings: the list, then the marked copies. */
public final class FindingsReport {

	private static final List<String> COLUMNS = List.of("file", "sheet", "row", "column", "header", "value", "severity", "message", "action"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	private static final int[] WIDTHS = {28, 14, 8, 8, 22, 24, 12, 48, 40};
	private static final int SEVERITY = COLUMNS.indexOf("severity"); //$NON-NLS-1$
	private static final int LAST_ROW = 1_048_575;

	private final Path target;
	private final List<Part> parts;
	private final Locale locale;
	private final Progress progress;

	public FindingsReport(Path target, List<Part> parts, Locale locale, Progress progress) {
		this.target = target;
		this.parts = parts;
		this.locale = locale;
		this.progress = progress;
	}

	/** Writes the workbook. */
	public void write(OutputStream out) throws IOException {
		Set<String> names = new HashSet<>();
		try (Workbook workbook = XlsxOutput.workbook(out)) {
			writeList(workbook.newWorksheet(XlsxOutput.sheetName(text("findings.sheet"), names))); //$NON-NLS-1$
			for (Part part : parts) {
				String wanted = Messages.text(locale, "findings.copy", part.table().sheet().name()); //$NON-NLS-1$
				Worksheet sheet = workbook.newWorksheet(XlsxOutput.sheetName(wanted, names));
				new MarkedCopy(part, sheet, locale).write(progress);
				sheet.finish();
			}
		}
	}

	private void writeList(Worksheet sheet) throws IOException {
		sheet.freezePane(0, 1);
		sheet.repeatRows(0);
		XlsxOutput.page(sheet);
		for (int i = 0; i < COLUMNS.size(); i++) {
			sheet.width(i, WIDTHS[i]);
			XlsxOutput.header(sheet, 0, i, text("findings.column." + COLUMNS.get(i))); //$NON-NLS-1$
		}
		Meter meter = new Meter(target, progress, () -> 0);
		int row = 1;
		for (Part part : parts) {
			String file = String.valueOf(part.table().source().path().getFileName());
			for (Finding finding : part.findings()) {
				if (row == LAST_ROW) {
					XlsxOutput.text(sheet, row, 0, text("findings.cut")); //$NON-NLS-1$
					break;
				}
				writeFinding(sheet, row, file, finding);
				XlsxOutput.flushNowAndThen(sheet, row++);
				meter.tick();
			}
		}
		sheet.setAutoFilter(0, 0, Math.max(1, row - 1), COLUMNS.size() - 1);
		sheet.finish();
	}

	private void writeFinding(Worksheet sheet, int row, String file, Finding finding) {
		Object place = finding.row() == 0 ? null : finding.row();
		List<Object> values = new java.util.ArrayList<>(List.of(file, finding.sheet()));
		values.add(place);
		values.addAll(List.of(finding.letters(), finding.header(), finding.value(), finding.severity(), finding.message(), finding.action()));
		for (int i = 0; i < values.size(); i++) {
			XlsxOutput.value(sheet, row, i, values.get(i), locale);
		}
		sheet.style(row, SEVERITY).fillColor(MarkedCopy.colour(finding.severity())).set();
	}

	private String text(String key) {
		return Messages.text(locale, key);
	}
}
