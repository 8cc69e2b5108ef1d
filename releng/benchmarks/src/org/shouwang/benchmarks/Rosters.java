// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.shouwang.model.value.IdNumber;
import org.shouwang.sheets.Localized;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.TableWriter;

/** Makes a county's roster of invented pupils; the area of their ID numbers is no place in China. */
final class Rosters {
	/** The pupils of the county in the sources (G4). */
	static final int COUNTY = 86_194;

	private static final String SURNAMES = "赵钱孙李周吴郑王冯陈杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛";
	private static final String GIVEN = "军国强涛明磊宇轩佑杰博鸣山芳英丽涵怡琪燕梅静瑶云花雨娟桂秀平刚超霞兰泽";
	private static final String NUMERALS = "一二三四五六";

	private Rosters() {
	}

	static void write(Path file, int rows) {
		List<Localized> heads = IntStream.range(0, HEADS.length).<Localized>mapToObj(i -> Localized.verbatim(HEADS[i])).toList();
		Iterable<List<Object>> body = () -> rows(rows);
		new TableWriter("花名册", heads, Locale.CHINESE).xlsx(file, body, Progress.NONE);
	}

	private static final String[] HEADS = { "序号", "年级", "班级", "姓名", "性别", "民族", "出生日期", "身份证号", "家庭住址", "是否寄宿" };

	private static Iterator<List<Object>> rows(int count) {
		Random random = new Random(7);
		return IntStream.range(0, count).mapToObj(i -> row(i, random)).iterator();
	}

	private static List<Object> row(int i, Random random) {
		int grade = i % 6;
		LocalDate born = LocalDate.of(2019 - grade, 1, 1).plusDays(random.nextInt(360));
		boolean male = random.nextBoolean();
		String digits = String.format(Locale.ROOT, "99%04d%s%03d", i / 499 % 10_000, born.toString().replace("-", ""), i % 499 * 2 + (male ? 1 : 0));
		String name = "" + SURNAMES.charAt(random.nextInt(SURNAMES.length())) + GIVEN.charAt(random.nextInt(GIVEN.length()))
				+ GIVEN.charAt(random.nextInt(GIVEN.length()));
		return Arrays.asList(i + 1, NUMERALS.charAt(grade) + "年级", NUMERALS.charAt(grade) + "（" + (1 + i / 6 % 300) + "）班", name, male ? "男" : "女", "汉族",
				born, digits + IdNumber.checkCharacter(digits), "青石村" + (1 + i % 9) + "组" + (1 + i % 80) + "号", i % 4 == 0 ? "是" : "否");
	}
}
