// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Where a verb speaks: data to standard output, messages to standard error.
 *
 * @param out    data
 * @param err    messages
 * @param locale language of both
 */
public record Console(PrintWriter out, PrintWriter err, Locale locale) {
	/** A message in the user's language. */
	public void say(String message) {
		err.println(message);
		err.flush();
	}
}
