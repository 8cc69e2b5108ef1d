// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.icons;

import java.util.Locale;

/** A drawing of a bundle: a constant of an enumeration beside its {@code .svg} files. {@code ADD_ROW} is {@code add-row.svg}. */
public interface IconKey {
	/** The name of the constant. */
	String name();

	/** The file beside the enumeration. */
	default String file() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
	}

	/** The enumeration. */
	default Class<?> home() {
		return ((Enum<?>) this).getDeclaringClass();
	}
}
