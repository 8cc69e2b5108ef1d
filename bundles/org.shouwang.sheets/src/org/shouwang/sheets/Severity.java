// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.Locale;

import org.shouwang.sheets.internal.Messages;

/** How bad a finding is, from mild to grave. Message keys {@code severity.<NAME>}. */
public enum Severity implements Localized {
	/** Good to know. */
	INFO,
	/** Accepted, written in the usual way. */
	NORMALISED,
	/** Accepted, but somebody should look at it. */
	WARNING,
	/** Not accepted. */
	REJECTED;

	@Override
	public String in(Locale locale) {
		return Messages.text(locale, "severity." + name()); //$NON-NLS-1$
	}
}
