// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.l10n;

import java.util.Locale;

/**
 * A text of a bundle, as a constant of an enumeration that stands beside its {@code messages.properties}: a misspelt key does
 * not compile, and a test finds missing and obsolete ones. {@code SIGN_IN_WRONG} is {@code sign.in.wrong} in the file.
 */
public interface MessageKey {
	/** The name of the constant. */
	String name();

	/** The key in the files. */
	default String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '.');
	}

	/** The enumeration, whose package holds the files. */
	default Class<?> home() {
		return ((Enum<?>) this).getDeclaringClass();
	}
}
