// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.meta;

import java.util.Locale;

import org.shouwang.model.Record;
import org.shouwang.model.value.ValueKinds;

/** Shows values of fields to people; immutable. A reference is shown as its id: whoever can look it up shows its title instead. */
public final class FieldFormat {
	private final ValueKinds kinds;

	public FieldFormat(ValueKinds kinds) {
		this.kinds = kinds;
	}

	/** A record's value of a field; empty where none is stated. */
	public String text(FieldType field, Record record, Locale locale) {
		return text(field, field.get(record), locale);
	}

	/** A value of a field; empty for {@code null}. */
	public String text(FieldType field, Object value, Locale locale) {
		if (value == null) {
			return "";
		} else if (field.isOption()) {
			return field.options().stream().filter(o -> o.literal() == value).map(o -> o.label().in(locale)).findFirst().orElse("");
		}
		return kinds.find(field.kind()).map(k -> k.formatStored(value, locale)).orElseGet(value::toString);
	}
}
