// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.LocalDate;
import java.util.Set;

/** Whether an area code inside an identity or student number is believable. */
final class AreaCheck {

	/** The lists before this day are incomplete: an unknown code of an older person is no sign of a mistake. */
	private static final LocalDate LISTS_COMPLETE = LocalDate.of(2000, 1, 1);
	/** Residence permits use 83 for Taiwan although GB/T 2260 gives it 71. */
	private static final Set<String> PERMIT_AREAS = Set.of("810000", "820000", "830000");

	private final AreaCodes codes;

	AreaCheck(AreaCodes codes) {
		this.codes = codes;
	}

	/** True for every code ever listed, revoked ones too, and for old codes of a known province. */
	boolean accepts(String code, LocalDate birth) {
		return codes.isKnown(code) || PERMIT_AREAS.contains(code)
				|| birth.isBefore(LISTS_COMPLETE) && codes.isKnown(code.substring(0, 2) + "0000");
	}

	/** Until when the lists reach, for the words of a warning. */
	String asOf() {
		return codes.lastRevision().toString();
	}
}
