// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.List;

import org.shouwang.sheets.Localized;

/** Whom a column speaks of; in a two-line header the group over it. */
enum Owner {
	PUPIL("pupil", "学生", "pupil", List.of("儿童", "学生", "孩子", "基本", "学生基本", "儿童基本", "学籍", "家庭")),
	FATHER("father", "父亲", "father", List.of("父亲", "父", "爸爸")),
	MOTHER("mother", "母亲", "mother", List.of("母亲", "母", "妈妈")),
	GUARDIAN("guardian", "监护人", "guardian", List.of("委托监护人", "监护人", "代理监护人", "临时监护人", "现监护人", "受委托人", "托管人", "实际监护人",
			"代理家长", "其他监护人"));

	private final String key;
	private final Localized label;
	private final List<String> groups;

	Owner(String key, String zh, String en, List<String> groups) {
		this.key = key;
		this.label = Localized.of(zh, en);
		this.groups = groups;
	}

	String key() {
		return key;
	}

	Localized label() {
		return label;
	}

	/** Headers of column groups about this person. */
	List<String> groups() {
		return groups;
	}

	boolean isParent() {
		return this == FATHER || this == MOTHER;
	}
}
