// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.Set;

import org.shouwang.model.Capacity;
import org.shouwang.model.YesNo;

/**
 * Where one parent is, from all columns that speak of it: whether away, the place of work, and 外出情况 for both together.
 *
 * @param away     whether the parent works away; {@link YesNo#UNKNOWN} where nothing says so
 * @param capacity {@link Capacity#UNABLE} where the row says that the parent at home cannot act as guardian
 */
record ParentFacts(YesNo away, Capacity capacity) {
	private static final Set<String> AT_HOME = Set.of("在家", "家中", "本地", "本村", "本乡", "本镇", "务农", "未外出", "在家务农", "家", "无");

	static boolean meansHome(String place) {
		return AT_HOME.contains(place.replaceAll("\\s", ""));
	}

	/** The facts about father or mother. */
	static ParentFacts of(PupilDraft draft, Owner parent) {
		boolean father = parent == Owner.FATHER;
		YesNo stated = stated(draft, parent);
		Situation situation = draft.situation();
		if (stated == YesNo.UNKNOWN && situation.saysAway(father)) {
			stated = YesNo.YES;
		} else if (stated == YesNo.UNKNOWN && situation.saysHome(father)) {
			stated = YesNo.NO;
		}
		boolean oneAway = situation == Situation.ONE_AWAY_OTHER_UNABLE || situation == Situation.ONE_AWAY;
		if (stated == YesNo.UNKNOWN && oneAway && stated(draft, father ? Owner.MOTHER : Owner.FATHER) == YesNo.YES) {
			stated = YesNo.NO;
		}
		boolean unable = situation == Situation.ONE_AWAY_OTHER_UNABLE && stated == YesNo.NO;
		return new ParentFacts(stated, unable ? Capacity.UNABLE : Capacity.UNKNOWN);
	}

	/** What the parent's own columns say. */
	private static YesNo stated(PupilDraft draft, Owner parent) {
		Object away = draft.value(parent, "ParentWork", "away");
		Object place = draft.value(parent, "ParentWork", "place");
		Object employer = draft.value(parent, "ParentWork", "employer");
		if (away != null) {
			return (YesNo) away;
		} else if (place != null) {
			return meansHome((String) place) ? YesNo.NO : YesNo.YES;
		}
		return employer != null && !meansHome((String) employer) ? YesNo.YES : YesNo.UNKNOWN;
	}

	/** Whether it is said that one parent is away, but not which one. */
	static boolean isUndecided(PupilDraft draft) {
		boolean one = draft.situation() == Situation.ONE_AWAY || draft.situation() == Situation.ONE_AWAY_OTHER_UNABLE;
		YesNo father = of(draft, Owner.FATHER).away;
		YesNo mother = of(draft, Owner.MOTHER).away;
		return one && (father == YesNo.YES) == (mother == YesNo.YES);
	}
}
