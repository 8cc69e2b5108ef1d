// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

/** What the column 外出情况 says of both parents at once, as facts about each. */
enum Situation {
	NOT_STATED, BOTH_AWAY, ONE_AWAY_OTHER_UNABLE, ONE_AWAY, FATHER_AWAY, MOTHER_AWAY, NOBODY_AWAY, NOT_UNDERSTOOD;

	static Situation read(String text) {
		String t = text.replaceAll("\\s", "");
		if (t.isEmpty()) {
			return NOT_STATED;
		}
		boolean away = t.contains("外出") || t.contains("务工") || t.contains("留守");
		if (t.startsWith("无") || t.startsWith("未") || t.startsWith("没有") || t.startsWith("非留守") || t.contains("在家")) {
			return NOBODY_AWAY;
		} else if (!away) {
			return NOT_UNDERSTOOD;
		} else if (t.contains("双") || t.contains("都") || t.contains("均") || t.startsWith("父母外出")) {
			return BOTH_AWAY;
		} else if (t.contains("一方") || t.startsWith("单")) {
			return t.contains("无监护能力") || t.contains("不具备监护能力") ? ONE_AWAY_OTHER_UNABLE : ONE_AWAY;
		}
		return t.startsWith("父") || t.startsWith("爸") ? FATHER_AWAY : t.startsWith("母") || t.startsWith("妈") ? MOTHER_AWAY : NOT_UNDERSTOOD;
	}

	boolean saysAway(boolean father) {
		return this == BOTH_AWAY || this == (father ? FATHER_AWAY : MOTHER_AWAY);
	}

	boolean saysHome(boolean father) {
		return this == NOBODY_AWAY || this == (father ? MOTHER_AWAY : FATHER_AWAY);
	}
}
