// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.archives.Archives;
import org.shouwang.archives.PupilFilter;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.PupilRow;
import org.shouwang.archives.PupilSort;
import org.shouwang.ui.search.QuickHit;
import org.shouwang.ui.search.QuickSearch;

/** Finds pupils by name, pinyin and initials from the top of the window. */
@Component(service = QuickSearch.class)
public final class PupilQuickSearch implements QuickSearch {
	private final Archives archives;

	/** As a service, for as long as somebody is signed in. */
	@Activate
	public PupilQuickSearch(@Reference Archives archives) {
		this.archives = archives;
	}

	@Override
	public List<QuickHit> find(String typed, Locale locale, int limit) {
		PupilIndex index = archives.index(archives.today());
		int[] rows = index.select(PupilFilter.NONE.withText(typed), PupilSort.CLASS, false);
		return Arrays.stream(rows).limit(limit).mapToObj(index::row).map(row -> hit(row, locale)).toList();
	}

	private static QuickHit hit(PupilRow row, Locale locale) {
		return new QuickHit(ElementIds.PERSPECTIVE, "Pupil", row.id(), row.name(), row.className(locale));
	}
}
