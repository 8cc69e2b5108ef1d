// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.shouwang.sheets.SheetInfo;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;
import org.shouwang.sheets.internal.Opener;

/** What the workbook part says: its sheets, where their cells are, and how days are counted. */
final class WorkbookPart {

	private static final String DOCUMENT = "/officeDocument"; //$NON-NLS-1$
	private static final String WORKSHEET = "/worksheet"; //$NON-NLS-1$
	private static final int MOST_SHEETS = 1024;

	private final ZipParts parts;
	private final List<SheetInfo> sheets = new ArrayList<>();
	private final List<String> sheetParts = new ArrayList<>();
	private Relations relations;
	private boolean date1904;

	WorkbookPart(ZipParts parts) {
		this.parts = parts;
	}

	void read() throws IOException {
		String name = Relations.of(parts, "").byType(DOCUMENT); //$NON-NLS-1$
		if (name == null || !parts.has(name)) {
			throw new SheetProblem(Reason.NOT_A_SPREADSHEET, parts.file());
		}
		if (name.endsWith(".bin")) { //$NON-NLS-1$
			throw Opener.otherFormat(parts.file(), "format.xlsb"); //$NON-NLS-1$
		}
		relations = Relations.of(parts, name);
		try (XmlCursor xml = new XmlCursor(parts.open(name))) {
			if (!xml.nextStart() || !"workbook".equals(xml.name())) { //$NON-NLS-1$
				throw new SheetProblem(Reason.NOT_A_SPREADSHEET, parts.file());
			}
			readSheets(xml);
		}
		if (sheets.isEmpty()) {
			throw new SheetProblem(Reason.EMPTY, parts.file());
		}
	}

	private void readSheets(XmlCursor xml) {
		Map<String, String> targets = new HashMap<>(relations.targets(WORKSHEET));
		while (xml.nextStart()) {
			switch (xml.name()) {
			case "workbookPr" -> date1904 = isTrue(xml.attribute("date1904")); //$NON-NLS-1$ //$NON-NLS-2$
			case "sheet" -> addSheet(xml, targets); //$NON-NLS-1$
			default -> {
				// names, views and the like do not matter here
			}
			}
		}
	}

	/** Chart sheets have no cells; a sheet whose part is missing is as good as not there. */
	private void addSheet(XmlCursor xml, Map<String, String> targets) {
		String part = targets.get(String.valueOf(xml.attribute("id"))); //$NON-NLS-1$
		if (part == null || !parts.has(part)) {
			return;
		}
		if (sheets.size() >= MOST_SHEETS) {
			throw new SheetProblem(Reason.DAMAGED, parts.file());
		}
		String name = xml.attribute("name"); //$NON-NLS-1$
		String state = xml.attribute("state"); //$NON-NLS-1$
		boolean hidden = state != null && !state.equals("visible"); //$NON-NLS-1$
		sheets.add(new SheetInfo(sheets.size(), name == null ? "" : name, hidden)); //$NON-NLS-1$
		sheetParts.add(part);
	}

	List<SheetInfo> sheets() {
		return List.copyOf(sheets);
	}

	String partOf(int sheet) {
		return sheetParts.get(sheet);
	}

	boolean isDate1904() {
		return date1904;
	}

	/** The part of a kind such as {@code /styles}, or null. */
	String related(String type) {
		return relations.byType(type);
	}

	private static boolean isTrue(String value) {
		return "1".equals(value) || "true".equals(value); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
