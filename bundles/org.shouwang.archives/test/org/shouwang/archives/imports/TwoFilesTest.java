// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.archives.Archive;
import org.shouwang.archives.AwayParents;
import org.shouwang.archives.Office;
import org.shouwang.archives.Picture;
import org.shouwang.archives.PupilRow;
import org.shouwang.archives.Tables;
import org.shouwang.model.Capacity;
import org.shouwang.model.Relation;
import org.shouwang.model.YesNo;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.Severity;

/** The roster and the register of a school meet on one archive a child, whatever their format and order. */
class TwoFilesTest {
	private static final int ROSTER = 8;
	private static final int REGISTER = 5;

	@TempDir
	private Path folder;

	@Test
	void bothOrdersGiveTheSameArchives() throws IOException {
		Path roster = Tables.roster(ROSTER).xlsx(folder.resolve("roster.xlsx"));
		Path register = Tables.register(REGISTER).xlsx(folder.resolve("register.xlsx"));
		try (Office one = new Office(); Office other = new Office()) {
			counts(one.take(roster, Office.ALL_OR_NOTHING), ROSTER, 0, 0);
			counts(one.take(register, Office.ALL_OR_NOTHING), 0, REGISTER, 0);
			counts(other.take(register, Office.ALL_OR_NOTHING), REGISTER, 0, 0);
			counts(other.take(roster, Office.ALL_OR_NOTHING), ROSTER - REGISTER, REGISTER, 0);
			assertEquals(ROSTER, one.index().size());
			assertEquals(ROSTER, other.index().size());
			for (int i = 0; i < ROSTER; i++) {
				assertEquals(picture(one, i), picture(other, i));
			}
			assertEquals(one.count("Person"), other.count("Person"));
			assertEquals(REGISTER * 3, one.count("Guardianship"));
		}
	}

	@Test
	void aSecondImportChangesNothing() throws IOException {
		Path roster = Tables.roster(ROSTER).xlsx(folder.resolve("roster.xlsx"));
		Path register = Tables.register(REGISTER).xlsx(folder.resolve("register.xlsx"));
		try (Office office = new Office()) {
			office.take(roster, Office.ALL_OR_NOTHING);
			office.take(register, Office.ALL_OR_NOTHING);
			int commits = office.commits();
			for (Path file : List.of(register, roster, register)) {
				ImportReport again = office.take(file, Office.UPDATE);
				counts(again, 0, 0, file == roster ? ROSTER : REGISTER);
				assertEquals(0, again.commit());
				assertEquals(List.of(), again.findings(Severity.WARNING).stream().filter(f -> f.code().equals("value.differs")).toList());
			}
			assertEquals(commits, office.commits());
		}
	}

	@Test
	void everyFormatGivesTheSameArchives() throws IOException {
		List<Path> rosters = List.of(Tables.roster(ROSTER).xlsx(folder.resolve("a.xlsx")), Tables.roster(ROSTER).xls(folder.resolve("b.xls")),
				Tables.roster(ROSTER).csv(folder.resolve("c.csv"), Charset.forName("GB18030")),
				Tables.roster(ROSTER).csv(folder.resolve("d.csv"), StandardCharsets.UTF_8));
		List<Path> registers = List.of(Tables.register(REGISTER).xlsx(folder.resolve("r.xlsx")), Tables.register(REGISTER).xls(folder.resolve("r.xls")));
		try (Office office = new Office()) {
			office.take(rosters.getFirst(), Office.ALL_OR_NOTHING);
			office.take(registers.getFirst(), Office.ALL_OR_NOTHING);
			int commits = office.commits();
			rosters.forEach(f -> counts(office.take(f, Office.UPDATE), 0, 0, ROSTER));
			registers.forEach(f -> counts(office.take(f, Office.UPDATE), 0, 0, REGISTER));
			assertEquals(commits, office.commits());
		}
	}

	@Test
	void whatTheFilesSayStandsInTheArchive() throws IOException {
		try (Office office = new Office()) {
			office.take(Tables.roster(ROSTER).xlsx(folder.resolve("roster.xlsx")), Office.ALL_OR_NOTHING);
			office.take(Tables.register(REGISTER).xlsx(folder.resolve("register.xlsx")), Office.ALL_OR_NOTHING);
			Archive archive = office.archive(Tables.name(1));
			assertEquals(Tables.idNumber(1), archive.pupil().getIdNumber());
			assertEquals(Tables.born(1), archive.pupil().getBorn());
			assertEquals("石桥村2组", archive.pupil().getHomeAddress());
			assertEquals(YesNo.NO, archive.pupil().getBoarder());
			assertEquals(LocalDate.of(2025, 9, 20), archive.pupil().getConfirmedOn());
			assertEquals(2, archive.classGroup().getGrade());
			assertEquals("石大山1", archive.father(Office.TODAY).orElseThrow().person().getName());
			assertEquals(YesNo.YES, archive.father(Office.TODAY).orElseThrow().works().getFirst().getThreeMonths());
			assertEquals(Capacity.UNABLE, archive.mother(Office.TODAY).orElseThrow().tie().getCapacity());
			assertEquals(YesNo.NO, archive.mother(Office.TODAY).orElseThrow().works().getFirst().getAway());
			assertEquals(Relation.PATERNAL_GRANDFATHER, archive.delegate(Office.TODAY).orElseThrow().tie().getRelation());
			assertEquals(1, archive.assessments().size());
			PupilRow row = office.row(Tables.name(1));
			assertTrue(row.leftBehind());
			assertEquals(AwayParents.ONE, row.awayParents());
			assertEquals(AwayParents.BOTH, office.row(Tables.name(0)).awayParents());
			assertFalse(office.row(Tables.name(REGISTER)).leftBehind());
			assertEquals(List.of(), office.store().verifyHistory());
		}
	}

	private static List<String> picture(Office office, int child) {
		return Picture.of(office.store().dictionary(), office.archive(Tables.name(child)));
	}

	private static void counts(ImportReport report, int added, int changed, int unchanged) {
		assertEquals(List.of(added, changed, unchanged, 0), List.of(report.added(), report.changed(), report.unchanged(), report.rejected()),
				() -> report.findings().toString());
	}
}
