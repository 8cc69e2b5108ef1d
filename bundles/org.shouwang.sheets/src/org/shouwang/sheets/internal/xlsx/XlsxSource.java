// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.shouwang.sheets.Limits;
import org.shouwang.sheets.MergedRange;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.RowCursor;
import org.shouwang.sheets.SheetFormat;
import org.shouwang.sheets.SheetInfo;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.internal.NumberFormats;
import org.shouwang.sheets.internal.Opener;
import org.shouwang.sheets.internal.ReadGuard;

/** An open xlsx file. */
public final class XlsxSource implements SheetSource {

	private final ZipParts parts;
	private final Limits limits;
	private final WorkbookPart workbook;
	private final Styles styles;
	private SharedStrings strings;

	private XlsxSource(ZipParts parts, Limits limits) throws IOException {
		this.parts = parts;
		this.limits = limits;
		workbook = new WorkbookPart(parts);
		workbook.read();
		NumberFormats formats = new NumberFormats();
		if (workbook.isDate1904()) {
			formats.useDate1904();
		}
		styles = new Styles(formats);
		String part = workbook.related("/styles"); //$NON-NLS-1$
		if (part != null && parts.has(part)) {
			styles.read(parts.open(part));
		}
	}

	/** Opens a zip file that should be an xlsx workbook. */
	public static SheetSource open(Path file, Limits limits) throws IOException {
		ZipParts parts = new ZipParts(file, limits);
		try {
			if (parts.has("mimetype") && parts.has("content.xml")) { //$NON-NLS-1$ //$NON-NLS-2$
				throw Opener.otherFormat(file, "format.ods"); //$NON-NLS-1$
			}
			return new XlsxSource(parts, limits);
		} catch (IOException | RuntimeException | StackOverflowError e) {
			parts.close();
			throw e;
		}
	}

	@Override
	public Path path() {
		return parts.file();
	}

	@Override
	public SheetFormat format() {
		return SheetFormat.XLSX;
	}

	@Override
	public String description() {
		return format().name();
	}

	@Override
	public List<SheetInfo> sheets() {
		return workbook.sheets();
	}

	@Override
	public RowCursor rows(int sheet, Progress progress) {
		return ReadGuard.run(path(), () -> {
			SharedStrings texts = strings();
			PartInput in = parts.open(workbook.partOf(sheet));
			return new XlsxRows(new XmlCursor(in), new CellReader(texts, styles, limits, path()), progress);
		});
	}

	@Override
	public List<MergedRange> mergedRanges(int sheet) {
		return ReadGuard.run(path(), () -> {
			try (PartInput in = parts.open(workbook.partOf(sheet))) {
				return new MergeScan(in, limits).read();
			}
		});
	}

	@Override
	public void close() {
		ReadGuard.run(path(), () -> {
			parts.close();
			return null;
		});
	}

	private SharedStrings strings() throws IOException {
		if (strings == null) {
			String part = workbook.related("/sharedStrings"); //$NON-NLS-1$
			strings = part == null || !parts.has(part) ? SharedStrings.none() : SharedStrings.read(parts.open(part));
		}
		return strings;
	}
}
