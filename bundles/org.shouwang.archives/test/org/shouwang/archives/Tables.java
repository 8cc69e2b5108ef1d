// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;

/** The two tables of a school's office, in the shape in which schools have them, of the same invented children. */
public final class Tables {
	/** The first day of birth; each next child is a day younger. */
	public static final LocalDate FIRST = LocalDate.of(2017, 9, 4);
	private static final int DAYS = 900;
	private static final int BOY = 11;
	private static final String[] NAMES = { "石小山", "田秋禾", "罗一帆", "欧阳春草", "单小满" };
	private static final String SURNAMES = "石田罗马何";
	private static final String GIVEN = "春夏冬东南北云雨雪霜梅兰竹菊松柏桃李杏樱";

	private Tables() {
	}

	public static String name(int child) {
		int n = SURNAMES.length();
		int g = GIVEN.length();
		return child < NAMES.length ? NAMES[child]
				: "" + SURNAMES.charAt(child % n) + GIVEN.charAt(child / n % g) + GIVEN.charAt(child / n / g % g);
	}

	public static LocalDate born(int child) {
		return FIRST.plusDays(child % DAYS);
	}

	public static String idNumber(int child) {
		return Invented.idNumber(born(child), BOY + child % 2 + 2 * (child / DAYS));
	}

	public static String sex(int child) {
		return child % 2 == 0 ? "男" : "女";
	}

	public static String className(int child) {
		return child % 2 == 0 ? "二（1）班" : "二（2）班";
	}

	/** The head of a roster. */
	public static Book rosterHead() {
		return new Book().tab("花名册").row(Office.SCHOOL + "2025年秋季学期学生花名册")
				.row("序号", "年级", "班级", "姓名", "性别", "民族", "出生日期", "身份证号", "家庭住址", "是否寄宿");
	}

	/** A roster of some children. */
	public static Book roster(int children) {
		Book book = rosterHead();
		for (int i = 0; i < children; i++) {
			rosterRow(book, i);
		}
		return book;
	}

	public static Book rosterRow(Book book, int i) {
		return book.row(i + 1, "二年级", className(i), name(i), sex(i), "汉族", born(i), idNumber(i), "石桥村" + (i + 1) + "组", i % 2 == 0 ? "是" : "否");
	}

	/** The head of a register, over two lines, with the form's own notes on a sheet before. */
	public static Book registerHead(String date) {
		return new Book().tab("说明").row("填表说明").row("1. 父母双方外出务工连续三个月以上").tab("登记表").row(Office.SCHOOL + "农村留守儿童基本情况登记表")
				.row("填表单位（盖章）：" + Office.SCHOOL, "", "", "", "", "", "", "", "填表日期：" + date)
				.row("序号", "儿童信息", "", "", "", "", "", "父亲信息", "", "", "母亲信息", "", "", "外出情况", "委托监护人", "", "", "监护情况", "备注")
				.row("", "姓名", "性别", "出生年月日", "身份证号", "班级", "健康状况", "姓名", "务工地点", "联系电话", "姓名", "务工地点", "联系电话", "", "姓名",
						"与儿童关系", "联系电话", "", "")
				.merge("A1:S1", "A3:A4", "B3:G3", "H3:J3", "K3:M3", "N3:N4", "O3:Q3", "R3:R4", "S3:S4");
	}

	/** A register of some children; even ones have both parents away, odd ones the father away and the mother unable to care. */
	public static Book register(int children) {
		Book book = registerHead("2025年9月20日");
		for (int i = 0; i < children; i++) {
			registerRow(book, i);
		}
		return book.row("合计", children + "人").row("填表人：田老师", "", "", "负责人：石校长");
	}

	public static Book registerRow(Book book, int i) {
		boolean both = i % 2 == 0;
		return book.row(i + 1, name(i), sex(i), born(i), idNumber(i), className(i), "健康", "石大山" + i, "福建省泉州市晋江市", Invented.phone(i), "田小花" + i,
				both ? "浙江省温州市瓯海区" : "在家", Invented.phone(100 + i), both ? "父母双方外出" : "一方外出另一方无监护能力", "石老根" + i, "祖父",
				Invented.phone(200 + i), "一般", "");
	}
}
