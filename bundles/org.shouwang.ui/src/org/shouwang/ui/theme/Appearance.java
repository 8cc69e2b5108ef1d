// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.theme;

/** Light or dark. */
public enum Appearance {
	/** Dark text on white. */
	LIGHT,
	/** Light text on near black. */
	DARK;

	/** The other one. */
	public Appearance other() {
		return this == LIGHT ? DARK : LIGHT;
	}
}
