// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

/** One line of free text. Words such as 无 are answers here and stay. */
class TextKind extends AbstractKind<String> {

	TextKind(String id) {
		super(id, String.class);
	}

	@Override
	final boolean isPlaceholder(String text) {
		return false;
	}

	@Override
	Parsed<String> read(Cleaning cleaning, ParseContext context) {
		cleaning.narrowAlphanumerics();
		return cleaning.set(singleLine(cleaning.text()), ProblemKind.TEXT_SPACES).done(cleaning.text());
	}

	@Override
	public String mask(String value) {
		return Masks.STARS;
	}

	/** Line breaks and runs of white space become one space. */
	static String singleLine(String text) {
		var builder = new StringBuilder(text.length());
		boolean gap = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean blank = Characters.isSpace(c) || Characters.isLineBreak(c);
			if (!blank) {
				builder.append(gap ? " " : "").append(c);
			}
			gap = blank;
		}
		return builder.toString();
	}
}
