// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.shouwang.access.EmergencyAccess.Adult;
import org.shouwang.access.EmergencyAccess.Child;
import org.shouwang.model.Record;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldType;

/** A child and whom to call, as lines of text: what somebody reads aloud into a telephone. */
final class ChildText {
	private final Dictionary dictionary;
	private final Locale locale;

	ChildText(Dictionary dictionary, Locale locale) {
		this.dictionary = dictionary;
		this.locale = locale;
	}

	String of(List<Child> children) {
		List<String> lines = new ArrayList<>();
		for (Child child : children) {
			lines.add(child.pupil().getName());
			fields(child.pupil(), lines);
			for (Adult adult : child.adults()) {
				lines.add("");
				lines.add(option(adult.tie(), "relation") + "  " + adult.person().getName());
				fields(adult.person(), lines);
			}
			lines.add("");
		}
		return String.join("\n", lines).strip();
	}

	private void fields(Record record, List<String> lines) {
		for (FieldType field : dictionary.type(record).fields()) {
			String value = value(field, record);
			// A reference would show an id, which helps nobody in an emergency.
			if (!field.isHidden() && field.target().isEmpty() && !field.name().equals("name") && !value.isBlank()) {
				lines.add("    " + field.label(locale) + "  " + value);
			}
		}
	}

	private String option(Record record, String name) {
		return value(dictionary.type(record).field(name), record);
	}

	private String value(FieldType field, Record record) {
		Object value = field.get(record);
		if (field.isOption()) {
			return field.options().stream().filter(option -> option.literal().equals(value) && !option.code().equals(FieldType.UNKNOWN)).findFirst()
					.map(option -> option.label().in(locale)).orElse("");
		}
		return Objects.toString(value, "");
	}
}
