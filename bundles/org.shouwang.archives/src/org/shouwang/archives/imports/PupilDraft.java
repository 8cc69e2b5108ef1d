// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.shouwang.model.meta.FieldType;
import org.shouwang.model.value.ClassName;
import org.shouwang.sheets.SheetRow;

/** What one row says, parsed and healed, before it is known whose archive it belongs to. */
final class PupilDraft {
	private final SheetRow row;
	private final Map<Owner, Map<FieldType, Object>> values = new EnumMap<>(Owner.class);
	private ClassName className;
	private Situation situation = Situation.NOT_STATED;

	PupilDraft(SheetRow row) {
		this.row = row;
	}

	SheetRow row() {
		return row;
	}

	void put(Owner owner, FieldType field, Object value) {
		values.computeIfAbsent(owner, o -> new LinkedHashMap<>()).put(field, value);
	}

	/** What is said of somebody; empty where nothing is. */
	Map<FieldType, Object> of(Owner owner) {
		return values.getOrDefault(owner, Map.of());
	}

	/** A value by the record and field that hold it. */
	Object value(Owner owner, String record, String field) {
		return of(owner).entrySet().stream().filter(e -> e.getKey().name().equals(field) && e.getKey().owner().id().equals(record))
				.map(Map.Entry::getValue).findFirst().orElse(null);
	}

	String name() {
		return (String) value(Owner.PUPIL, "Pupil", "name");
	}

	LocalDate born() {
		return (LocalDate) value(Owner.PUPIL, "Pupil", "born");
	}

	String idNumber() {
		return (String) value(Owner.PUPIL, "Pupil", "idNumber");
	}

	String studentNumber() {
		return (String) value(Owner.PUPIL, "Pupil", "studentNumber");
	}

	ClassName className() {
		return className;
	}

	void setClassName(ClassName name) {
		className = name;
	}

	Situation situation() {
		return situation;
	}

	void setSituation(Situation stated) {
		situation = stated;
	}
}
