// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.regex.Pattern;

/** Free text of several lines; lines are parted by a single line feed, trailing blanks of each line go. */
final class MultilineKind extends TextKind {

	private static final Pattern BREAK = Pattern.compile("\\h*(\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])");

	MultilineKind() {
		super("multiline");
	}

	@Override
	Parsed<String> read(Cleaning cleaning, ParseContext context) {
		cleaning.narrowAlphanumerics();
		return cleaning.set(BREAK.matcher(cleaning.text()).replaceAll("\n")).done(cleaning.text());
	}
}
