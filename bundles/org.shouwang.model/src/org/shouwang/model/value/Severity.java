// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

/** How much a {@link Problem} weighs, from mild to grave. */
public enum Severity {

	/** The value was healed; nothing was lost and nobody has to act. */
	NORMALISED,

	/** The value is kept as it stands, but a person should look at it. */
	WARNING,

	/** The value cannot be used; {@link Parsed#value()} is empty. */
	ERROR
}
