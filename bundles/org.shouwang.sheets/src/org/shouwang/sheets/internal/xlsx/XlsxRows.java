// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xlsx;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;

import org.shouwang.sheets.Cell;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.Row;
import org.shouwang.sheets.RowCursor;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;
import org.shouwang.sheets.internal.Meter;
import org.shouwang.sheets.internal.ReadGuard;

/** Streams the rows of a worksheet part. */
final class XlsxRows implements RowCursor {

	private final XmlCursor xml;
	private final CellReader cells;
	private final Meter meter;
	private int number;
	private boolean inData;
	private boolean done;

	XlsxRows(XmlCursor xml, CellReader cells, Progress progress) {
		this.xml = xml;
		this.cells = cells;
		meter = new Meter(xml.input().file(), progress, xml.input()::fraction);
	}

	@Override
	public Row next() {
		return done ? null : ReadGuard.run(xml.input().file(), this::read);
	}

	@Override
	public void close() {
		ReadGuard.run(xml.input().file(), () -> {
			xml.close();
			return null;
		});
	}

	private Row read() {
		if (!inData && !findData()) {
			return finish();
		}
		while (true) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (!"row".equals(xml.name())) { //$NON-NLS-1$
					xml.skip();
					continue;
				}
				Row row = row();
				meter.tick();
				if (!row.cells().isEmpty()) {
					return row;
				}
			} else if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
				return finish();
			}
		}
	}

	private Row finish() {
		done = true;
		meter.end();
		return null;
	}

	private boolean findData() {
		while (xml.nextStart()) {
			if ("sheetData".equals(xml.name())) { //$NON-NLS-1$
				inData = true;
				return true;
			}
		}
		return false;
	}

	private Row row() {
		String r = xml.attribute("r"); //$NON-NLS-1$
		int next = r == null ? number + 1 : rowNumber(r);
		if (next <= number) {
			throw new SheetProblem(Reason.DAMAGED, xml.input().file());
		}
		if (next > xml.input().limits().maxRows()) {
			throw new SheetProblem(Reason.TOO_MANY_ROWS, xml.input().file(), xml.input().limits().maxRows());
		}
		number = next;
		return new Row(number, cells());
	}

	private List<Cell> cells() {
		List<Cell> found = new ArrayList<>();
		int column = -1;
		while (true) {
			int event = xml.next();
			if (event == XMLStreamConstants.END_ELEMENT) {
				return found;
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (!"c".equals(xml.name())) { //$NON-NLS-1$
					xml.skip();
					continue;
				}
				column = cells.read(xml, column, found);
			}
		}
	}

	private int rowNumber(String digits) {
		try {
			return Integer.parseInt(digits);
		} catch (NumberFormatException e) {
			throw new SheetProblem(Reason.DAMAGED, xml.input().file(), e, List.of());
		}
	}
}
