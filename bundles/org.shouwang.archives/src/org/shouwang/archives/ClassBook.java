// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.shouwang.archives.PupilIndex.ClassEntry;
import org.shouwang.archives.PupilIndex.PupilEntry;
import org.shouwang.model.value.Grades;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;

/** Numbers the classes in their order while an index is made; pupils without a class are gathered by grade, behind it. */
final class ClassBook {
	private static final Pattern NUMBER = Pattern.compile("\\d+");
	private static final Comparator<ClassEntry> ORDER = Comparator
			.comparing(ClassEntry::grade, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
			.thenComparing(c -> c.id().isEmpty()).thenComparingInt(c -> number(c.name())).thenComparing(ClassEntry::name);

	private final List<ClassEntry> classes = new ArrayList<>();
	private final Map<String, Integer> byId = new HashMap<>();

	ClassBook(QueryContext query) {
		RecordTable c = query.table("ClassGroup");
		query.dsl().select(c.id(), c.field("name"), c.field("grade"), c.field("enrolment")).from(c.table())
				.forEach(r -> classes.add(new ClassEntry(r.get(0, String.class), r.get(1, String.class), r.get(2, Integer.class),
						r.get(3, Integer.class))));
		RecordTable p = query.table("Pupil");
		query.dsl().selectDistinct(p.field("grade")).from(p.table()).where(p.field("classGroup").isNull())
				.forEach(r -> classes.add(withoutClass(r.get(0, Integer.class))));
		classes.sort(ORDER);
		for (int i = 0; i < classes.size(); i++) {
			byId.put(key(classes.get(i).id(), classes.get(i).grade()), i);
		}
	}

	private static ClassEntry withoutClass(Integer grade) {
		return new ClassEntry(PupilIndex.NO_CLASS, grade == null ? "" : Grades.label(grade, Locale.CHINESE), grade, null);
	}

	private static int number(String name) {
		Matcher m = NUMBER.matcher(name);
		return m.find() && m.group().length() < 5 ? Integer.parseInt(m.group()) : 0;
	}

	private static String key(String classId, Integer grade) {
		return classId.isEmpty() ? "grade " + grade : classId;
	}

	/** The place of a pupil's class; classes stand in their order, so that comparing places sorts by class. */
	int number(String classId, Integer grade) {
		return byId.get(key(classId == null ? PupilIndex.NO_CLASS : classId, grade));
	}

	PupilIndex index(LocalDate on, Criteria criteria, List<PupilEntry> entries) {
		return new PupilIndex(on, criteria, classes, entries.toArray(PupilEntry[]::new));
	}
}
