// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.shouwang.sheets.Cell;
import org.shouwang.sheets.CellKind;
import org.shouwang.sheets.Row;
import org.shouwang.sheets.SheetFacts;

/** Gathers what stands above and below a table: title, unit, day, names. */
final class FactsReader {

	private static final Set<String> UNIT = Set.of("填表单位", "填报单位", "填表学校", "填报学校", "单位名称", "学校名称", "单位", "学校", "制表单位", "上报单位", "school"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
	private static final Set<String> DAY = Set.of("填表日期", "填报日期", "填表时间", "填报时间", "制表日期", "制表时间", "统计日期", "统计时间", "上报日期", "上报时间", "日期", "date"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
	/** A label, a colon, and its text up to the next label after spaces. Labels are short, else it is prose. */
	private static final Pattern PAIR = Pattern.compile("([^\\s:：]{1,16})[:：]\\s*([^:：]*?)(?=\\s+[^\\s:：]{1,16}[:：]|$)", Pattern.UNICODE_CHARACTER_CLASS); //$NON-NLS-1$
	private static final Pattern DATE = Pattern.compile("(\\d{4})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{1,2})"); //$NON-NLS-1$
	private static final int LONGEST = 2000;

	private final Map<String, String> others = new LinkedHashMap<>();
	private String title = ""; //$NON-NLS-1$
	private String unit = ""; //$NON-NLS-1$
	private String dateText = ""; //$NON-NLS-1$
	private LocalDate date;

	/** Starts with what was found before. */
	static FactsReader from(SheetFacts facts) {
		FactsReader reader = new FactsReader();
		reader.title = facts.title();
		reader.unit = facts.unit();
		reader.dateText = facts.dateText();
		reader.date = facts.date();
		reader.others.putAll(facts.others());
		return reader;
	}

	/** Takes a row above the table. */
	void above(Row row) {
		pairs(row);
		if (title.isEmpty()) {
			row.cells().stream().filter(c -> c.kind() == CellKind.TEXT && !PAIR.matcher(shortened(c)).find()).findFirst()
					.ifPresent(c -> title = c.text().strip());
		}
	}

	/** Takes a row below the table. */
	void below(Row row) {
		pairs(row);
	}

	SheetFacts facts() {
		return new SheetFacts(title, unit, dateText, date, others);
	}

	private void pairs(Row row) {
		List<Cell> cells = row.cells();
		for (int i = 0; i < cells.size(); i++) {
			Cell next = i + 1 < cells.size() ? cells.get(i + 1) : null;
			Matcher pair = PAIR.matcher(shortened(cells.get(i)));
			while (pair.find()) {
				String text = pair.group(2).strip();
				take(HeaderName.of(pair.group(1)).bare(), text, text.isEmpty() && pair.hitEnd() ? next : null);
			}
		}
	}

	/** Takes one fact; its text may stand in the next cell. */
	private void take(String label, String text, Cell next) {
		boolean elsewhere = next != null && !PAIR.matcher(shortened(next)).find();
		String value = elsewhere ? next.text().strip() : text;
		if (value.isEmpty() || label.isEmpty()) {
			return;
		}
		if (UNIT.contains(label) && unit.isEmpty()) {
			unit = value;
		} else if (DAY.contains(label) && dateText.isEmpty()) {
			dateText = value;
			date = elsewhere && next.date() != null ? next.date() : parse(value);
		} else {
			others.putIfAbsent(label, value);
		}
	}

	private static String shortened(Cell cell) {
		return cell.text().length() > LONGEST ? cell.text().substring(0, LONGEST) : cell.text();
	}

	private static LocalDate parse(String text) {
		Matcher parts = DATE.matcher(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC));
		try {
			return parts.find() ? LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
					Integer.parseInt(parts.group(3))) : null;
		} catch (DateTimeException noSuchDay) {
			return null; // the text is kept: a person sees what was written
		}
	}
}
