// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import org.shouwang.model.meta.Bilingual;

/** A fact on which it rests whether a child counts as left-behind; told beside the state, so that nobody has to believe it. */
public enum Ground {
	BOTH_AWAY("父母双方外出务工", "both parents work away"),
	FATHER_AWAY("父亲外出务工", "the father works away"),
	MOTHER_AWAY("母亲外出务工", "the mother works away"),
	NOBODY_AWAY("没有父母外出务工的记录", "no record of a parent working away"),
	FATHER_UNABLE("父亲无监护能力", "the father is unable to act as guardian"),
	MOTHER_UNABLE("母亲无监护能力", "the mother is unable to act as guardian"),
	SINGLE_PARENT("单亲家庭", "single-parent family"),
	UNDER_SIXTEEN("未满16周岁", "under sixteen"),
	SIXTEEN("已满16周岁", "sixteen or older"),
	AGE_UNKNOWN("出生日期不详，按未满16周岁计", "birth date not known, counted as under sixteen");

	private final Bilingual label;

	Ground(String zh, String en) {
		this.label = new Bilingual(zh, en);
	}

	public Bilingual label() {
		return label;
	}
}
