// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.Locale;

/** Sex as an ID number tells it (GB 11643: odd sequence number male, even female). */
public enum Sex {
	MALE, FEMALE;

	/** The word a form shows, for example 男 or "male". */
	public String label(Locale locale) {
		return Messages.text("sex." + name(), locale);
	}
}
