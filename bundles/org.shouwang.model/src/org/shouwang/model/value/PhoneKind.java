// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Telephone numbers. Several in one cell are all kept, parted by " / "; words beside a number (妈妈) are not kept, and a
 * warning says so.
 */
final class PhoneKind extends AbstractKind<Phones> {

	private static final Pattern LIST = Pattern.compile("[/、;,，；|\\n\\r]|或|和");
	private static final Pattern EXTENSION = Pattern.compile("(?:转|分机|[eE][xX][tT]\\.?)(\\d{1,6})$");
	private static final String EXTENSION_SIGN = "转";
	private static final Pattern STORED = Pattern.compile(" / ");
	private static final String SILENT = "()（）[]【】.:：·";

	PhoneKind() {
		super("phone", Phones.class);
	}

	@Override
	Parsed<Phones> read(Cleaning cleaning, ParseContext context) {
		if (PhoneNumber.isMobile(cleaning.text()) && Characters.isDigits(cleaning.text())) {
			return cleaning.done(new Phones(List.of(cleaning.text())));
		}
		cleaning.narrow();
		cleaning.set(Numerals.expand(Numerals.dropZeroFraction(cleaning.text())), ProblemKind.VALUE_NUMBER);
		return cleaning.text().indexOf('*') >= 0 ? cleaning.reject(ProblemKind.VALUE_MASKED) : readAll(cleaning);
	}

	private static Parsed<Phones> readAll(Cleaning cleaning) {
		var numbers = new ArrayList<String>();
		var parts = parts(cleaning.text());
		Problem error = null;
		for (var part : parts) {
			var number = readOne(part, cleaning);
			number.text().filter(text -> !numbers.contains(text)).ifPresent(numbers::add);
			error = error == null && number.text().isEmpty() ? number.doubt().orElseThrow() : error;
			number.doubt().filter(doubt -> number.text().isPresent()).ifPresent(cleaning::add);
		}
		if (numbers.isEmpty()) {
			return cleaning.add(error == null ? ProblemKind.PHONE_UNREADABLE.with() : error).none();
		}
		if (error != null) {
			cleaning.add(ProblemKind.PHONE_PART.with(parts.size() - numbers.size(), parts.size()));
		}
		return finish(cleaning, new Phones(numbers));
	}

	private static Parsed<Phones> finish(Cleaning cleaning, Phones phones) {
		if (!phones.text().equals(cleaning.text())) {
			cleaning.add(phones.numbers().size() > 1 ? ProblemKind.PHONE_SEVERAL.with(phones.numbers().size())
					: ProblemKind.PHONE_FORM.with());
		}
		return cleaning.done(phones);
	}

	private static List<String> parts(String text) {
		var parts = new ArrayList<String>();
		for (var part : LIST.split(text)) {
			var digits = part.codePoints().filter(Characters::isDigit).count();
			if (digits == 22 && part.indexOf(' ') > 0) {
				parts.addAll(Arrays.asList(part.strip().split("\\h+", 2)));
			} else if (!part.isBlank()) {
				parts.add(part);
			}
		}
		return parts;
	}

	private static PhoneNumber readOne(String part, Cleaning cleaning) {
		var compact = part.replaceAll("\\h", "");
		var extension = EXTENSION.matcher(compact);
		var tail = extension.find() ? EXTENSION_SIGN + extension.group(1) : "";
		var main = tail.isEmpty() ? compact : compact.substring(0, extension.start());
		var digits = new StringBuilder();
		boolean words = false;
		for (int i = 0; i < main.length(); i++) {
			char c = main.charAt(i);
			if (Characters.isDigit(c) || c == '+' && digits.isEmpty()) {
				digits.append(c);
			} else {
				words |= !Separators.isDash(c) && SILENT.indexOf(c) < 0;
			}
		}
		return result(digits.toString(), tail, words, cleaning);
	}

	private static PhoneNumber result(String digits, String tail, boolean words, Cleaning cleaning) {
		if (digits.length() < 3) {
			return new PhoneNumber(Optional.empty(), Optional.of(ProblemKind.PHONE_UNREADABLE.with()));
		}
		if (words) {
			cleaning.add(ProblemKind.PHONE_WORDS.with());
		}
		var number = PhoneNumber.of(digits);
		return new PhoneNumber(number.text().map(text -> text + tail), number.doubt());
	}

	/** 138****1234, 0839-***4567; of anything else the first and last two. */
	@Override
	public String mask(Phones value) {
		return String.join(Phones.SEPARATOR, value.numbers().stream().map(PhoneKind::mask).toList());
	}

	private static String mask(String whole) {
		int extension = whole.indexOf(EXTENSION_SIGN);
		var number = extension < 0 ? whole : whole.substring(0, extension);
		if (PhoneNumber.isMobile(number)) {
			return Masks.middle(number, 3, 4);
		}
		int dash = number.indexOf('-');
		return dash > 0 ? Masks.middle(number, dash + 1, 4) : Masks.middle(number, 2, 2);
	}

	@Override
	public Object toStored(Phones value) {
		return value.text();
	}

	@Override
	public Optional<Phones> fromStored(Object stored) {
		return stored instanceof String text && !text.isBlank() ? Optional.of(new Phones(List.of(STORED.split(text))))
				: Optional.empty();
	}
}
