// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.shouwang.model.meta.FieldType;
import org.shouwang.model.value.ParseContext;
import org.shouwang.model.value.ValueKind;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.Theme;

/**
 * What every form needs, made once and handed over.
 *
 * @param theme      colours and fonts
 * @param messages   the language
 * @param kinds      reads, shows and masks values
 * @param references finds other records
 * @param clock      knows today
 */
public record FormContext(Theme theme, Messages messages, ValueKinds kinds, ReferenceSource references, Clock clock) {
	/** The language of labels. */
	public Locale locale() {
		return messages.locale();
	}

	/** The kind of a field's values; plain text for kinds that read nothing, such as references. */
	@SuppressWarnings("unchecked")
	public ValueKind<Object> kind(FieldType field) {
		return (ValueKind<Object>) kinds.find(field.kind()).orElseGet(() -> kinds.get("text"));
	}

	/** What reading a value must know. */
	public ParseContext parsing() {
		return ParseContext.on(LocalDate.now(clock));
	}

	/** A stored value as a person reads it; references are not resolved. */
	public String show(FieldType field, Object stored) {
		if (stored == null) {
			return "";
		}
		Optional<String> option = field.options().stream().filter(o -> o.literal() == stored)
				.map(o -> o.label().in(locale())).findFirst();
		return option.orElseGet(() -> kind(field).formatStored(stored, locale()));
	}
}
