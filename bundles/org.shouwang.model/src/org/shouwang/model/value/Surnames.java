// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.Set;

/** Surnames of two characters, which a mask keeps whole and whose reading differs from that of their characters. */
final class Surnames {

	private static final Set<String> COMPOUND = Set.of("欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空",
			"夏侯", "长孙", "宇文", "端木", "百里", "东郭", "南宫", "西门", "独孤", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "申屠",
			"仲孙", "轩辕", "钟离", "闾丘", "鲜于", "司寇", "子车", "颛孙", "巫马", "公西", "漆雕", "乐正", "壤驷", "公良", "拓跋", "夹谷", "宰父",
			"谷梁", "段干", "呼延", "左丘", "梁丘", "东门", "赫连", "万俟", "闻人", "第五", "完颜", "纳兰", "叶赫", "爱新觉罗");

	private Surnames() {
	}

	/** Number of UTF-16 units the surname of a Han name takes; 0 for an empty name. */
	static int length(String name) {
		if (name.length() > 2 && COMPOUND.contains(name.substring(0, 2))) {
			return 2;
		}
		if (name.length() > 4 && COMPOUND.contains(name.substring(0, 4))) {
			return 4;
		}
		return name.isEmpty() ? 0 : Character.charCount(name.codePointAt(0));
	}

	static boolean isCompound(String surname) {
		return COMPOUND.contains(surname);
	}
}
