// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/** Months, stored as 2018-09. A day that was written too is dropped with a note. */
final class MonthKind extends AbstractKind<YearMonth> {

	MonthKind() {
		super("month", YearMonth.class);
	}

	@Override
	Parsed<YearMonth> read(Cleaning cleaning, ParseContext context) {
		var exact = isExact(cleaning.text()) ? fromStored(cleaning.text()) : Optional.<YearMonth>empty();
		if (exact.isPresent()) {
			return inRange(exact.get(), cleaning, context);
		}
		var parts = new DateReader(cleaning, context).read();
		return parts.isEmpty() ? cleaning.none() : check(parts.get(), cleaning, context);
	}

	private static boolean isExact(String text) {
		return text.length() == 7 && text.charAt(4) == '-';
	}

	private static Parsed<YearMonth> check(DateReader.Parts parts, Cleaning cleaning, ParseContext context) {
		if (!DateKind.exists(parts.year(), parts.month(), parts.day() == 0 ? 1 : parts.day())) {
			return cleaning.reject(ProblemKind.DATE_IMPOSSIBLE);
		}
		if (parts.day() > 0) {
			cleaning.add(ProblemKind.DATE_DAY_DROPPED.with());
		}
		return inRange(YearMonth.of(parts.year(), parts.month()), cleaning, context);
	}

	private static Parsed<YearMonth> inRange(YearMonth month, Cleaning cleaning, ParseContext context) {
		return month.atEndOfMonth().isBefore(context.earliest()) || month.atDay(1).isAfter(context.latest())
				? cleaning.reject(ProblemKind.DATE_RANGE, YearMonth.from(context.earliest()), YearMonth.from(context.latest()))
				: cleaning.done(month);
	}

	/** The year alone. */
	@Override
	public String mask(YearMonth value) {
		return value.getYear() + "-**";
	}

	@Override
	public Object toStored(YearMonth value) {
		return value.toString();
	}

	@Override
	public Optional<YearMonth> fromStored(Object stored) {
		try {
			return stored instanceof String text ? Optional.of(YearMonth.parse(text)) : Optional.empty();
		} catch (DateTimeException notAMonth) {
			return Optional.empty();
		}
	}
}
