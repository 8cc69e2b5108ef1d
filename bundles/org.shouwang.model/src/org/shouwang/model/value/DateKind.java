// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days. A text that names only the month is taken as its first day, with a warning. */
final class DateKind extends AbstractKind<LocalDate> {

	DateKind() {
		super("date", LocalDate.class);
	}

	@Override
	Parsed<LocalDate> read(Cleaning cleaning, ParseContext context) {
		var parts = new DateReader(cleaning, context).read();
		return parts.isEmpty() ? cleaning.none() : check(parts.get(), cleaning, context);
	}

	private static Parsed<LocalDate> check(DateReader.Parts parts, Cleaning cleaning, ParseContext context) {
		int day = parts.day() == 0 ? 1 : parts.day();
		if (!exists(parts.year(), parts.month(), day)) {
			return cleaning.reject(ProblemKind.DATE_IMPOSSIBLE);
		}
		var date = LocalDate.of(parts.year(), parts.month(), day);
		if (date.isBefore(context.earliest()) || date.isAfter(context.latest())) {
			return cleaning.reject(ProblemKind.DATE_RANGE, context.earliest(), context.latest());
		}
		if (parts.day() == 0) {
			cleaning.add(ProblemKind.DATE_MONTH_ONLY.with());
		}
		return cleaning.done(date);
	}

	static boolean exists(int year, int month, int day) {
		return month >= 1 && month <= 12 && year > 0 && day >= 1 && YearMonth.of(year, month).isValidDay(day);
	}

	/** The year alone. */
	@Override
	public String mask(LocalDate value) {
		return value.getYear() + "-**-**";
	}
}
