// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import org.shouwang.model.meta.Bilingual;

/**
 * Definition B of "left-behind": how many parents have been away for three months or more, with the codes of the national
 * student register (学籍系统填表说明: 0 非留守, 1 单亲留守, 2 双亲留守; requirements 2, item 1).
 */
public enum AwayParents {
	NONE(0, "非留守", "not left behind"), ONE(1, "单亲留守", "one parent away"), BOTH(2, "双亲留守", "both parents away");

	private final int code;
	private final Bilingual label;

	AwayParents(int code, String zh, String en) {
		this.code = code;
		this.label = new Bilingual(zh, en);
	}

	/** The register's code, 0 to 2. */
	public int code() {
		return code;
	}

	public Bilingual label() {
		return label;
	}

	static AwayParents of(boolean father, boolean mother) {
		return father && mother ? BOTH : father || mother ? ONE : NONE;
	}
}
