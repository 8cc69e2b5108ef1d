// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.Map;
import java.util.Objects;

import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldFormat;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.sheets.Localized;
import org.shouwang.sheets.SheetRow;

/** Brings what a row says into a record: empty fields are filled, differences are told, nothing is replaced in silence. */
final class FieldMerger {
	private final FindingList findings;
	private final FieldFormat format;
	private final boolean update;

	FieldMerger(FindingList findings, ValueKinds kinds, boolean update) {
		this.findings = findings;
		this.format = new FieldFormat(kinds);
		this.update = update;
	}

	/** Sets all values of the record's type on a new record. */
	static void fill(Record record, Map<FieldType, Object> values) {
		values.forEach((field, value) -> {
			if (isOf(record, field)) {
				field.set(record, value);
			}
		});
	}

	/** Merges the values of the record's type; true when the record was changed. */
	boolean merge(Record record, Map<FieldType, Object> values, Owner owner, SheetRow row) {
		boolean changed = false;
		for (Map.Entry<FieldType, Object> entry : values.entrySet()) {
			if (isOf(record, entry.getKey())) {
				changed |= merge(record, entry.getKey(), entry.getValue(), owner.key() + "." + entry.getKey().name(), row);
			}
		}
		return changed;
	}

	private boolean merge(Record record, FieldType field, Object value, String fieldId, SheetRow row) {
		Object old = field.get(record);
		if (Objects.equals(old, value)) {
			return false;
		} else if (old == null) {
			field.set(record, value);
			return true;
		}
		if (differs(row, fieldId, shown(field, old))) {
			field.set(record, value);
			return true;
		}
		return false;
	}

	/** Tells that the archive holds something else; true when the row's value is to be taken. */
	boolean differs(SheetRow row, String fieldId, Localized old) {
		findings.warning(row, fieldId, "value.differs", update ? "action.updated" : "action.kept", old);
		return update;
	}

	private Localized shown(FieldType field, Object value) {
		return locale -> format.text(field, value, locale);
	}

	private static boolean isOf(Record record, FieldType field) {
		return record.eClass().getName().equals(field.owner().id());
	}
}
