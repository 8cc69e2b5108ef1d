// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleConsumer;

import org.osgi.service.component.annotations.Component;
import org.shouwang.access.DemoData;
import org.shouwang.access.SignedIn;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Record;
import org.shouwang.model.School;
import org.shouwang.model.Staff;
import org.shouwang.store.QueryContext;
import org.shouwang.store.UnitOfWork;

/** A village school of invented people: twelve classes, some 300 pupils, a third of them left behind, some archives with gaps. */
@Component(service = DemoData.class)
public final class DemoSchool implements DemoData {
	private static final String NAME = "青石桥中心小学";
	private static final int GRADES = 6;
	private static final int CLASSES = 2;
	private static final int PUPILS = 25;
	private static final long SEED = 20_250_901L;
	private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六");

	@Override
	public String school() {
		return NAME;
	}

	@Override
	public void fill(SignedIn workspace, DoubleConsumer progress) {
		workspace.session().change("演示数据", unit -> fill(unit, progress));
	}

	private static void fill(UnitOfWork unit, DoubleConsumer progress) {
		QueryContext query = unit.query();
		School school = query.<School>records("School", query.table("School").id().isNotNull()).getFirst();
		InventedPeople people = new InventedPeople(SEED, LocalDate.now());
		int done = 0;
		for (int grade = 1; grade <= GRADES; grade++) {
			for (int number = 1; number <= CLASSES; number++) {
				fillClass(unit, people, school, grade, number);
				progress.accept((double) ++done / (GRADES * CLASSES));
			}
		}
	}

	private static void fillClass(UnitOfWork unit, InventedPeople people, School school, int grade, int number) {
		Staff teacher = people.teacher(school.getId());
		unit.add(teacher);
		ClassGroup group = ModelFactory.eINSTANCE.createClassGroup();
		group.setSchool(school.getId());
		group.setName(NUMERALS.get(grade - 1) + "（" + number + "）班");
		group.setGrade(grade);
		group.setTeacher(teacher.getId());
		unit.add(group);
		for (int i = 0; i < PUPILS; i++) {
			InventedFamily family = new InventedFamily(people, unit::add);
			family.add(people.pupil(group));
		}
	}

	/** Writes a record and gives it its id. */
	@FunctionalInterface
	interface Writer {
		void add(Record record);
	}
}
