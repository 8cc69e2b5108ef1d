// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

/**
 * The name of a person. White space inside a Chinese name of two to four characters is only layout and goes; the parts
 * of longer names (of minorities) are joined by the middle dot U+00B7 whatever dot was typed.
 */
final class PersonNameKind extends AbstractKind<String> {

	/** The longest Chinese name in which white space cannot be a separator of name parts. */
	private static final int SHORT_NAME = 4;
	/** The longest name that a household register takes. */
	private static final int LONGEST = 50;

	PersonNameKind() {
		super("personName", String.class);
	}

	@Override
	Parsed<String> read(Cleaning cleaning, ParseContext context) {
		if (!isHan(cleaning.text())) {
			tidy(cleaning);
		}
		check(cleaning);
		return cleaning.done(cleaning.text());
	}

	private static void tidy(Cleaning cleaning) {
		cleaning.narrowAlphanumerics().set(cleaning.text().replaceAll("\\R", " "));
		cleaning.set(dots(cleaning.text()), ProblemKind.NAME_DOT);
		var compact = compact(cleaning.text());
		if (!isHan(compact)) {
			cleaning.set(TextKind.singleLine(cleaning.text()), ProblemKind.TEXT_SPACES);
		} else if (compact.codePointCount(0, compact.length()) <= SHORT_NAME) {
			cleaning.set(compact, ProblemKind.NAME_SPACE);
		} else if (compact.length() < cleaning.text().length()) {
			cleaning.set(TextKind.singleLine(cleaning.text())).add(ProblemKind.NAME_SPACE_LONG.with());
		}
	}

	private static void check(Cleaning cleaning) {
		var name = cleaning.text();
		int length = name.codePointCount(0, name.length());
		if (name.indexOf('*') >= 0) {
			cleaning.add(ProblemKind.NAME_MASKED.with());
		} else if (!name.codePoints().allMatch(PersonNameKind::isNameCharacter)) {
			cleaning.add(ProblemKind.NAME_ODD.with());
		}
		if (length < 2) {
			cleaning.add(ProblemKind.NAME_SHORT.with());
		} else if (length > LONGEST) {
			cleaning.add(ProblemKind.NAME_LONG.with(LONGEST));
		}
	}

	/** Any dot between two ideographs becomes the middle dot, and loses the white space around it. */
	private static String dots(String text) {
		var builder = new StringBuilder(text.length());
		int previous = 0;
		for (int i = 0; i < text.length(); i++) {
			int c = text.charAt(i);
			if (isDot(c) && isHanEnd(previous) && hanFollows(text, i + 1)) {
				builder.setLength(trimmed(builder));
				builder.append(Characters.MIDDLE_DOT);
				i = skipSpace(text, i + 1) - 1;
			} else {
				builder.append((char) c);
				previous = Characters.isSpace(c) ? previous : c;
			}
		}
		return builder.toString();
	}

	private static int trimmed(StringBuilder builder) {
		int end = builder.length();
		while (end > 0 && Characters.isSpace(builder.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	private static boolean isDot(int c) {
		return c == Characters.MIDDLE_DOT || Characters.isMiddleDotLike(c);
	}

	private static boolean isHanEnd(int unit) {
		return Character.isIdeographic(unit) || Character.isLowSurrogate((char) unit);
	}

	private static boolean hanFollows(String text, int from) {
		int next = skipSpace(text, from);
		return next < text.length() && Character.isIdeographic(text.codePointAt(next));
	}

	private static int skipSpace(String text, int from) {
		int next = from;
		while (next < text.length() && Characters.isSpace(text.charAt(next))) {
			next++;
		}
		return next;
	}

	private static String compact(String text) {
		var builder = new StringBuilder(text.length());
		text.codePoints().filter(c -> !Characters.isSpace(c) && !Characters.isLineBreak(c)).forEach(builder::appendCodePoint);
		return builder.toString();
	}

	private static boolean isHan(String text) {
		return text.codePoints().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF || Character.isIdeographic(c));
	}

	private static boolean isNameCharacter(int c) {
		return Character.isLetter(c) || c == ' ' || c == Characters.MIDDLE_DOT || c == '-' || c == '\'' || c == '.'
				|| c == '〇' || Characters.isPrivate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	/** Surname and stars: 王**, 欧阳*, 扎*·**. */
	@Override
	public String mask(String value) {
		int shown = Surnames.length(value);
		var builder = new StringBuilder(value.substring(0, shown));
		value.substring(shown).codePoints().map(c -> c == Characters.MIDDLE_DOT || c == ' ' ? c : '*')
				.forEach(builder::appendCodePoint);
		return shown == value.length() ? "*" : builder.toString();
	}
}
