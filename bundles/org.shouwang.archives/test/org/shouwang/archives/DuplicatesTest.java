// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.archives.DuplicatePair.Why;
import org.shouwang.archives.Duplicates.Who;
import org.shouwang.model.FilingGround;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.sheets.ImportReport;
import org.shouwang.store.Commit;
import org.shouwang.store.Permission;
import org.shouwang.store.Scope;
import org.shouwang.store.StoreException;
import org.shouwang.store.Viewer;

/** Who may have been entered twice is found, merged and not entered again by the next sheet; a closed archive keeps what it says. */
class DuplicatesTest {
	private static final LocalDate BORN = LocalDate.of(2016, 5, 4);

	@TempDir
	private Path folder;
	private final Office office = new Office();
	private final Duplicates duplicates = new DuplicatesService(office.session(), office.store().dictionary());
	private final Dossiers dossiers = new DossiersService(office.session(), office.store().dictionary());

	@AfterEach
	void close() {
		office.close();
	}

	private Pupil pupil(String name, LocalDate born, String number, String studentNumber) {
		return office.session().write("add", unit -> {
			Pupil pupil = new People(unit).draft(name);
			pupil.setBorn(born);
			pupil.setIdNumber(number);
			pupil.setStudentNumber(studentNumber);
			unit.add(pupil);
			return pupil;
		}).value();
	}

	@Test
	void whoSharesAnIdNumberAStudentNumberOrNameAndBirthIsFound() {
		pupil("石一", BORN, "510821201605040011", null);
		pupil("石壹", BORN.plusDays(1), "510821201605040011", null);
		pupil("石二", BORN, null, "G510821201605040022");
		pupil("石贰", null, null, "G510821201605040022");
		pupil("石三", BORN, null, null);
		pupil("石三", BORN, "510821201605040038", null);
		pupil("石四", BORN, "510821201605040046", null);
		pupil("石四", BORN, "510821201605040054", null);
		pupil("石五", null, null, null);
		pupil("石五", null, null, null);
		assertEquals(List.of("石一 石壹 [ID_NUMBER]", "石二 石贰 [STUDENT_NUMBER]", "石三 石三 [NAME_AND_BIRTH]"), duplicates.find(Who.PUPILS).stream()
				.map(pair -> pair.first().name() + " " + pair.second().name() + " " + pair.why()).toList());
	}

	@Test
	void adultsWithTheSameNameAndPhoneAreFound() {
		office.session().change("add", unit -> {
			People people = new People(unit);
			Pupil child = people.pupil("石一", BORN);
			for (String phone : List.of("13800001111", "13800001111", "13800002222")) {
				Person person = people.adult(child, "石大山", null, null, null);
				person.setPhone(phone);
				unit.update(person);
			}
		});
		List<DuplicatePair> pairs = duplicates.find(Who.ADULTS);
		assertEquals(List.of(Set.of(Why.NAME_AND_PHONE)), pairs.stream().map(DuplicatePair::why).map(Set::copyOf).toList());
	}

	@Test
	void onlyWhoMayMergeIsToldAndMaskedNumbersAreNotCompared() {
		pupil("石一", BORN, "510821201605040011", null);
		pupil("石壹", BORN.plusDays(1), "510821201605040011", null);
		assertEquals(List.of(), with(Sensitivity.INTERNAL, EnumSet.allOf(Permission.class)).find(Who.PUPILS));
		Duplicates less = with(Sensitivity.SENSITIVE, EnumSet.of(Permission.EDIT));
		assertEquals(StoreException.Reason.NOT_PERMITTED, assertThrows(StoreException.class, () -> less.find(Who.PUPILS)).reason());
	}

	private Duplicates with(Sensitivity clearance, Set<Permission> permissions) {
		return new DuplicatesService(office.store().open(new Viewer("other", Scope.ALL, clearance, permissions)), office.store().dictionary());
	}

	private Commit merge(Pupil kept, Pupil gone) {
		return duplicates.merge(duplicates.preview(Who.PUPILS, kept.getId(), gone.getId()).taking(Set.of()), "录入两次");
	}

	@Test
	void theNextSheetMeetsTheOneWhoStayed() throws IOException {
		Path roster = Tables.roster(3).xlsx(folder.resolve("roster.xlsx"));
		office.take(roster, Office.ALL_OR_NOTHING);
		Pupil kept = pupil("石合一", BORN, null, null);
		Pupil gone = office.archive(Tables.name(0)).pupil();
		Commit merge = merge(kept, gone);
		ImportReport again = office.take(roster, Office.GOOD_ROWS);
		assertEquals(List.of(0, 0), List.of(again.added(), again.rejected()), () -> again.findings().toString());
		assertEquals(3, office.count("Pupil"));
		office.session().revert(merge.seq(), "two after all");
		assertEquals(4, office.count("Pupil"));
	}

	@Test
	void aSheetWithBothOfThemMeetsTheOneWhoStayedTwice() throws IOException {
		Path roster = Tables.roster(3).xlsx(folder.resolve("roster.xlsx"));
		office.take(roster, Office.ALL_OR_NOTHING);
		merge(office.archive(Tables.name(0)).pupil(), office.archive(Tables.name(1)).pupil());
		ImportReport again = office.take(roster, Office.ALL_OR_NOTHING);
		assertEquals(List.of(0, 0), List.of(again.added(), again.rejected()), () -> again.findings().toString());
		assertEquals("row.merged", Office.finding(again, "row.merged").code());
		assertEquals(2, office.count("Pupil"));
	}

	@Test
	void aSheetDoesNotChangeAClosedArchive() throws IOException {
		Path roster = Tables.roster(2).xlsx(folder.resolve("roster.xlsx"));
		office.take(roster, Office.ALL_OR_NOTHING);
		String id = office.row(Tables.name(0)).id();
		dossiers.close(id, Office.TODAY, FilingGround.TRANSFERRED_OUT, "转往邻县", "归档");
		ImportReport report = office.take(Tables.register(2).xlsx(folder.resolve("register.xlsx")), Office.UPDATE);
		assertEquals("archive.closed", Office.finding(report, "archive.closed").code());
		assertEquals(List.of(0, 1, 1), List.of(report.rejected(), report.changed(), report.unchanged()));
		assertTrue(office.archive(Tables.name(0)).carers().isEmpty());
	}

	@Test
	void aClosedArchiveIsCorrectedAndTellsWhatStoodThere() throws IOException {
		office.take(Tables.roster(1).xlsx(folder.resolve("roster.xlsx")), Office.ALL_OR_NOTHING);
		Archive archive = office.archive(Tables.name(0));
		String before = archive.pupil().getHomeAddress();
		dossiers.close(archive.pupil().getId(), Office.TODAY, FilingGround.GRADUATED, "", "归档");
		archive.pupil().setHomeAddress("新村二组");
		assertEquals(StoreException.Reason.ARCHIVED,
				assertThrows(StoreException.class, () -> office.archives().save(archive, "改地址")).reason());
		dossiers.correct(archive, "户口本如此");
		List<Correction> corrections = dossiers.corrections(office.archive(Tables.name(0)));
		assertEquals(List.of("homeAddress"), corrections.stream().map(c -> c.field().name()).toList());
		assertEquals(before, corrections.getFirst().former());
		dossiers.reopen(archive.pupil().getId(), Office.TODAY, "孩子回来了");
		assertTrue(dossiers.filing(archive.pupil().getId()).isEmpty());
	}
}
