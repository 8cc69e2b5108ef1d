// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;

/**
 * Finds the child of the store whom a row or a person means: by ID number, then student number, then the name with whatever else is
 * said. Never guesses: where several children fit, none is taken. Reads the pupils once.
 */
public final class PupilFinder {
	private final Map<String, Known> byNumber = new HashMap<>();
	private final Map<String, Known> byStudentNumber = new HashMap<>();
	private final Map<String, List<Known>> byName = new HashMap<>();

	private record Known(String id, String name, LocalDate born, String className) {
	}

	/**
	 * What is said of a child; {@code null} for what is not said.
	 *
	 * @param className as stored, such as 三（2）班
	 */
	public record Said(String name, String idNumber, String studentNumber, LocalDate born, String className) {
		/** A word that a person types: a name, an ID number or a student number. */
		public static Said word(String word) {
			return new Said(word, word, word, null, null);
		}
	}

	/** How the search ended. */
	public enum How {
		/** Found. */
		FOUND,
		/** No child fits. */
		NOBODY,
		/** Several children fit. */
		SEVERAL,
		/** The number is that of a child of another name. */
		OTHER_NAME
	}

	/**
	 * Who was found.
	 *
	 * @param pupil the pupil's id; {@code null} unless {@link How#FOUND}
	 */
	public record Found(How how, String pupil) {
	}

	/** Reads the pupils whom the viewer may see. */
	public PupilFinder(QueryContext query) {
		RecordTable p = query.table("Pupil");
		RecordTable c = query.table("ClassGroup");
		query.dsl().select(p.id(), p.field("name", String.class), p.field("born", LocalDate.class), c.field("name", String.class).as("class_name"),
				p.field("idNumber", String.class), p.field("studentNumber", String.class)).from(p.table())
				.leftJoin(c.table()).on(c.id().eq(p.field("classGroup", String.class))).fetchSize(2000).fetchLazy()
				.forEach(r -> learn(new Known(r.value1(), r.value2(), r.value3(), r.value4()), r.value5(), r.value6()));
	}

	private void learn(Known pupil, String number, String studentNumber) {
		if (number != null) {
			byNumber.put(number, pupil);
		}
		if (studentNumber != null) {
			byStudentNumber.put(studentNumber, pupil);
		}
		byName.merge(pupil.name, List.of(pupil), PupilFinder::joined);
	}

	private static List<Known> joined(List<Known> a, List<Known> b) {
		List<Known> all = new ArrayList<>(a);
		all.addAll(b);
		return all;
	}

	/** Finds a child. */
	public Found find(Said said) {
		Known numbered = byNumber.getOrDefault(said.idNumber, byStudentNumber.get(said.studentNumber));
		if (numbered != null) {
			boolean same = said.name == null || said.name.equals(numbered.name) || said.name.equals(said.idNumber);
			return same ? new Found(How.FOUND, numbered.id) : new Found(How.OTHER_NAME, null);
		}
		List<Known> fitting = byName.getOrDefault(said.name, List.of()).stream().filter(fits(said)).toList();
		return switch (fitting.size()) {
		case 0 -> new Found(How.NOBODY, null);
		case 1 -> new Found(How.FOUND, fitting.getFirst().id);
		default -> new Found(How.SEVERAL, null);
		};
	}

	private static Predicate<Known> fits(Said said) {
		return k -> (said.born == null || k.born == null || said.born.equals(k.born))
				&& (said.className == null || k.className == null || said.className.equals(k.className));
	}
}
