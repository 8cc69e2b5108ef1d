// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.Locale;
import java.util.Set;

/** Yes or no: 是/否, 有/无, ticks and crosses, Y/N, 1/0. A lone x is a cross, as on paper. */
final class BooleanKind extends AbstractKind<Boolean> {

	private static final Set<String> YES = Set.of("是", "有", "对", "√", "✓", "✔", "☑", "y", "yes", "true", "t", "1", "1.0", "已", "on");
	private static final Set<String> NO = Set.of("否", "无", "没有", "不是", "不", "×", "✗", "✘", "☐", "x", "n", "no", "false", "f", "0",
			"0.0", "未", "off");

	BooleanKind() {
		super("bool", Boolean.class);
	}

	@Override
	boolean isPlaceholder(String text) {
		return !NO.contains(text) && super.isPlaceholder(text);
	}

	@Override
	Parsed<Boolean> read(Cleaning cleaning, ParseContext context) {
		var word = cleaning.narrow().text().toLowerCase(Locale.ROOT);
		if (YES.contains(word)) {
			return cleaning.done(true);
		}
		return NO.contains(word) ? cleaning.done(false) : cleaning.reject(ProblemKind.BOOL_UNREADABLE);
	}

	@Override
	public String format(Boolean value, Locale locale) {
		return Messages.text(value ? "bool.yes" : "bool.no", locale);
	}

	@Override
	public String mask(Boolean value) {
		return Masks.STARS;
	}
}
