// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shouwang.model.value.Kinds.codes;
import static org.shouwang.model.value.Kinds.stored;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNameTest {

	@ParameterizedTest
	@CsvSource({ "一（1）班,1,1,一（1）班", "一(1)班,1,1,一（1）班", "1.1班,1,1,一（1）班", "1.1,1,1,一（1）班", "1-2,1,2,一（2）班", "五年级2班,5,2,五（2）班",
			"五年级（2）班,5,2,五（2）班", "五年级二班,5,2,五（2）班", "5年2班,5,2,五（2）班", "初一(3)班,7,3,七（3）班", "初一3班,7,3,七（3）班", "七年级3班,7,3,七（3）班",
			"初中二年级(11)班,8,11,八（11）班", "初三十一班,9,11,九（11）班", "高一（2）班,10,2,高一（2）班", "高三12班,12,12,高三（12）班", "101班,1,1,一（1）班", "612,6,12,六（12）班",
			"一1班,1,1,一（1）班", "三二班,3,2,三（2）班", "大(1)班,0,1,大（1）班", "小二班,-2,2,小（2）班", "幼儿园中(3)班,-1,3,中（3）班", "学前1班,0,1,大（1）班",
			"一 ( 1 ) 班,1,1,一（1）班", "一（１）班,1,1,一（1）班", "1.1.0,,,1.1.0", "1班,,1,1班", "（3）班,,3,3班", "三班,,3,3班", "五年级,5,,五年级", "初一,7,,七年级",
			"高二,11,,高二", "大班,0,,幼儿园大班", "2019级3班,,3,2019级（3）班", "向日葵班,,,向日葵班", "12,,,12", "一（0）班,,,一（0）班", "5,,,5" })
	void reads(String raw, Integer grade, Integer number, String display) {
		assertEquals(new ClassName(grade, number, display), Kinds.parse("schoolClass", raw).value().orElseThrow());
		assertTrue(Kinds.ALL.get("schoolClass").parse(display, Kinds.CONTEXT).value().orElseThrow().toString().equals(display));
	}

	@Test
	void saysWhatWasUnified() {
		assertEquals(List.of(), codes("schoolClass", "一（1）班"));
		assertEquals(List.of("class.form"), codes("schoolClass", "1.1班"));
		assertTrue(Kinds.parse("schoolClass", "1.1班").problems().getFirst().message(Locale.CHINESE).contains("“1.1班”已统一写作“一（1）班”"));
		assertEquals(List.of("class.unread"), codes("schoolClass", "火箭班"));
	}

	@Test
	void healsDatesThatExcelMadeOfClasses() {
		assertEquals("一（2）班", stored("schoolClass", "1月2日"));
		assertEquals("六（12）班", stored("schoolClass", "2025-06-12"));
		assertEquals(List.of("class.date"), codes("schoolClass", "1月2日"));
	}

	@Test
	void gradeOfAnotherColumnCompletesTheName() {
		assertEquals(ClassName.of(3, 2), ClassName.of(null, 2).withGrade(3));
		assertEquals(ClassName.of(1, 2), ClassName.of(1, 2).withGrade(3));
		assertEquals("2019级（3）班", new ClassName(null, 3, "2019级（3）班").withGrade(4).display());
	}

	@ParameterizedTest
	@CsvSource({ "一年级,1,", "九年级,9,", "初一,7,grade.form", "七年级,7,", "高一,10,", "高中一年级,10,grade.form", "初三年级,9,grade.form", "1年级,1,grade.form", "1,1,grade.form",
			"7,7,grade.form", "六,6,grade.form", "小学三年级,3,grade.form", "幼儿园大班,0,", "大班,0,grade.form", "学前班,0,grade.form", "Grade 4,4,", "十年级,,grade.unreadable",
			"毕业,,grade.unreadable" })
	void readsGrades(String raw, Integer grade, String code) {
		assertEquals(grade, stored("grade", raw));
		assertEquals(code == null ? List.of() : List.of(code), codes("grade", raw));
	}

	@Test
	void labelsGrades() {
		assertEquals("一年级", Grades.label(1, Locale.CHINESE));
		assertEquals("高三", Grades.label(12, Locale.CHINESE));
		assertEquals("Grade 12", Grades.label(12, Locale.ENGLISH));
		assertEquals("Kindergarten, upper group", Grades.label(0, Locale.ENGLISH));
	}
}
