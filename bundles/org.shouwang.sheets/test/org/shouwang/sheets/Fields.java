// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.ArrayList;
import java.util.List;

/** Fields as an importer of pupils would make them. */
public final class Fields {

	private Fields() {
	}

	/** Pupil, parents, guardian. */
	public static List<TargetField> pupils() {
		List<TargetField> fields = new ArrayList<>(List.of(
				pupil("Pupil.name", "姓名", "Name", "学生姓名", "儿童姓名").mandatory(),
				pupil("Pupil.sex", "性别", "Sex"), pupil("Pupil.nation", "民族", "Ethnicity"),
				pupil("Pupil.born", "出生日期", "Born", "出生年月日", "出生年月"),
				pupil("Pupil.idNumber", "身份证号", "ID number", "身份证号码", "公民身份号码").mandatory(),
				pupil("Pupil.className", "班级", "Class"), pupil("Pupil.grade", "年级", "Grade"),
				pupil("Pupil.health", "健康状况", "Health"), pupil("Pupil.address", "家庭住址", "Address", "家庭地址"),
				pupil("Pupil.boarding", "是否寄宿", "Boarding"), pupil("Pupil.phone", "联系电话", "Phone", "家庭电话"),
				TargetField.plain("Pupil.away", label("外出情况", "Away"), "外出情况"),
				TargetField.plain("Pupil.care", label("监护情况", "Care"), "监护情况"),
				TargetField.plain("Pupil.note", label("备注", "Note"), "备注", "Note")));
		parent(fields, "Father", "父亲");
		parent(fields, "Mother", "母亲");
		fields.add(person("Guardian.name", "姓名", "Name").onlyUnder("委托监护人", "监护人").alias("监护人姓名", "监护人"));
		fields.add(person("Guardian.relation", "与儿童关系", "Relation", "关系", "与学生关系").onlyUnder("委托监护人", "监护人"));
		fields.add(person("Guardian.phone", "联系电话", "Phone", "电话").onlyUnder("委托监护人", "监护人"));
		fields.add(person("Guardian.education", "文化程度", "Education").onlyUnder("委托监护人", "监护人"));
		fields.add(person("Guardian.address", "现住址", "Address", "住址").onlyUnder("委托监护人", "监护人"));
		return fields;
	}

	private static void parent(List<TargetField> fields, String id, String zh) {
		fields.add(person(id + ".name", "姓名", "Name").onlyUnder(zh + "信息", zh));
		fields.add(person(id + ".idNumber", "身份证号", "ID number").onlyUnder(zh + "信息", zh));
		fields.add(person(id + ".workplace", "务工地点", "Workplace", "打工地点").onlyUnder(zh + "信息", zh));
		fields.add(person(id + ".phone", "联系电话", "Phone", "电话", "手机").onlyUnder(zh + "信息", zh));
	}

	private static TargetField pupil(String id, String zh, String en, String... synonyms) {
		return person(id, zh, en, synonyms).mayBeUnder("儿童信息", "学生信息", "基本情况");
	}

	private static TargetField person(String id, String zh, String en, String... synonyms) {
		List<String> names = new ArrayList<>(List.of(zh, en));
		names.addAll(List.of(synonyms));
		return TargetField.plain(id, label(zh, en), names.toArray(String[]::new));
	}

	private static Localized label(String zh, String en) {
		return Localized.of(zh, en);
	}
}
