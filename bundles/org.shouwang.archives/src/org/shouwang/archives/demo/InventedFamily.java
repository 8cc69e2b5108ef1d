// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.demo;

import java.util.List;

import org.shouwang.archives.demo.DemoSchool.Writer;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.CareAssessment;
import org.shouwang.archives.model.CareGrade;
import org.shouwang.archives.model.ChildSheet;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.Capacity;
import org.shouwang.model.GuardianRole;
import org.shouwang.model.Guardianship;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.Relation;
import org.shouwang.model.YesNo;

/** Invents a pupil's family: one in three has both parents away, one in eight one parent; some archives have gaps. */
final class InventedFamily {
	private static final List<String> PLACES = List.of("广东省东莞市长安镇", "浙江省温州市瓯海区", "福建省泉州市晋江市", "江苏省苏州市昆山市", "四川省成都市武侯区",
			"新疆维吾尔自治区喀什地区");
	private static final List<Relation> GRANDPARENTS = List.of(Relation.PATERNAL_GRANDFATHER, Relation.PATERNAL_GRANDMOTHER,
			Relation.MATERNAL_GRANDFATHER, Relation.MATERNAL_GRANDMOTHER);
	private static final List<String> CHARACTERS = List.of("开朗，爱帮助同学", "内向，不爱说话", "活泼好动", "懂事，能照顾弟妹");
	private static final int PARENT_YEARS = 27;
	private static final int GRANDPARENT_YEARS = 52;

	private final InventedPeople people;
	private final Writer writer;

	InventedFamily(InventedPeople people, Writer writer) {
		this.people = people;
		this.writer = writer;
	}

	void add(Pupil pupil) {
		boolean bothAway = people.oneIn(3);
		boolean oneAway = !bothAway && people.oneIn(8);
		pupil.setConfirmedOn(people.today().minusDays(30));
		writer.add(pupil);
		boolean gap = people.oneIn(9);
		parent(pupil, true, bothAway || oneAway, gap);
		parent(pupil, false, bothAway, false);
		if (bothAway || oneAway) {
			guardian(pupil, people.oneIn(14));
			care(pupil);
		}
		if (bothAway && people.oneIn(2)) {
			sheet(pupil);
		}
	}

	private void parent(Pupil pupil, boolean father, boolean away, boolean gap) {
		Person person = people.adult(father ? pupil.getName().substring(0, 1) : null, father, PARENT_YEARS, pupil.getBorn());
		person.setPhone(gap ? null : person.getPhone());
		writer.add(person);
		Guardianship tie = tie(pupil, person, father ? Relation.FATHER : Relation.MOTHER, GuardianRole.LEGAL);
		tie.setCapacity(!father && !away && people.oneIn(3) ? Capacity.UNABLE : Capacity.ABLE);
		writer.add(tie);
		ParentWork work = ArchivesFactory.eINSTANCE.createParentWork();
		work.setPerson(person.getId());
		work.setAway(away ? YesNo.YES : YesNo.NO);
		work.setPlace(away ? people.pick(PLACES) : null);
		work.setSince(away ? people.today().minusMonths(4).minusDays(people.oneIn(2) ? 500 : 60) : null);
		writer.add(work);
	}

	private void guardian(Pupil pupil, boolean gap) {
		Relation relation = people.pick(GRANDPARENTS);
		boolean male = relation == Relation.PATERNAL_GRANDFATHER || relation == Relation.MATERNAL_GRANDFATHER;
		Person person = people.adult(null, male, GRANDPARENT_YEARS, pupil.getBorn());
		person.setPhone(gap ? null : person.getPhone());
		person.setPresentAddress(pupil.getHomeAddress());
		writer.add(person);
		writer.add(tie(pupil, person, relation, GuardianRole.DELEGATED));
	}

	private static Guardianship tie(Pupil pupil, Person person, Relation relation, GuardianRole role) {
		Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
		tie.setPupil(pupil.getId());
		tie.setPerson(person.getId());
		tie.setRelation(relation);
		tie.setRole(role);
		return tie;
	}

	private void care(Pupil pupil) {
		CareAssessment care = ArchivesFactory.eINSTANCE.createCareAssessment();
		care.setPupil(pupil.getId());
		care.setAssessedOn(people.today().minusDays(30));
		care.setGrade(people.pick(List.of(CareGrade.GOOD, CareGrade.FAIR, CareGrade.FAIR, CareGrade.POOR)));
		writer.add(care);
	}

	private void sheet(Pupil pupil) {
		ChildSheet sheet = ArchivesFactory.eINSTANCE.createChildSheet();
		sheet.setPupil(pupil.getId());
		sheet.setPersonality(people.pick(CHARACTERS));
		sheet.setTalents(people.pick(List.of("画画", "跑步", "唱歌", "下棋")));
		writer.add(sheet);
	}
}
