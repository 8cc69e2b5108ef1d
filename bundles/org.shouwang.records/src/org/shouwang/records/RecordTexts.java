// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.shouwang.model.meta.FieldFormat;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.report.document.Column;
import org.shouwang.report.document.Row;
import org.shouwang.report.document.Table;

/** Words the rows of one record type as a printed table. */
final class RecordTexts {
	private static final double WIDE = 2.2;
	private static final double NORMAL = 1.2;

	private final FieldFormat format;
	private final Locale locale;
	private final List<FieldType> all;
	private final int[] printed;

	/**
	 * @param sensitive whether sensitive fields are printed
	 * @param withPupil whether the column of the pupil is printed; it is not where the page is a pupil's own
	 */
	RecordTexts(FieldFormat format, List<FieldType> fields, Locale locale, boolean sensitive, boolean withPupil) {
		this.format = format;
		this.locale = locale;
		this.all = fields;
		this.printed = IntStream.range(0, fields.size())
				.filter(i -> sensitive || Sensitivity.INTERNAL.clears(fields.get(i).sensitivity()))
				.filter(i -> withPupil || !"pupil".equals(fields.get(i).name())).toArray();
	}

	Table table(List<RecordRow> rows) {
		List<Column> columns = IntStream.of(printed).mapToObj(i -> Column.of(isWide(all.get(i)) ? WIDE : NORMAL)).toList();
		String[] heads = IntStream.of(printed).mapToObj(i -> all.get(i).label(locale)).toArray(String[]::new);
		return new Table("", columns, List.of(Row.head(heads)), rows.stream().map(this::row).toList());
	}

	private static boolean isWide(FieldType field) {
		return "multiline".equals(field.kind()) || "address".equals(field.kind());
	}

	private Row row(RecordRow row) {
		List<String> texts = new ArrayList<>();
		for (int i : printed) {
			FieldType field = all.get(i);
			Object value = row.values().get(i);
			boolean isTitle = field.target().isPresent();
			texts.add(isTitle ? value == null ? "" : value.toString() : format.text(field, value, locale));
		}
		return Row.of(texts.toArray(String[]::new));
	}
}
