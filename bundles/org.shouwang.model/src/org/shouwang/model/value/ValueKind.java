// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.Locale;
import java.util.Optional;

/**
 * One kind of value that people write in many ways: how to read it, show it, and hide most of it. Kinds are immutable
 * and safe for any number of threads.
 * <p>
 * {@code parse(format(x)).value()} equals {@code x} for every value a kind can produce, in every language.
 *
 * @param <T> the Java type of a read value
 */
public interface ValueKind<T> {

	/** Stable name used by the model's {@code @Field(kind=…)}. */
	String id();

	Class<T> type();

	/** Reads what a person or a spreadsheet wrote. Never throws for any text; {@code null} and blank give an empty value. */
	Parsed<T> parse(String raw, ParseContext context);

	/** The value as lists and forms show it. */
	String format(T value, Locale locale);

	/** The value as the unprivileged see it: enough to recognise, too little to misuse. */
	String mask(T value);

	/** The value as a record's attribute holds it: a String, Integer, Boolean, BigDecimal or LocalDate. */
	default Object toStored(T value) {
		return value;
	}

	/** Back from the attribute. Empty for {@code null}, and for a stored thing that is not of this kind. */
	default Optional<T> fromStored(Object stored) {
		return type().isInstance(stored) ? Optional.of(type().cast(stored)) : Optional.empty();
	}

	/** Shows an attribute directly; blank for {@code null}, as written for what is not of this kind. */
	default String formatStored(Object stored, Locale locale) {
		return fromStored(stored).map(value -> format(value, locale)).orElseGet(() -> stored == null ? "" : stored.toString());
	}

	/** Masks an attribute directly; blank for {@code null}, stars alone for what is not of this kind. */
	default String maskStored(Object stored) {
		return fromStored(stored).map(this::mask).orElse(stored == null ? "" : Masks.STARS);
	}
}
