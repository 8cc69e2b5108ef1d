// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.archives.Book;
import org.shouwang.archives.Invented;
import org.shouwang.archives.Office;
import org.shouwang.sheets.Finding;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.Severity;

/** Whose row it is, when the rows do not make it plain. Every test has children of its own. */
class IdentityTest {
	private static final LocalDate BORN = LocalDate.of(2016, 3, 1);
	private static final String STUDENT = "J510821201603010";

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

	/** Rows of: name, birth date, ID number, student number, home address. */
	private static ImportReport take(Object[]... rows) throws IOException {
		Book book = new Book().tab("花名册").row("姓名", "出生日期", "身份证号", "学籍号", "家庭住址");
		for (Object[] row : rows) {
			book.row(row);
		}
		return office.take(book.xlsx(folder.resolve("rows" + ++files + ".xlsx")), Office.GOOD_ROWS);
	}

	private static Object[] row(String name, Object born, String number, String student, String address) {
		return new Object[] { name, born, number, student, address };
	}

	private static String number(int order) {
		return Invented.idNumber(BORN, order);
	}

	private static List<String> told(ImportReport report) {
		return report.findings().stream().filter(f -> f.code().startsWith("identity") || f.code().startsWith("row.")).map(Finding::code).toList();
	}

	private static List<Integer> counts(ImportReport r) {
		return List.of(r.added(), r.changed(), r.unchanged(), r.rejected());
	}

	@Test
	void theIdNumberOfAnotherNameIsRejected() throws IOException {
		take(row("石一", BORN, number(1), "", ""));
		ImportReport report = take(row("石壹", BORN, number(1), "", "某村"));
		assertEquals(List.of("identity.otherName"), told(report));
		assertEquals(Severity.REJECTED, report.findings().getFirst().severity());
		assertEquals(List.of(0, 0, 0, 1), counts(report));
		assertEquals("", String.join("", office.rows("石壹").stream().map(r -> r.name()).toList()));
	}

	@Test
	void twoOfOneNameAndNothingElseAreAmbiguous() throws IOException {
		take(row("石二", BORN, number(3), "", ""), row("石二", BORN.plusDays(1), Invented.idNumber(BORN.plusDays(1), 3), "", ""));
		ImportReport report = take(row("石二", "", "", "", "某村"));
		assertEquals(List.of("row.ambiguous"), told(report));
		assertEquals(List.of(0, 0, 0, 1), counts(report));
		assertEquals(List.of(0, 1, 0, 0), counts(take(row("石二", BORN.plusDays(1), "", "", "某村"))));
	}

	@Test
	void theNameAloneIsEnoughWhereItIsTheOnlyOne() throws IOException {
		take(row("石三", BORN, number(5), "", ""));
		ImportReport report = take(row("石三", "", "", "", "某村"));
		assertEquals(List.of("identity.nameOnly"), told(report));
		assertEquals(List.of(0, 1, 0, 0), counts(report));
		assertEquals("某村", office.archive("石三").pupil().getHomeAddress());
	}

	@Test
	void anotherNumberIsAnotherChildToBeLookedAt() throws IOException {
		take(row("石四", BORN, number(7), "", ""));
		ImportReport report = take(row("石四", BORN, number(9), "", ""));
		assertEquals(List.of("identity.otherNumber"), told(report));
		assertEquals(List.of(1, 0, 0, 0), counts(report));
		assertEquals(2, office.rows("石四").size());
		assertEquals(List.of("row.ambiguous"), told(take(row("石四", BORN, "", "", "某村"))));
	}

	@Test
	void aNumberThatWasMissingIsFilledIn() throws IOException {
		take(row("石五", BORN, "", "", ""));
		assertEquals(List.of(0, 1, 0, 0), counts(take(row("石五", BORN, number(11), "", ""))));
		assertEquals(number(11), office.archive("石五").pupil().getIdNumber());
		assertEquals(List.of(0, 0, 1, 0), counts(take(row("石五", "", number(11), "", ""))));
	}

	@Test
	void theStudentNumberSpeaksWhereTheIdNumberIsSilent() throws IOException {
		take(row("石六", BORN, "", STUDENT + "013", ""));
		assertEquals(List.of(0, 1, 0, 0), counts(take(row("石六", "", "", STUDENT + "013", "某村"))));
		assertEquals(List.of("identity.otherName"), told(take(row("石陆", "", "", STUDENT + "013", ""))));
	}

	@Test
	void theSameChildTwiceIsCountedOnceHoweverItIsRecognised() throws IOException {
		ImportReport byNumber = take(row("石七", BORN, number(15), "", ""), row("石七", "", number(15), "", ""));
		assertEquals(List.of(1, 0, 0, 1), counts(byNumber));
		ImportReport byBirth = take(row("石八", BORN, "", "", ""), row("石八", BORN, number(17), "", ""));
		assertEquals(List.of(1, 0, 0, 1), counts(byBirth));
		ImportReport known = take(row("石七", BORN, number(15), "", ""), row("石七", BORN, "", STUDENT + "015", ""));
		assertEquals(List.of(0, 0, 1, 1), counts(known));
		assertEquals(List.of("row.duplicate"), told(known));
	}

	@Test
	void aStudentNumberOfTheFirstRowTellsTheSecond() throws IOException {
		take(row("石九", BORN, number(19), "", ""));
		ImportReport report = take(row("石九", "", number(19), STUDENT + "017", ""), row("石玖", "", "", STUDENT + "017", ""));
		assertEquals(List.of("identity.otherName"), told(report));
		assertEquals(List.of(0, 1, 0, 1), counts(report));
	}
}
