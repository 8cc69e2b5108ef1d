// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shouwang.model.value.Kinds.codes;
import static org.shouwang.model.value.Kinds.stored;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2019-03-15 | 2019-03-15 |
			2019.03.15 | 2019-03-15 | date.form
			2019.3.15. | 2019-03-15 | date.form
			2019-3-15 | 2019-03-15 | date.form
			2019/3/15 | 2019-03-15 | date.form
			2019 3 15 | 2019-03-15 | date.form
			20190315 | 2019-03-15 | date.form
			2018年9月3日 | 2018-09-03 | date.form
			2018 年 9 月 3 日 | 2018-09-03 | date.form
			２０１９．０３．１５ | 2019-03-15 | text.width date.form
			二〇一八年九月三日 | 2018-09-03 | date.form
			二零一八年十二月三十一日 | 2018-12-31 | date.form
			2019-03-15 00:00:00 | 2019-03-15 | date.time
			2019-03-15T08:30 | 2019-03-15 | date.time
			2019年3月15日 10:20 | 2019-03-15 | date.time date.form
			2019-03-15 星期五 | 2019-03-15 | date.form
			43539 | 2019-03-15 | date.serial
			43539.75 | 2019-03-15 | date.serial
			2018年9月 | 2018-09-01 | date.form date.monthOnly
			2018.9 | 2018-09-01 | date.form date.monthOnly
			201809 | 2018-09-01 | date.form date.monthOnly
			2018.1 | 2018-01-01 | date.monthAmbiguous date.form date.monthOnly
			""")
	void reads(String raw, String day, String codes) {
		assertEquals(LocalDate.parse(day), stored("date", raw));
		assertEquals(codes == null ? List.of() : Arrays.asList(codes.split(" ")), codes("date", raw));
	}

	@ParameterizedTest
	@CsvSource({ "19.3.15,date.twoDigits", "99/3/15,date.twoDigits", "190315,date.twoDigits", "一八年九月三日,date.twoDigits",
			"15/3/2019,date.order", "3-15-2019,date.order", "2019,date.yearOnly", "2019年,date.yearOnly",
			"2019-02-30,date.impossible", "2019-13-01,date.impossible", "2019.0.15,date.impossible", "2019.1.0,date.impossible",
			"1819-03-15,date.range", "2190-03-15,date.range", "农历2018年九月初三,date.lunar", "去年,date.unreadable",
			"2019-3,date.form", "3月15日,date.unreadable", "2019-03-151,date.unreadable" })
	void rejects(String raw, String code) {
		assertTrue(codes("date", raw).contains(code), () -> codes("date", raw).toString());
		assertEquals(!code.equals("date.form"), Kinds.parse("date", raw).isRejected());
	}

	@Test
	void birthsLieInThePast() {
		var kind = Kinds.ALL.get("date");
		assertTrue(kind.parse("2026-01-01", Kinds.CONTEXT.pastOnly()).isRejected());
		assertTrue(kind.parse("2026-01-01", Kinds.CONTEXT).problems().isEmpty());
	}

	@Test
	void countsFrom1904WhereTheWorkbookDoes() {
		assertEquals(LocalDate.of(2019, 3, 15),
				Kinds.ALL.get("date").parse("42077", Kinds.CONTEXT.counting1904()).value().orElseThrow());
	}

	@Test
	void cellsBecomeTexts() {
		assertEquals("2019-03-15", CellText.of(LocalDate.of(2019, 3, 15)));
		assertEquals("2019-03-15", CellText.of(LocalDateTime.of(2019, 3, 15, 0, 0)));
		assertEquals("2019-03-15T10:00", CellText.of(LocalDateTime.of(LocalDate.of(2019, 3, 15), LocalTime.of(10, 0))));
		assertEquals("13812345678", CellText.of(13812345678d));
		assertEquals("0.5", CellText.of(0.5));
		assertEquals("", CellText.of(null));
		assertEquals("true", CellText.of(true));
		assertEquals(List.of("id.precision"), codes("idNumber", CellText.of(510821201903150031d)));
	}

	@ParameterizedTest
	@CsvSource({ "2018-09,2018-09,", "2018年9月,2018-09,date.form", "2018-09-03,2018-09,date.dayDropped", "二〇一八年九月,2018-09,date.form" })
	void readsMonths(String raw, String month, String code) {
		assertEquals(month, stored("month", raw));
		assertEquals(code == null ? List.of() : List.of(code), codes("month", raw));
	}

	@ParameterizedTest
	@CsvSource({ "2018-13,date.impossible", "2190-01,date.range", "2018,date.yearOnly" })
	void rejectsMonths(String raw, String code) {
		assertTrue(codes("month", raw).contains(code), () -> codes("month", raw).toString());
	}

	@Test
	void masksKeepTheYear() {
		assertEquals("2019-**-**", Kinds.ALL.get("date").maskStored(LocalDate.of(2019, 3, 15)));
		assertEquals("2019-**", Kinds.ALL.get("month").maskStored("2019-03"));
	}
}
