// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xlsx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.shouwang.sheets.Cell;
import org.shouwang.sheets.CellKind;
import org.shouwang.sheets.Columns;
import org.shouwang.sheets.Limits;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;

/** Reads one {@code c} element after the other. */
final class CellReader {

	private static final int ISO_DATE_CHARS = 10;

	private final SharedStrings strings;
	private final Styles styles;
	private final Limits limits;
	private final Path file;
	private final StringBuilder text = new StringBuilder();
	private String type;
	private int style;
	private boolean formula;
	private boolean value;

	CellReader(SharedStrings strings, Styles styles, Limits limits, Path file) {
		this.strings = strings;
		this.styles = styles;
		this.limits = limits;
		this.file = file;
	}

	/**
	 * Reads the cell whose start tag was just read and adds it unless it is blank.
	 *
	 * @param previous column of the cell before, or -1
	 * @return column of this cell
	 */
	int read(XmlCursor xml, int previous, List<Cell> found) {
		int column = attributes(xml.raw(), previous);
		if (column <= previous) {
			throw new SheetProblem(Reason.DAMAGED, file);
		}
		if (column >= limits.maxColumns()) {
			throw new SheetProblem(Reason.TOO_MANY_COLUMNS, file, limits.maxColumns());
		}
		content(xml);
		Cell cell = cell(column);
		if (cell != null && cell.kind() != CellKind.BLANK) {
			found.add(cell);
		}
		return column;
	}

	private int attributes(XMLStreamReader xml, int previous) {
		int column = previous + 1;
		type = "n"; //$NON-NLS-1$
		style = 0;
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			switch (xml.getAttributeLocalName(i)) {
			case "r" -> column = Columns.index(xml.getAttributeValue(i)); //$NON-NLS-1$
			case "t" -> type = xml.getAttributeValue(i); //$NON-NLS-1$
			case "s" -> style = whole(xml.getAttributeValue(i)); //$NON-NLS-1$
			default -> {
				// cell metadata
			}
			}
		}
		return column;
	}

	private void content(XmlCursor xml) {
		text.setLength(0);
		formula = false;
		value = false;
		int event = xml.next();
		while (event != XMLStreamConstants.END_ELEMENT) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				element(xml);
			}
			event = xml.next();
		}
	}

	private void element(XmlCursor xml) {
		switch (xml.name()) {
		case "v" -> { //$NON-NLS-1$
			text.setLength(0);
			xml.appendText(text, limits.maxCellChars());
			value = true;
		}
		case "is" -> { //$NON-NLS-1$
			RichText.append(xml, text, limits.maxCellChars());
			value = true;
		}
		case "f" -> { //$NON-NLS-1$
			xml.appendText(text, limits.maxCellChars());
			formula = true;
		}
		default -> xml.skip();
		}
	}

	private Cell cell(int column) {
		if (!value) {
			// a formula that was written by a program and never calculated: nobody knows what it would show
			return formula ? Cell.error(column, "=" + text) : null; //$NON-NLS-1$
		}
		return switch (type) {
		case "s" -> shared(column); //$NON-NLS-1$
		case "str" -> { //$NON-NLS-1$
			RichText.unescape(text, 0);
			yield Cell.text(column, text.toString());
		}
		case "inlineStr" -> Cell.text(column, text.toString()); //$NON-NLS-1$
		case "b" -> Cell.bool(column, text.indexOf("1") >= 0 || text.indexOf("t") >= 0); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "e" -> Cell.error(column, text.toString()); //$NON-NLS-1$
		case "d" -> isoDate(column); //$NON-NLS-1$
		default -> number(column);
		};
	}

	private Cell shared(int column) {
		String shared = strings.get(whole(text.toString()));
		if (shared == null) {
			throw new SheetProblem(Reason.DAMAGED, file);
		}
		return Cell.text(column, shared);
	}

	private Cell number(int column) {
		if (text.isEmpty()) {
			return null;
		}
		try {
			return styles.format(style).cell(column, Double.parseDouble(text.toString()));
		} catch (NumberFormatException e) {
			throw new SheetProblem(Reason.DAMAGED, file, e, List.of());
		}
	}

	private Cell isoDate(int column) {
		String iso = text.toString();
		try {
			LocalDate date = LocalDate.parse(iso.substring(0, Math.min(ISO_DATE_CHARS, iso.length())));
			return Cell.date(column, Double.NaN, date, iso);
		} catch (DateTimeParseException notADay) {
			return Cell.text(column, iso); // a time of day
		}
	}

	private int whole(String digits) {
		try {
			return Integer.parseInt(digits.strip());
		} catch (NumberFormatException e) {
			throw new SheetProblem(Reason.DAMAGED, file, e, List.of());
		}
	}
}
