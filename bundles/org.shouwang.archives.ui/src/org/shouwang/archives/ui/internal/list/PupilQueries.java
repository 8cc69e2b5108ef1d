// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.list;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.shouwang.archives.ArchiveItem;
import org.shouwang.archives.PupilFilter;
import org.shouwang.archives.PupilFilter.Group;
import org.shouwang.archives.PupilSort;
import org.shouwang.ui.list.ListQuery;

/** Says in the words of the archives what the list asks. */
final class PupilQueries {
	static final String ALARM = "alarm";
	static final String CLASS = "class";
	static final String DEFINITION_A = "a";
	static final String DEFINITION_B = "b";
	static final String COMPLETE = "complete";
	static final String MISSING = "missing";

	private static final Map<String, PupilSort> SORTS = Map.of(PupilColumns.NAME, PupilSort.NAME, PupilColumns.SEX, PupilSort.SEX,
			PupilColumns.BORN, PupilSort.BORN, PupilColumns.CLASS, PupilSort.CLASS, PupilColumns.LEFT_BEHIND, PupilSort.LEFT_BEHIND,
			PupilColumns.GUARDIAN, PupilSort.GUARDIAN, PupilColumns.COMPLETENESS, PupilSort.COMPLETENESS, PupilColumns.MISSING,
			PupilSort.COMPLETENESS);

	private PupilQueries() {
	}

	static PupilFilter filter(ListQuery query) {
		EnumSet<Group> groups = EnumSet.noneOf(Group.class);
		for (String facet : List.of(ALARM, DEFINITION_A, DEFINITION_B, COMPLETE)) {
			query.checked(facet).forEach(id -> groups.add(Group.valueOf(id)));
		}
		Set<ArchiveItem> missing = new HashSet<>();
		query.checked(MISSING).forEach(id -> missing.add(ArchiveItem.valueOf(id)));
		return new PupilFilter(query.search(), query.checked(CLASS), groups, missing);
	}

	static PupilSort sort(ListQuery query) {
		return query.sort().stream().findFirst().map(k -> SORTS.get(k.column())).orElse(PupilSort.CLASS);
	}

	static boolean isDescending(ListQuery query) {
		return query.sort().stream().findFirst().map(k -> !k.ascending()).orElse(false);
	}
}
