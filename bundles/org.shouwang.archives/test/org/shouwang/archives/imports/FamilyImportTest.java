// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.archives.Archive;
import org.shouwang.archives.Book;
import org.shouwang.archives.Carer;
import org.shouwang.archives.Invented;
import org.shouwang.archives.Office;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.Education;
import org.shouwang.model.Relation;
import org.shouwang.model.YesNo;
import org.shouwang.sheets.ImportOptions;
import org.shouwang.sheets.ImportReport;

/** What registers say of adults, now and a term later. Every test has children of its own. */
class FamilyImportTest {
	private static final LocalDate BORN = LocalDate.of(2016, 3, 1);
	private static final LocalDate FIRST_FORM = LocalDate.of(2025, 3, 1);
	private static final LocalDate SECOND_FORM = LocalDate.of(2025, 9, 20);

	@TempDir
	private static Path folder;
	private static Office office;
	private static int files;

	@BeforeAll
	static void open() {
		office = new Office();
	}

	@AfterAll
	static void close() {
		office.close();
	}

	/** A register with its date and rows of: name, number, father's name, place, phone, ID number, education, situation, guardian's name, relation. */
	private static ImportReport register(LocalDate date, ImportOptions options, Object[]... rows) throws IOException {
		Book book = new Book().tab("登记表").row("石桥小学农村留守儿童登记表").row("填表日期：" + date)
				.row("姓名", "身份证号", "父亲信息", "", "", "", "", "外出情况", "委托监护人", "").row("", "", "姓名", "务工地点", "联系电话", "身份证号", "文化程度", "", "姓名", "与儿童关系")
				.merge("A1:J1", "A3:A4", "B3:B4", "C3:G3", "H3:H4", "I3:J3");
		for (Object[] row : rows) {
			book.row(row);
		}
		return office.take(book.xlsx(folder.resolve("register" + ++files + ".xlsx")), options);
	}

	private static Object[] row(String name, int number, String father, String place, String phone, String id, String education, String situation,
			String guardian, String relation) {
		return new Object[] { name, Invented.idNumber(BORN, number), father, place, phone, id, education, situation, guardian, relation };
	}

	private static Carer father(String child) {
		return office.archive(child).father(Office.TODAY).orElseThrow();
	}

	@Test
	void sistersAndBrothersShareTheirFather() throws IOException {
		Object[] first = row("何春", 1, "何大江", "广东省东莞市", Invented.phone(1), "", "", "", "", "");
		Object[] second = row("何夏", 3, "何大江", "广东省东莞市", Invented.phone(1), "", "初中", "", "", "");
		register(FIRST_FORM, Office.ALL_OR_NOTHING, first, second);
		assertEquals(father("何春").person().getId(), father("何夏").person().getId());
		assertEquals(1, father("何夏").works().size());
		assertEquals(Education.JUNIOR, father("何春").person().getEducation());
		ImportReport again = register(FIRST_FORM, Office.UPDATE, first, second);
		assertEquals(2, again.unchanged());
		assertEquals(0, again.commit());
	}

	@Test
	void anIdNumberInOneRowOnlyDoesNotMakeTwoFathers() throws IOException {
		String number = Invented.idNumber(LocalDate.of(1988, 5, 6), 7);
		register(FIRST_FORM, Office.ALL_OR_NOTHING, row("田春", 5, "田大江", "", Invented.phone(2), "", "", "", "", ""),
				row("田夏", 7, "田大江", "", Invented.phone(2), number, "", "", "", ""),
				row("田秋", 9, "田大江", "", "", number, "", "", "", ""));
		assertEquals(father("田春").person().getId(), father("田夏").person().getId());
		assertEquals(father("田春").person().getId(), father("田秋").person().getId());
		assertEquals(number, father("田春").person().getIdNumber());
	}

	@Test
	void twoIdNumbersAreTwoFathers() throws IOException {
		register(FIRST_FORM, Office.ALL_OR_NOTHING,
				row("马春", 11, "马大江", "", Invented.phone(3), Invented.idNumber(LocalDate.of(1988, 5, 6), 11), "", "", "", ""),
				row("马夏", 13, "马大江", "", Invented.phone(3), Invented.idNumber(LocalDate.of(1968, 5, 6), 13), "", "", "", ""));
		assertFalse(father("马春").person().getId().equals(father("马夏").person().getId()));
	}

	@Test
	void aFatherWhoIsKnownFromASistersArchiveIsFilledUpOnce() throws IOException {
		register(FIRST_FORM, Office.ALL_OR_NOTHING, row("罗春", 15, "罗大江", "广东省东莞市", Invented.phone(4), "", "", "", "", ""),
				row("罗夏", 17, "", "", "", "", "", "", "", ""));
		ImportReport report = register(SECOND_FORM, Office.UPDATE, row("罗夏", 17, "罗大江", "在家", Invented.phone(4), "", "小学", "", "", ""),
				row("罗春", 15, "罗大江", "在家", Invented.phone(4), "", "小学", "", "", ""));
		assertEquals(2, report.changed());
		assertEquals(father("罗春").person().getId(), father("罗夏").person().getId());
		assertEquals(Education.PRIMARY, father("罗春").person().getEducation());
		assertEquals(List.of(YesNo.NO, YesNo.YES), father("罗春").works().stream().map(ParentWork::getAway).toList());
	}

	@Test
	void aParentsReturnClosesThePeriodOfWork() throws IOException {
		register(FIRST_FORM, Office.ALL_OR_NOTHING, row("石春", 21, "石大江", "广东省东莞市", "", "", "", "父母双方外出", "", ""));
		Object[] back = row("石春", 21, "石大江", "在家", "", "", "", "", "", "");
		ImportReport told = register(SECOND_FORM, Office.GOOD_ROWS, back);
		assertEquals("value.differs", Office.finding(told, "value.differs").code());
		assertEquals(1, father("石春").works().size());
		assertTrue(office.row("石春").leftBehind());

		register(SECOND_FORM, Office.UPDATE, back);
		ParentWork home = father("石春").works().get(0);
		ParentWork away = father("石春").works().get(1);
		assertEquals(YesNo.NO, home.getAway());
		assertEquals(SECOND_FORM, home.getSince());
		assertNull(home.getPlace());
		assertEquals(List.of(YesNo.YES, SECOND_FORM, "广东省东莞市"), List.of(away.getAway(), away.getUntil(), away.getPlace()));
		assertFalse(office.row("石春").leftBehind());
		assertTrue(office.archives().index(SECOND_FORM.minusDays(1)).row(indexOf("石春")).leftBehind());
		assertEquals(0, register(SECOND_FORM, Office.UPDATE, back).commit());
	}

	private static int indexOf(String name) {
		for (int i = 0; i < office.index().size(); i++) {
			if (office.index().row(i).name().equals(name)) {
				return i;
			}
		}
		throw new AssertionError(name);
	}

	@Test
	void anotherGuardianClosesTheOldTie() throws IOException {
		register(FIRST_FORM, Office.ALL_OR_NOTHING, row("欧阳春", 23, "", "", "", "", "", "", "欧阳老根", "爷爷"));
		Object[] other = row("欧阳春", 23, "", "", "", "", "", "", "冬梅", "外婆");
		register(SECOND_FORM, Office.GOOD_ROWS, other);
		assertEquals("欧阳老根", office.row("欧阳春").guardian());

		register(SECOND_FORM, Office.UPDATE, other);
		Archive archive = office.archive("欧阳春");
		assertEquals("冬梅", office.row("欧阳春").guardian());
		assertEquals(2, archive.carers().size());
		Carer old = archive.carers().stream().filter(c -> c.person().getName().equals("欧阳老根")).findFirst().orElseThrow();
		Carer now = archive.delegate(Office.TODAY).orElseThrow();
		assertEquals(SECOND_FORM, old.tie().getUntil());
		assertEquals(SECOND_FORM, now.tie().getSince());
		assertEquals(Relation.MATERNAL_GRANDMOTHER, now.tie().getRelation());
		assertEquals("欧阳老根", archive.delegate(SECOND_FORM.minusDays(1)).orElseThrow().person().getName());
		assertEquals(0, register(SECOND_FORM, Office.UPDATE, other).commit());
	}

	@Test
	void aParentWhoIsNamedAsTheGuardianIsNoSecondPerson() throws IOException {
		int before = office.count("Person");
		Object[] byRelation = row("何菊", 41, "何大河", "广东省东莞市", Invented.phone(41), "", "", "", "田小兰", "母亲");
		Object[] byName = row("何松", 43, "何大松", "在家", Invented.phone(43), "", "", "", "何大松", "");
		register(FIRST_FORM, Office.ALL_OR_NOTHING, byRelation);
		assertEquals(before + 2, office.count("Person"));
		Archive archive = office.archive("何菊");
		assertEquals("田小兰", archive.mother(Office.TODAY).orElseThrow().person().getName());
		assertEquals(Optional.empty(), archive.delegate(Office.TODAY));
		assertEquals("田小兰", office.row("何菊").guardian());
		register(FIRST_FORM, Office.ALL_OR_NOTHING, byName);
		assertEquals(before + 3, office.count("Person"));
		assertEquals("何大松", office.row("何松").guardian());
		assertEquals(1, office.archive("何松").carers().size());
		assertEquals(0, register(FIRST_FORM, Office.UPDATE, byRelation).commit());
	}

	@ParameterizedTest
	@CsvSource({ "31, 父母双方外出, YES, YES", "32, 父母都在外务工, YES, YES", "33, 父亲外出, YES, NO", "34, 母亲外出务工, NO, YES",
			"35, 无, NO, NO", "36, 父母均在家, NO, NO", "37, 一方外出, UNKNOWN, UNKNOWN" })
	void theSituationBecomesFactsAboutEachParent(int number, String situation, YesNo father, YesNo mother) throws IOException {
		String name = "单" + "春夏冬东南北云雨雪霜".charAt(number % 10);
		ImportReport report = register(FIRST_FORM, Office.ALL_OR_NOTHING, row(name, number, "", "", "", "", "", situation, "", ""));
		Archive archive = office.archive(name);
		assertEquals(List.of(father, mother), List.of(away(archive.father(Office.TODAY)), away(archive.mother(Office.TODAY))));
		assertEquals(father == YesNo.YES && mother == YesNo.YES, office.row(name).leftBehind());
		assertEquals("一方外出".equals(situation), report.findings().stream().anyMatch(f -> f.code().equals("situation.who")));
	}

	private static YesNo away(Optional<Carer> parent) {
		return parent.flatMap(p -> p.work(Office.TODAY)).map(ParentWork::getAway).orElse(YesNo.UNKNOWN);
	}
}
