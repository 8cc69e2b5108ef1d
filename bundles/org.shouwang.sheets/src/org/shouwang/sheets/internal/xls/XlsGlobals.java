// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xls;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.shouwang.sheets.SheetInfo;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;
import org.shouwang.sheets.internal.NumberFormats;
import org.shouwang.sheets.internal.NumberText;

/** What is common to the sheets of an xls file: their names and places, the shared texts, the number formats. */
final class XlsGlobals {

	private final List<SheetInfo> sheets = new ArrayList<>();
	private final List<Integer> offsets = new ArrayList<>();
	private final List<Integer> formatOfStyle = new ArrayList<>();
	private final NumberFormats formats = new NumberFormats();
	private SSTRecord strings;

	private XlsGlobals() {
	}

	static XlsGlobals read(Path file, XlsRecords records) throws IOException {
		XlsGlobals globals = new XlsGlobals();
		try (records) {
			for (Record record = records.next(); record != null; record = records.next()) {
				globals.take(record);
			}
		}
		if (globals.sheets.isEmpty()) {
			throw new SheetProblem(Reason.EMPTY, file);
		}
		return globals;
	}

	private void take(Record record) {
		switch (record) {
		case BoundSheetRecord sheet -> {
			sheets.add(new SheetInfo(sheets.size(), sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden()));
			offsets.add(sheet.getPositionOfBof());
		}
		case SSTRecord texts -> strings = texts;
		case FormatRecord format -> formats.define(format.getIndexCode(), format.getFormatString());
		case ExtendedFormatRecord style -> formatOfStyle.add((int) style.getFormatIndex());
		case DateWindow1904Record window -> {
			if (window.getWindowing() != 0) {
				formats.useDate1904();
			}
		}
		default -> {
			// fonts, colours, names and the like do not matter here
		}
		}
	}

	List<SheetInfo> sheets() {
		return List.copyOf(sheets);
	}

	int offset(int sheet) {
		return offsets.get(sheet);
	}

	/** A shared text, or null if there is none with this number. */
	String text(int index) {
		return strings == null || index < 0 || index >= strings.getNumUniqueStrings() ? null : strings.getString(index).getString();
	}

	/** The number format of a style; General for one that does not exist. */
	NumberText format(int style) {
		return formats.get(style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0);
	}
}
