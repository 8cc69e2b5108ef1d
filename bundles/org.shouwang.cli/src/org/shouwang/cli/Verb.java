// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli;

import java.util.List;
import java.util.Locale;

import org.shouwang.access.SignedIn;

/** A verb of the command line that a module adds, registered as an OSGi service. */
public interface Verb {
	/** The word, such as {@code remind}; lower-case letters and hyphens. */
	String name();

	/** One line for the help. */
	String description(Locale locale);

	/**
	 * Does the work as the account that is signed in.
	 *
	 * @param arguments the words behind the verb
	 * @return one of {@link ExitStatus}
	 * @throws IllegalArgumentException when the words are wrong; its message says how
	 */
	int run(SignedIn signedIn, List<String> arguments, Console console);
}
