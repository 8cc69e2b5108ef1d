// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import org.shouwang.archives.model.Applicability;
import org.shouwang.model.meta.Bilingual;

/**
 * What can be asked of a complete archive (A10: 「档案齐，底数清」; after 知基本情况、知监护人情况、知父母外出务工情况). Which items count,
 * and for whom, a school edits as {@code CompletenessCriterion}; here stands what holds until it does.
 */
public enum ArchiveItem {
	SEX("性别", "sex", Applicability.ALL),
	BORN("出生日期", "birth date", Applicability.ALL),
	ID_NUMBER("身份证号", "ID number", Applicability.ALL),
	CLASS("班级", "class", Applicability.ALL),
	ADDRESS("家庭住址", "address", Applicability.ALL),
	HEALTH("健康状况", "health", Applicability.LEFT_BEHIND),
	GUARDIAN("监护人", "guardian", Applicability.LEFT_BEHIND),
	GUARDIAN_PHONE("监护人电话", "guardian's phone", Applicability.LEFT_BEHIND),
	FATHER("父亲", "father", Applicability.LEFT_BEHIND),
	FATHER_PLACE("父亲务工情况", "father's whereabouts", Applicability.LEFT_BEHIND),
	FATHER_PHONE("父亲电话", "father's phone", Applicability.LEFT_BEHIND),
	MOTHER("母亲", "mother", Applicability.LEFT_BEHIND),
	MOTHER_PLACE("母亲务工情况", "mother's whereabouts", Applicability.LEFT_BEHIND),
	MOTHER_PHONE("母亲电话", "mother's phone", Applicability.LEFT_BEHIND),
	CARE("监护情况", "assessment of care", Applicability.LEFT_BEHIND),
	CHILD_SHEET("儿童情况", "about the child", Applicability.NOBODY);

	private final Bilingual label;
	private final Applicability standard;

	ArchiveItem(String zh, String en, Applicability standard) {
		this.label = new Bilingual(zh, en);
		this.standard = standard;
	}

	public Bilingual label() {
		return label;
	}

	/** For whom it counts where the school has not said otherwise. */
	public Applicability standard() {
		return standard;
	}

	/** The item's place in a set of items kept as bits. */
	int bit() {
		return 1 << ordinal();
	}
}
