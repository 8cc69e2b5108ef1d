// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the ways in which Chinese offices write a day or a month. Year first, always; two-digit years are refused. */
final class DateReader {

	/**
	 * A date as far as it was written.
	 *
	 * @param day 0 when only the month was written
	 */
	record Parts(int year, int month, int day) {
	}

	private static final Pattern TIME = Pattern.compile("(.*\\d日?)[T\\h]+\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?");
	private static final Pattern WEEKDAY = Pattern.compile("\\h*\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?$");
	private static final Pattern LUNAR = Pattern.compile("农历|阴历|旧历|闰|正月|冬月|腊月|初[一二三四五六七八九十]|廿");
	private static final Pattern CHINESE = Pattern.compile("([\\d〇零○一二三四五六七八九]{2,4})年([\\d一二三四五六七八九十]{1,3})月(?:份?|([\\d一二三四五六七八九十]{1,3})[日号]?)");
	private static final Pattern SEPARATED = Pattern.compile("(\\d{1,4})\\h*[-./、\\h]\\h*(\\d{1,2})(?:\\h*[-./、\\h]\\h*(\\d{1,4}))?[-.]?");
	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?");
	private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
	private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
	private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

	private final Cleaning cleaning;
	private final ParseContext context;

	DateReader(Cleaning cleaning, ParseContext context) {
		this.cleaning = cleaning;
		this.context = context;
	}

	/** The written date, not yet checked for existence; empty after an error, which is then noted. */
	Optional<Parts> read() {
		var iso = iso(cleaning.text());
		if (iso != null) {
			return Optional.of(iso);
		}
		if (isNumeric(cleaning.text())) {
			return readForms(cleaning.text());
		}
		cleaning.narrow();
		if (LUNAR.matcher(cleaning.text()).find()) {
			return reject(ProblemKind.DATE_LUNAR);
		}
		dropTime();
		return Optional.ofNullable(iso(cleaning.text())).or(() -> readForms(cleaning.text()));
	}

	/** Digits and ASCII separators: nine of ten dates, which need no look for words. */
	private static boolean isNumeric(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < '-' || c > '9') {
				return false;
			}
		}
		return true;
	}

	private void dropTime() {
		var time = TIME.matcher(cleaning.text());
		if (time.matches()) {
			cleaning.set(time.group(1), ProblemKind.DATE_TIME);
		}
		cleaning.set(WEEKDAY.matcher(cleaning.text()).replaceFirst(""), ProblemKind.DATE_FORM);
	}

	private Optional<Parts> readForms(String text) {
		if (Characters.isDigits(text)) {
			return readDigits(text);
		}
		var chinese = CHINESE.matcher(text.replaceAll("\\h", ""));
		if (chinese.matches()) {
			return readChinese(chinese);
		}
		if (SERIAL.matcher(text).matches()) {
			return readSerial(text);
		}
		var separated = SEPARATED.matcher(text);
		if (separated.matches()) {
			return readSeparated(separated, text);
		}
		return reject(YEAR.matcher(text).matches() ? ProblemKind.DATE_YEAR_ONLY : ProblemKind.DATE_UNREADABLE);
	}

	private static Parts iso(String text) {
		if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
			return null;
		}
		for (int i = 0; i < 10; i++) {
			if (i != 4 && i != 7 && !Characters.isDigit(text.charAt(i))) {
				return null;
			}
		}
		return new Parts(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
	}

	private Optional<Parts> readDigits(String text) {
		return switch (text.length()) {
		case 4 -> reject(ProblemKind.DATE_YEAR_ONLY);
		case 5 -> readSerial(text);
		case 6 -> sixDigits(text);
		case 8 -> note(new Parts(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8)));
		default -> reject(ProblemKind.DATE_UNREADABLE);
		};
	}

	/** 201903 is a month; 190315 has a year of two digits. */
	private Optional<Parts> sixDigits(String text) {
		int month = number(text, 4, 6);
		boolean century = text.startsWith("19") || text.startsWith("20");
		return century && month >= 1 && month <= 12 ? note(new Parts(number(text, 0, 4), month, 0))
				: reject(ProblemKind.DATE_TWO_DIGITS);
	}

	private Optional<Parts> readSerial(String text) {
		int dot = text.indexOf('.');
		var day = (context.date1904() ? EPOCH_1904 : EPOCH_1900).plusDays(number(text, 0, dot < 0 ? text.length() : dot));
		cleaning.add(ProblemKind.DATE_SERIAL.with());
		return Optional.of(new Parts(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
	}

	private Optional<Parts> readChinese(Matcher match) {
		var year = match.group(1);
		if (year.length() != 4) {
			return reject(ProblemKind.DATE_TWO_DIGITS);
		}
		int number = 0;
		for (int i = 0; i < year.length(); i++) {
			char c = year.charAt(i);
			number = number * 10 + (Characters.isDigit(c) ? c - '0' : Numerals.digit(c));
		}
		int day = match.group(3) == null ? 0 : Math.max(Numerals.small(match.group(3)), -1);
		return note(new Parts(number, Numerals.small(match.group(2)), day == 0 && match.group(3) != null ? -1 : day));
	}

	private Optional<Parts> readSeparated(Matcher match, String text) {
		var last = match.group(3);
		if (match.group(1).length() == 4) {
			return last != null && last.length() > 2 ? reject(ProblemKind.DATE_UNREADABLE) : yearFirst(match, text);
		}
		if (last != null && last.length() == 4) {
			return reject(ProblemKind.DATE_ORDER);
		}
		return reject(last == null ? ProblemKind.DATE_UNREADABLE : ProblemKind.DATE_TWO_DIGITS);
	}

	/** As a number, 2019.10 loses its last zero and reads 2019.1: October cannot be told from January. */
	private Optional<Parts> yearFirst(Matcher match, String text) {
		var month = match.group(2);
		if (match.group(3) == null && month.equals("1") && text.indexOf('.') > 0) {
			cleaning.add(ProblemKind.DATE_MONTH_AMBIGUOUS.with());
		}
		int day = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
		boolean zeroDay = day == 0 && match.group(3) != null;
		return note(new Parts(Integer.parseInt(match.group(1)), Integer.parseInt(month), zeroDay ? -1 : day));
	}

	private Optional<Parts> note(Parts parts) {
		cleaning.add(ProblemKind.DATE_FORM.with());
		return Optional.of(parts);
	}

	private Optional<Parts> reject(ProblemKind kind) {
		cleaning.add(kind.with());
		return Optional.empty();
	}

	private static int number(String text, int from, int to) {
		return Integer.parseInt(text, from, to, 10);
	}
}
