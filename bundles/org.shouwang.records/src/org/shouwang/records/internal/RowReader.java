// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Option;
import org.shouwang.model.meta.OptionReader;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.value.ParseContext;
import org.shouwang.model.value.Parsed;
import org.shouwang.model.value.ValueKind;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.records.PupilFinder.Said;
import org.shouwang.records.RecordQuery;
import org.shouwang.sheets.Cell;
import org.shouwang.sheets.CellKind;
import org.shouwang.sheets.Localized;
import org.shouwang.sheets.SheetRow;

/** Parses and checks the cells of a row; what is doubtful becomes a finding. */
public final class RowReader {
	private final Map<String, FieldType> fields = new HashMap<>();
	private final ValueKinds kinds;
	private final Findings findings;
	private final ParseContext context;
	private final OptionReader options = new OptionReader();

	/** What a row says, by field. */
	record Draft(SheetRow row, Said pupil, Map<FieldType, Object> values) {
	}

	RowReader(Dictionary dictionary, RecordType type, ValueKinds kinds, Findings findings, LocalDate today) {
		dictionary.type("Pupil").fields().forEach(f -> fields.put(f.id(), f));
		fields(type).forEach(f -> fields.put(f.id(), f));
		this.kinds = kinds;
		this.findings = findings;
		this.context = ParseContext.on(today);
	}

	/** The fields of a record that a column can be read into. */
	public static List<FieldType> fields(RecordType type) {
		return RecordQuery.shown(type).stream().filter(f -> f.target().isEmpty()).toList();
	}

	Draft read(SheetRow row) {
		Map<String, Object> pupil = new HashMap<>();
		Map<FieldType, Object> values = new LinkedHashMap<>();
		row.fields().forEach((id, cell) -> {
			FieldType field = fields.get(id);
			if (!cell.isBlank() && cell.kind() != CellKind.ERROR) {
				Optional<Object> value = field.isOption() ? option(row, field, cell.text()) : value(row, field, cell, kinds.get(field.kind()));
				value.ifPresent(v -> {
					if ("Pupil".equals(field.owner().id())) {
						pupil.put(field.name(), v);
					} else {
						values.put(field, v);
					}
				});
			}
		});
		Said said = new Said((String) pupil.get("name"), (String) pupil.get("idNumber"), (String) pupil.get("studentNumber"),
				(LocalDate) pupil.get("born"), (String) pupil.get("classGroup"));
		return new Draft(row, said, values);
	}

	private Optional<Object> option(SheetRow row, FieldType field, String text) {
		Optional<Option> option = options.read(field, text);
		if (option.isEmpty()) {
			Localized known = locale -> field.options().stream().filter(o -> !o.isUnknown()).map(o -> o.label().in(locale))
					.collect(Collectors.joining(", "));
			findings.warning(row, field.id(), "option.unknown", "action.leftEmpty", known);
		}
		return option.map(Option::literal);
	}

	private <T> Optional<Object> value(SheetRow row, FieldType field, Cell cell, ValueKind<T> kind) {
		if (cell.date() != null && kind.type() == LocalDate.class) {
			return Optional.of(cell.date());
		}
		Parsed<T> parsed = kind.parse(cell.text(), context);
		parsed.problems().forEach(p -> findings.problem(row, field.id(), p));
		return parsed.value().map(kind::toStored);
	}
}
