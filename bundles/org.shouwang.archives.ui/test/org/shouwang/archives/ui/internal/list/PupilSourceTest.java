// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.archives.ArchiveItem;
import org.shouwang.archives.PupilFilter.Group;
import org.shouwang.archives.ui.internal.SheetProgress;
import org.shouwang.archives.ui.testing.School;
import org.shouwang.archives.ui.testing.TestWindow;
import org.shouwang.sheets.RowCursor;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.Workbooks;
import org.shouwang.ui.jobs.JobMonitor;
import org.shouwang.ui.list.FacetGroup;
import org.shouwang.ui.list.ListCount;
import org.shouwang.ui.list.ListQuery;
import org.shouwang.ui.list.SortKey;
import org.shouwang.ui.theme.Appearance;

class PupilSourceTest {
	private static final JobMonitor NOBODY = new JobMonitor() {
		@Override
		public void progress(double share, String step) {
			// nobody watches
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	private final School school = new School().pupils(30);
	private final TestWindow window = new TestWindow(Locale.CHINESE, Appearance.LIGHT, 100, 100);
	private final PupilColumns columns = new PupilColumns(window.kit().messages());
	private final PupilSource source = new PupilSource(school.archives(), window.kit(), columns);

	@AfterEach
	void close() {
		window.close();
		school.close();
	}

	private static ListQuery checked(String facet, String value) {
		return ListQuery.ALL.filtered(Map.of(facet, Set.of(value)));
	}

	@Test
	void pupilsAreFoundByNamePinyinAndInitials() {
		int byName = source.count(ListQuery.ALL.searching("陈小满")).found();
		assertTrue(byName > 0);
		assertEquals(byName, source.count(ListQuery.ALL.searching("chenxiaoman")).found());
		assertTrue(source.count(ListQuery.ALL.searching("cxm")).found() >= byName);
	}

	@Test
	void facetsNarrowAndTellWhatTheyLeave() {
		assertEquals(new ListCount(10, 30), source.count(checked(PupilQueries.DEFINITION_A, Group.LEFT_BEHIND.name())));
		for (FacetGroup group : source.facets(ListQuery.ALL)) {
			for (FacetGroup.Value value : group.values()) {
				assertEquals(value.count(), source.count(checked(group.id(), value.id())).found(), group.id() + " " + value.id());
			}
		}
	}

	@Test
	void aMissingItemIsAFilter() {
		assertEquals(30, source.count(checked(PupilQueries.MISSING, ArchiveItem.ID_NUMBER.name())).found());
	}

	@Test
	void rowsAreSortedAndFoundByTheirIds() {
		ListQuery query = ListQuery.ALL.sorted(List.of(new SortKey(PupilColumns.NAME, false)));
		var rows = source.page(query, 0, 100);
		assertEquals(30, rows.size());
		assertEquals(7, source.position(query, rows.get(7).id()).orElseThrow());
		assertEquals(columns.all().size(), rows.getFirst().cells().size());
	}

	@Test
	void whatIsShownIsExported(@TempDir Path folder) throws IOException {
		PupilExport export = new PupilExport(window.kit(), source, columns);
		ListQuery query = checked(PupilQueries.DEFINITION_A, Group.LEFT_BEHIND.name());
		Path csv = folder.resolve("名单.csv");
		export.write(query, csv, new SheetProgress(NOBODY, window.kit()));
		assertEquals(11, Files.readAllLines(csv).size());
		Path xlsx = folder.resolve("名单.xlsx");
		export.write(query, xlsx, new SheetProgress(NOBODY, window.kit()));
		try (SheetSource sheet = Workbooks.open(xlsx); RowCursor rows = sheet.rows(0, org.shouwang.sheets.Progress.NONE)) {
			assertEquals("姓名", rows.next().cells().getFirst().text());
		}
	}
}
