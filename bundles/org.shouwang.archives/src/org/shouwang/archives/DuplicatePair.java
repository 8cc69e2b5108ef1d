// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.Set;

import org.shouwang.sheets.Localized;

/**
 * Two records that may mean the same person.
 *
 * @param first  the one that was entered earlier
 * @param second the other
 * @param why    what is the same, the surest ground first
 */
public record DuplicatePair(Lookalike first, Lookalike second, Set<Why> why) {

	/** What two records have in common. */
	public enum Why {
		ID_NUMBER("身份证号相同", "same ID number"), STUDENT_NUMBER("学籍号相同", "same student number"),
		NAME_AND_BIRTH("姓名和出生日期相同", "same name and birth date"), NAME_AND_PHONE("姓名和电话相同", "same name and phone");

		private final Localized label;

		Why(String zh, String en) {
			this.label = Localized.of(zh, en);
		}

		/** In words. */
		public Localized label() {
			return label;
		}
	}
}
