// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.jooq.impl.DSL;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;
import org.shouwang.sheets.ImportReport;
import org.shouwang.store.Workspace;
import org.shouwang.tests.Workshop;

/** One file after the other is imported: all of its rows or none. */
final class Imports implements Work {
	private static final int ROWS = 250;

	@Override
	public void work(Place place, Consumer<String> done) throws IOException {
		Workspace workspace = place.open();
		Workshop workshop = new Workshop(workspace.store());
		for (int n = 0; true; n++) {
			String mark = place.round() + "-" + n;
			Path file = Files.writeString(place.beside("roster.csv"), roster(mark));
			ImportReport report = workshop.take(file);
			if (report.added() != ROWS) {
				throw new IllegalStateException("not a roster of new children: " + report.findings().getFirst().message().in(Locale.ENGLISH));
			}
			done.accept(mark);
		}
	}

	private static String roster(String mark) {
		StringBuilder csv = new StringBuilder("姓名,性别,出生日期,父亲姓名,备注\n");
		for (int row = 0; row < ROWS; row++) {
			csv.append("何").append(Character.toString(0x6625 + row)).append(mark.replace('-', '又').chars()
					.mapToObj(c -> c >= '0' && c <= '9' ? Character.toString("零一二三四五六七八九".charAt(c - '0')) : Character.toString(c))
					.reduce("", String::concat)).append(row % 2 == 0 ? ",男," : ",女,").append("2017-03-0").append(1 + row % 9).append(",何大江,")
					.append(mark).append('\n');
		}
		return csv.toString();
	}

	@Override
	public void check(Place place, List<String> done) {
		try (Workspace workspace = place.open()) {
			assertEquals(List.of(), workspace.store().verifyHistory());
			Map<String, Integer> rows = workspace.store().open(Place.OFFICE).read(Imports::rows);
			rows.forEach((mark, count) -> assertEquals(ROWS, count, "half a file was imported"));
			done.forEach(mark -> assertEquals(ROWS, rows.get(mark), () -> "an imported file is lost: " + rows));
		}
	}

	private static Map<String, Integer> rows(QueryContext query) {
		RecordTable pupil = query.table("Pupil");
		return query.dsl().select(pupil.field("remarks", String.class), DSL.count()).from(pupil.table())
				.groupBy(pupil.field("remarks", String.class)).fetchMap(r -> r.value1(), r -> r.value2());
	}
}
