// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.archives.ClassFigures;
import org.shouwang.archives.PupilFilter;
import org.shouwang.archives.PupilFilter.Group;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.PupilSort;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.Localized;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.TableWriter;
import org.shouwang.tests.Workshop;

/** A large school's tables come in, and every question about them has the answer that was put in. */
class ScaleTest {
	private static final int PUPILS = 2000;
	/** Every how many-th child is left-behind by both parents, and every how many-th has an odd row besides. */
	private static final int BOTH_AWAY = 4;
	private static final int PER_CLASS = 50;
	private static final int AREA = 510821;
	private static final String GIVEN = "春夏冬东南北云雨雪霜梅兰竹菊松柏桃李杏樱";
	private static final String SURNAMES = "何田石罗马";
	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	@TempDir
	private Path folder;

	@Test
	void twoThousandPupilsAreImportedCountedAndFound() {
		Path roster = write("roster.xlsx", List.of("班级", "姓名", "性别", "出生日期", "身份证号", "家庭住址"), PUPILS, 1,
				i -> List.of("三（" + (i / PER_CLASS + 1) + "）班", name(i), i % 2 == 0 ? "男" : "女", born(i), number(i), "石桥村" + i + "号"));
		Path register = write("register.xlsx", List.of("姓名", "身份证号", "父亲姓名", "父亲电话", "母亲姓名", "母亲电话", "外出情况", "监护人姓名"), PUPILS, BOTH_AWAY,
				i -> List.of(name(i), number(i), "何大江" + GIVEN.charAt(i % GIVEN.length()), phone(i), "田小花", phone(PUPILS + i), "父母双方外出", "何老根"));
		try (Workshop school = new Workshop().withSchool()) {
			ImportReport first = school.take(roster);
			assertEquals(List.of(PUPILS, 0), List.of(first.added(), first.rejected()));
			ImportReport second = school.take(register);
			assertEquals(List.of(0, PUPILS / BOTH_AWAY, 0), List.of(second.added(), second.changed(), second.rejected()));
			assertEquals(0, school.take(register).commit());
			check(school.archives().index(LocalDate.now()));
			assertEquals(List.of(), school.store().verifyHistory());
		}
	}

	private static void check(PupilIndex index) {
		assertEquals(PUPILS, index.size());
		PupilFilter leftBehind = PupilFilter.NONE.and(Group.LEFT_BEHIND);
		assertEquals(PUPILS / BOTH_AWAY, index.select(leftBehind, PupilSort.NAME, false).length);
		List<ClassFigures> classes = index.classFigures();
		assertEquals(PUPILS / PER_CLASS, classes.size());
		classes.forEach(c -> assertTrue(c.enrolled() == PER_CLASS && Math.abs(c.leftBehind() - PER_CLASS / BOTH_AWAY) <= 1, c.toString()));
		for (int i = 0; i < PUPILS; i += 97) {
			String name = name(i);
			assertTrue(IntStream.of(index.select(PupilFilter.NONE.withText(name), PupilSort.CLASS, false)).anyMatch(r -> index.row(r).name().equals(name)));
		}
		assertEquals(PUPILS / SURNAMES.length(), index.select(PupilFilter.NONE.withText("luo"), PupilSort.CLASS, false).length);
	}

	private interface RowOf {
		List<Object> of(int child);
	}

	private Path write(String file, List<String> heads, int children, int step, RowOf row) {
		List<List<Object>> rows = new ArrayList<>();
		for (int i = 0; i < children; i += step) {
			rows.add(row.of(i));
		}
		Path target = folder.resolve(file);
		new TableWriter("学生", heads.stream().map(h -> Localized.of(h, h)).toList(), Locale.CHINESE).xlsx(target, rows, Progress.NONE);
		return target;
	}

	private static String name(int i) {
		int n = SURNAMES.length();
		int g = GIVEN.length();
		return "" + SURNAMES.charAt(i % n) + GIVEN.charAt(i / n % g) + GIVEN.charAt(i / n / g);
	}

	private static LocalDate born(int i) {
		return LocalDate.of(2016, 1, 1).plusDays(i % 700);
	}

	private static String phone(int i) {
		return String.format("138%08d", i);
	}

	private static String number(int i) {
		String body = AREA + born(i).toString().replace("-", "") + String.format("%03d", 100 + i / 700 * 2 + (i % 2 == 0 ? 1 : 0));
		int sum = IntStream.range(0, body.length()).map(k -> (body.charAt(k) - '0') * WEIGHTS[k]).sum();
		return body + "10X98765432".charAt(sum % 11);
	}
}
