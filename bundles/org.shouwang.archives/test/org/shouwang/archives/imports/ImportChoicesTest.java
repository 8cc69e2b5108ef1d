// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.archives.Book;
import org.shouwang.archives.Office;
import org.shouwang.archives.Tables;
import org.shouwang.archives.model.KeptValue;
import org.shouwang.sheets.Finding;
import org.shouwang.sheets.ImportOptions;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.MappedColumn;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.SheetTable;
import org.shouwang.sheets.TableFinder;
import org.shouwang.sheets.Workbooks;
import org.shouwang.store.Change;

/** What the person at the desk chooses: look first, all or nothing, good rows, update, other columns, stop. */
class ImportChoicesTest {
	@TempDir
	private Path folder;
	private Office office;

	@BeforeEach
	void open() {
		office = new Office();
	}

	@AfterEach
	void close() {
		office.close();
	}

	@Test
	void aDryRunWritesNothingAndTellsTheSame() throws IOException {
		office.take(Tables.roster(4).xlsx(folder.resolve("roster.xlsx")), Office.ALL_OR_NOTHING);
		Book book = Tables.register(6);
		Tables.registerRow(book, 2);
		Path register = book.xlsx(folder.resolve("register.xlsx"));
		int commits = office.commits();
		ImportReport dry = office.take(register, Office.GOOD_ROWS.asDryRun());
		assertEquals(commits, office.commits());
		assertFalse(dry.isApplied());
		assertEquals(0, dry.commit());
		ImportReport real = office.take(register, Office.GOOD_ROWS);
		assertEquals(commits + 1, office.commits());
		assertTrue(real.isApplied());
		assertEquals(counts(real), counts(dry));
		assertEquals(List.of(7, 2, 4, 0, 1), counts(real));
		assertEquals(texts(real), texts(dry));
	}

	@Test
	void oneRejectedRowKeepsTheWholeFileOut() throws IOException {
		Book book = Tables.roster(3);
		Tables.rosterRow(book, 1);
		Path roster = book.xlsx(folder.resolve("roster.xlsx"));
		int commits = office.commits();
		ImportReport kept = office.take(roster, Office.ALL_OR_NOTHING);
		assertFalse(kept.isApplied());
		assertEquals(List.of(4, 3, 0, 0, 1), counts(kept));
		assertEquals(commits, office.commits());
		assertEquals(0, office.count("Pupil") + office.count("ClassGroup"));
		assertTrue(office.take(roster, Office.GOOD_ROWS).isApplied());
		assertEquals(3, office.count("Pupil"));
	}

	@Test
	void anImportIsUndoneAsAWhole() throws IOException {
		office.take(Tables.roster(3).xlsx(folder.resolve("roster.xlsx")), Office.ALL_OR_NOTHING);
		ImportReport register = office.take(Tables.register(4).xlsx(folder.resolve("register.xlsx")), Office.ALL_OR_NOTHING);
		office.session().revert(register.commit(), "undo");
		assertEquals(3, office.index().size());
		assertEquals(0, office.count("Person") + office.count("ParentWork") + office.count("CareAssessment"));
		assertEquals(List.of(), office.store().verifyHistory());
	}

	@Test
	void differencesAreToldAndOnlyTakenWhenAskedFor() throws IOException {
		office.take(Tables.roster(2).xlsx(folder.resolve("roster.xlsx")), Office.ALL_OR_NOTHING);
		Path moved = Tables.rosterHead().row(1, "二年级", "二（2）班", Tables.name(0), Tables.sex(0), "汉族", Tables.born(0), Tables.idNumber(0), "新村1组", "是")
				.row(2, "二年级", Tables.className(1), Tables.name(1), Tables.sex(1), "汉族", Tables.born(1), "51082x", "石桥村2组", "否")
				.xlsx(folder.resolve("moved.xlsx"));
		ImportReport told = office.take(moved, Office.GOOD_ROWS);
		assertEquals(List.of(2, 0, 0, 2, 0), counts(told));
		assertEquals(0, told.commit());
		assertEquals("石桥村1组", office.archive(Tables.name(0)).pupil().getHomeAddress());
		List<Finding> differing = told.findings().stream().filter(f -> f.code().equals("value.differs")).toList();
		assertEquals(List.of("家庭住址", "班级"), differing.stream().map(Finding::header).sorted().toList());
		assertTrue(differing.stream().anyMatch(f -> f.message().in(Locale.CHINESE).contains("石桥村1组")));
		assertTrue(differing.stream().allMatch(f -> f.action().in(Locale.CHINESE).equals("保留档案中原有内容")));
		assertInOrder(told);

		ImportReport taken = office.take(moved, Office.UPDATE);
		assertEquals(List.of(2, 0, 1, 1, 0), counts(taken));
		assertEquals("新村1组", office.archive(Tables.name(0)).pupil().getHomeAddress());
		assertEquals("二（2）班", office.row(Tables.name(0)).className());
		var history = office.session().history(office.store().dictionary().type("Pupil"), office.row(Tables.name(0)).id());
		Change change = history.stream().map(h -> h.change()).filter(c -> "homeAddress".equals(c.field())).findFirst().orElseThrow();
		assertEquals(List.of("石桥村1组", "新村1组"), List.of(change.oldValue(), change.newValue()));
		assertEquals(0, office.take(moved, Office.UPDATE).commit());
	}

	@Test
	void columnsThatNobodyKnowsAreKeptAsideAndListed() throws IOException {
		Path roster = withColumn("校车线路", "二号线").xlsx(folder.resolve("roster.xlsx"));
		ImportReport report = office.take(roster, Office.ALL_OR_NOTHING);
		assertEquals("校车线路", Office.finding(report, "column.unknown").header());
		KeptValue kept = office.archive(Tables.name(0)).kept().getFirst();
		assertEquals(List.of("校车线路", "二号线", "roster.xlsx"), List.of(kept.getHeader(), kept.getContent(), kept.getSource()));
		assertEquals(0, office.take(roster, Office.ALL_OR_NOTHING).commit());
		assertEquals(1, office.count("KeptValue"));
	}

	@Test
	void aMappingCorrectedByHandHoldsForTheNextFileOfThatShape() throws IOException {
		PupilImport importer = office.importer();
		try (SheetSource source = Workbooks.open(withColumn("娃儿住哪", "石桥村8组").xlsx(folder.resolve("first.xlsx")))) {
			SheetTable table = new TableFinder(importer.fields(), importer.memory()).find(source);
			int column = table.mapping().unknown().getFirst().column();
			SheetTable corrected = table.withMapping(table.mapping().assign(column, "pupil.presentAddress"));
			importer.memory().remember(table.fingerprint(), corrected.mapping().corrections());
			importer.run(corrected, Office.ALL_OR_NOTHING, Progress.NONE);
		}
		assertEquals("石桥村8组", office.archive(Tables.name(0)).pupil().getPresentAddress());
		Path next = withColumn("娃儿住哪", "新村9组").xlsx(folder.resolve("next.xlsx"));
		try (SheetSource source = Workbooks.open(next)) {
			SheetTable table = new TableFinder(importer.fields(), office.importer().memory()).find(source);
			assertEquals(MappedColumn.Origin.REMEMBERED, table.mapping().of("pupil.presentAddress").orElseThrow().origin());
		}
		office.take(next, Office.UPDATE);
		assertEquals("新村9组", office.archive(Tables.name(0)).pupil().getPresentAddress());
		assertEquals(1, office.count("ImportMapping"));
		assertEquals(0, office.count("KeptValue"));
	}

	private static Book withColumn(String header, String value) {
		return new Book().tab("花名册").row("姓名", "性别", "出生日期", "身份证号", header).row(Tables.name(0), Tables.sex(0), Tables.born(0),
				Tables.idNumber(0), value);
	}

	@Test
	void aStoppedImportLeavesNothing() throws IOException {
		Path roster = Tables.roster(3000).xlsx(folder.resolve("roster.xlsx"));
		int commits = office.commits();
		List<Long> told = new ArrayList<>();
		Progress stopping = new Progress() {
			@Override
			public void at(long rows, double fraction) {
				told.add(rows);
			}

			@Override
			public boolean isCancelled() {
				return !told.isEmpty();
			}
		};
		SheetProblem problem = assertThrows(SheetProblem.class, () -> office.take(roster, Office.ALL_OR_NOTHING, stopping));
		assertEquals(SheetProblem.Reason.CANCELLED, problem.reason());
		assertFalse(told.isEmpty());
		assertEquals(commits, office.commits());
		assertEquals(0, office.count("Pupil") + office.count("ClassGroup"));
	}

	@Test
	void aFileOfAnotherSchoolIsToldFromOneOfOurs() throws IOException {
		Path ours = Tables.register(1).xlsx(folder.resolve("ours.xlsx"));
		ImportOptions look = Office.GOOD_ROWS.asDryRun();
		assertEquals(List.of("sheet.longAway"), sheetCodes(office.take(ours, look)));
		Path theirs = new Book().tab("花名册").row("学生花名册").row("填表单位：东河中心小学", "", "填表日期：2025年9月1日")
				.row("姓名", "性别", "出生日期", "身份证号").row("石小山", "男", LocalDate.of(2018, 1, 2), "").xlsx(folder.resolve("theirs.xlsx"));
		ImportReport report = office.take(theirs, look);
		assertEquals(List.of("sheet.otherSchool"), sheetCodes(report));
		String message = Office.finding(report, "sheet.otherSchool").message().in(Locale.CHINESE);
		assertTrue(message.contains("东河中心小学") && message.contains(Office.SCHOOL), message);
	}

	private static List<String> sheetCodes(ImportReport report) {
		return report.findings().stream().map(Finding::code).filter(c -> c.startsWith("sheet.")).toList();
	}

	private static void assertInOrder(ImportReport report) {
		List<Integer> rows = report.findings().stream().map(Finding::row).toList();
		assertEquals(rows.stream().sorted().toList(), rows);
	}

	private static List<Integer> counts(ImportReport r) {
		return List.of(r.rows(), r.added(), r.changed(), r.unchanged(), r.rejected());
	}

	private static List<String> texts(ImportReport report) {
		return report.findings().stream().map(f -> f.row() + f.letters() + f.code() + f.message().in(Locale.CHINESE) + f.action().in(Locale.CHINESE))
				.toList();
	}
}
