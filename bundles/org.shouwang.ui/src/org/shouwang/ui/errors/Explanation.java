// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.errors;

import java.util.Locale;
import java.util.Optional;

/** Turns an error into words for the user. Services throw their own exceptions, which know their words; each bundle may add one. */
@FunctionalInterface
public interface Explanation {
	/** What happened and what to do next, if this explanation knows the error. */
	Optional<String> explain(Throwable error, Locale locale);
}
