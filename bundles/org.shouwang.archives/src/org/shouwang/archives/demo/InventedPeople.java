// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.shouwang.model.ClassGroup;
import org.shouwang.model.Education;
import org.shouwang.model.Health;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.Sex;
import org.shouwang.model.Staff;
import org.shouwang.model.YesNo;
import org.shouwang.model.value.IdNumber;

/**
 * Invents people, the same ones for the same seed. The area of their ID numbers is 999999, which is no place in China, and their
 * phones begin with 199000, so that nobody real is ever met.
 */
final class InventedPeople {
	private static final String NOWHERE = "999999";
	private static final List<String> SURNAMES = List.of("赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "杨", "朱", "秦", "许", "何", "吕", "张", "孔",
			"曹", "严", "华", "金", "魏", "陶", "姜", "谢", "邹", "苏", "潘", "葛");
	private static final List<String> BOYS = List.of("小军", "建国", "志强", "海涛", "明", "磊", "浩宇", "子轩", "天佑", "石头", "俊杰", "文博", "一鸣", "大山");
	private static final List<String> GIRLS = List.of("小芳", "秀英", "丽", "雨涵", "欣怡", "诗琪", "晓燕", "春梅", "静", "梦瑶", "彩云", "桂花", "思雨", "娟");
	private static final List<String> VILLAGES = List.of("青石村", "桥头村", "柏树村", "大坪村", "水磨村");
	private static final int FIRST_SCHOOL_AGE = 6;
	private static final int DAYS = 360;

	private final Random random;
	private final LocalDate today;
	private int serial;

	InventedPeople(long seed, LocalDate today) {
		this.random = new Random(seed);
		this.today = today;
	}

	boolean oneIn(int n) {
		return random.nextInt(n) == 0;
	}

	<T> T pick(List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}

	LocalDate today() {
		return today;
	}

	Staff teacher(String school) {
		Staff teacher = ModelFactory.eINSTANCE.createStaff();
		fill(teacher, random.nextBoolean(), today.minusYears(28 + random.nextInt(25)), pick(SURNAMES));
		teacher.setSchool(school);
		teacher.setPost("班主任");
		return teacher;
	}

	Pupil pupil(ClassGroup group) {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		int age = group.getGrade() + FIRST_SCHOOL_AGE;
		fill(pupil, random.nextBoolean(), today.minusYears(age).minusDays(random.nextInt(DAYS)), pick(SURNAMES));
		pupil.setPhone(null);
		pupil.setEducation(Education.UNKNOWN);
		pupil.setSchool(group.getSchool());
		pupil.setClassGroup(group.getId());
		pupil.setGrade(group.getGrade());
		pupil.setHomeAddress(address());
		pupil.setBoarder(oneIn(4) ? YesNo.YES : YesNo.NO);
		pupil.setHealth(oneIn(15) ? Health.ILL : Health.HEALTHY);
		return pupil;
	}

	/** An adult of the pupil's family, so many years older. */
	Person adult(String surname, boolean male, int yearsOlder, LocalDate childBorn) {
		Person person = ModelFactory.eINSTANCE.createPerson();
		fill(person, male, childBorn.minusYears(yearsOlder).minusDays(random.nextInt(DAYS)), surname == null ? pick(SURNAMES) : surname);
		person.setEducation(pick(List.of(Education.NONE, Education.PRIMARY, Education.PRIMARY, Education.JUNIOR, Education.SENIOR)));
		return person;
	}

	String address() {
		return pick(VILLAGES) + (1 + random.nextInt(9)) + "组" + (1 + random.nextInt(80)) + "号";
	}

	private void fill(Person person, boolean male, LocalDate born, String surname) {
		person.setName(surname + pick(male ? BOYS : GIRLS));
		person.setSex(male ? Sex.MALE : Sex.FEMALE);
		person.setBorn(born);
		person.setIdNumber(number(born, male));
		person.setPhone(String.format(Locale.ROOT, "199000%05d", ++serial));
		person.setEthnicGroup("01");
	}

	private String number(LocalDate born, boolean male) {
		int order = serial * 2 % 998 + (male ? 1 : 0);
		String digits = NOWHERE + born.toString().replace("-", "") + String.format(Locale.ROOT, "%03d", order);
		return digits + IdNumber.checkCharacter(digits);
	}
}
