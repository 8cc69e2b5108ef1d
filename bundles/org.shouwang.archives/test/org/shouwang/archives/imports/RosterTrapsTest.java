// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.archives.Archive;
import org.shouwang.archives.Book;
import org.shouwang.archives.Invented;
import org.shouwang.archives.Office;
import org.shouwang.model.Health;
import org.shouwang.sheets.Finding;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.Severity;

/** Every odd row that schools send, in one roster: each is found or healed and told, and none spoils another. */
class RosterTrapsTest {
	private static final LocalDate BORN = LocalDate.of(2018, 9, 3);
	private static final String CLASS = "一（1）班";
	/** Below title and header. */
	private static final int FIRST_ROW = 3;

	@TempDir
	private static Path folder;
	private static Office office;
	private static ImportReport report;

	@BeforeAll
	static void importOnce() throws IOException {
		office = new Office();
		report = office.take(roster().xlsx(folder.resolve("roster.xlsx")), Office.GOOD_ROWS);
	}

	@AfterAll
	static void close() {
		office.close();
	}

	private static Book roster() {
		return new Book().tab("花名册").row("石桥小学2025年秋季学期学生花名册")
				.row("序号", "班级", "姓名", "性别", "出生日期", "身份证号", "联系电话", "健康状况")
				.row(1, CLASS, "石小山", "男", BORN, number(1), Invented.phone(1), "良好")
				.row(2, CLASS, "田　秋禾", "女", BORN, number(2), "１３８００１２３４５６", "健康")
				.row(3, CLASS, "生日不符", "男", LocalDate.of(2018, 9, 4), number(3), "", "")
				.row(4, CLASS, "校验码错", "女", BORN, Invented.wrongCheck(number(4)), "", "")
				.row(5, "", "没有班级", "男", BORN, number(5), "", "")
				.row(6, CLASS, "年月日生", "女", "2018年9月3日", number(6), "", "")
				.row(7, CLASS, "点号生", "男", "2018.09.03", number(7), "", "")
				.row(8, CLASS, "小写尾", withX() % 2 == 1 ? "男" : "女", BORN, number(withX()).toLowerCase(Locale.ROOT), "", "")
				.row(9, CLASS, "李㛃泽", "男", BORN, number(9), "", "")
				.row(10, CLASS, "田𬱖", "女", BORN, number(10), "", "")
				.row(11, CLASS, "石小山", "男", BORN, number(1), Invented.phone(1), "良好")
				.row(12, CLASS, "性别不符", "男", BORN, number(12), "", "")
				.row(13, CLASS, "没听说过", "男", BORN, number(13), "不知道电话", "说不清")
				.row(14, CLASS, "", "男", BORN, number(15), "", "")
				.row(15, CLASS, "无身份证", "", "", "", "", "")
				.row("合计", "", "15人")
				.row("填表人：田老师", "", "", "", "负责人：石校长");
	}

	private static String number(int order) {
		return Invented.idNumber(BORN, order);
	}

	/** An order whose number ends in X. */
	private static int withX() {
		return IntStream.range(100, 200).filter(i -> number(i).endsWith("X")).findFirst().orElseThrow();
	}

	@Test
	void everyRowIsCountedOnce() {
		assertEquals(List.of(15, 13, 0, 0, 2),
				List.of(report.rows(), report.added(), report.changed(), report.unchanged(), report.rejected()));
		assertTrue(report.isApplied());
		assertEquals(13, office.index().size());
	}

	@Test
	void theDuplicateIsRejectedAndNamesTheOtherRow() {
		Finding duplicate = Office.finding(report, "row.duplicate");
		assertEquals(List.of(13, Severity.REJECTED, "C", "姓名", "石小山"),
				List.of(duplicate.row(), duplicate.severity(), duplicate.letters(), duplicate.header(), duplicate.value()));
		assertTrue(duplicate.message().in(Locale.CHINESE).contains("第 3 行"));
		assertTrue(duplicate.message().in(Locale.ENGLISH).contains("row 3"));
		assertEquals(1, office.rows("石小山").size());
	}

	@Test
	void aRowWithoutANameIsRejected() {
		assertEquals(List.of("row.noName"), Office.codes(report, row(14)));
	}

	@Test
	void spacesAndWidthsAreHealedAndTold() {
		assertEquals(List.of("name.space", "text.width"), Office.codes(report, row(2)).stream().sorted().toList());
		report.findings().stream().filter(f -> f.row() == row(2)).forEach(f -> assertEquals(Severity.NORMALISED, f.severity()));
		assertEquals("13800123456", office.archive("田秋禾").pupil().getPhone());
	}

	@Test
	void whatContradictsTheIdNumberIsTakenWithAWarning() {
		assertEquals(List.of("check.birth"), Office.codes(report, row(3)));
		assertEquals(LocalDate.of(2018, 9, 4), office.archive("生日不符").pupil().getBorn());
		assertEquals(List.of("check.sex"), Office.codes(report, row(12)));
		assertEquals(List.of("id.checksum"), Office.codes(report, row(4)));
		assertEquals(Invented.wrongCheck(number(4)), office.archive("校验码错").pupil().getIdNumber());
	}

	@Test
	void aMissingClassIsToldAndLeftEmpty() {
		assertEquals(List.of("class.missing"), Office.codes(report, row(5)));
		assertEquals("留空", Office.finding(report, "class.missing").action().in(Locale.CHINESE).substring(2));
		assertNull(office.archive("没有班级").classGroup());
	}

	@Test
	void datesAreReadHoweverWritten() {
		for (String name : List.of("年月日生", "点号生", "石小山")) {
			assertEquals(BORN, office.archive(name).pupil().getBorn());
		}
	}

	@Test
	void aLowerCaseXBecomesAnX() {
		assertEquals(List.of("id.case"), Office.codes(report, row(8)));
		assertEquals(number(withX()), office.archive("小写尾").pupil().getIdNumber());
	}

	@Test
	void rareNamesStayWhatTheyAre() {
		assertEquals(List.of(), Office.codes(report, row(9)));
		assertEquals("李㛃泽", office.archive("李㛃泽").pupil().getName());
		assertEquals("田𬱖", office.archive("田𬱖").pupil().getName());
	}

	@Test
	void whatCannotBeReadIsLeftEmptyWithTheKnownEntries() {
		assertEquals(List.of("option.unknown", "phone.unreadable"), Office.codes(report, row(13)).stream().sorted().toList());
		Archive archive = office.archive("没听说过");
		assertNull(archive.pupil().getPhone());
		assertEquals(Health.UNKNOWN, archive.pupil().getHealth());
		Finding unknown = Office.finding(report, "option.unknown");
		assertTrue(unknown.message().in(Locale.CHINESE).contains("健康, 疾病, 残疾"), unknown.message().in(Locale.CHINESE));
		assertTrue(unknown.message().in(Locale.ENGLISH).contains("healthy, ill, disabled"));
	}

	@Test
	void totalsAndSignaturesAreNoChildrenAndAreListed() {
		assertEquals(List.of("row.skipped"), Office.codes(report, row(16)));
		assertEquals(List.of("row.skipped"), Office.codes(report, row(17)));
	}

	@Test
	void findingsStandInTheOrderOfTheRows() {
		List<Integer> rows = report.findings().stream().map(Finding::row).toList();
		assertEquals(rows.stream().sorted().toList(), rows);
	}

	@Test
	void everyFindingIsSaidInBothLanguages() {
		for (Finding finding : report.findings()) {
			for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
				String text = finding.message().in(locale) + finding.action().in(locale);
				assertTrue(!text.isBlank() && !text.contains("{") && !text.contains("null"), finding.code() + " " + text);
			}
		}
	}

	private static int row(int number) {
		return FIRST_ROW - 1 + number;
	}
}
