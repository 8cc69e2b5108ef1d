// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.errors;

/** The one place where the window ends an error: the user is told, the log gets what a maker needs. Safe for any thread. */
@FunctionalInterface
public interface ErrorReporter {
	/**
	 * Tells the user and writes the log.
	 *
	 * @param what  what did not work, in the user's language, such as the label of a job
	 * @param error why
	 */
	void report(String what, Throwable error);
}
