// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.List;
import java.util.Locale;

/**
 * One thing that was noticed while a raw text was read. The words never repeat a private value: whoever shows a problem
 * shows the value beside it, and may mask it.
 *
 * @param severity how much it weighs
 * @param code     stable key such as {@code id.checksum}; the same key names the text in the message files
 * @param args     what the words need: counts, the part of a code that is wrong, public values
 */
public record Problem(Severity severity, String code, List<Object> args) {

	public Problem {
		args = List.copyOf(args);
	}

	public Problem(Severity severity, String code, Object... args) {
		this(severity, code, List.of(args));
	}

	/** What is wrong (or was healed) and what to do next, in Chinese for any {@code zh} locale, else in English. */
	public String message(Locale locale) {
		return Messages.format(code, locale, args);
	}
}
