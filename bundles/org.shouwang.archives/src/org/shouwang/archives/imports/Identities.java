// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.shouwang.model.Pupil;
import org.shouwang.store.Former;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;

/**
 * Recognises the child a row speaks of: by ID number, then student number, then name and birth date, then the name alone (design
 * §4). The one matcher for every way in. Knows the pupils of the store and those of the rows before.
 */
final class Identities {
	/** Stands in the maps for "more than one". */
	private static final String SEVERAL = "";

	private final Map<String, String> byNumber = new HashMap<>();
	private final Map<String, String> byStudentNumber = new HashMap<>();
	private final Map<String, String> byBirth = new HashMap<>();
	private final Map<String, String> byName = new HashMap<>();
	private final Map<String, String> numbers = new HashMap<>();
	private final Map<String, String> names = new HashMap<>();
	private final Map<String, Set<String>> formerNames = new HashMap<>();
	private final Map<String, Integer> rows = new HashMap<>();
	private final Set<String> stored = new HashSet<>();
	private final Set<String> closed;

	/** How a child was recognised. */
	enum How {
		NEW, SAME, SAME_BY_NAME_ONLY, OTHER_NAME, OTHER_NUMBER, AMBIGUOUS
	}

	/**
	 * Whose row it is.
	 *
	 * @param how how sure it is
	 * @param id  the pupil's id; {@code null} for a new one
	 */
	record Match(How how, String id) {
	}

	/** @param formers how pupils stood who were merged since: an old sheet means the one who stayed */
	Identities(QueryContext query, List<Former> formers) {
		RecordTable p = query.table("Pupil");
		query.dsl().select(p.id(), p.field("name", String.class), p.field("born", LocalDate.class), p.field("idNumber", String.class),
				p.field("studentNumber", String.class)).from(p.table()).fetchSize(2000).fetchLazy().forEach(r -> {
					learn(r.value1(), r.value2(), r.value3(), r.value4(), r.value5());
					stored.add(r.value1());
				});
		RecordTable f = query.table("Filing");
		closed = query.dsl().select(f.field("owner", String.class)).from(f.table()).where(f.field("reopenedOn").isNull())
				.fetchSet(f.field("owner", String.class));
		formers.stream().filter(former -> names.containsKey(former.current()) && former.record() instanceof Pupil)
				.forEach(former -> learn(former.current(), (Pupil) former.record()));
	}

	// What the pupils of today are called by wins over what others were called by before.
	private void learn(String id, Pupil former) {
		if (former.getIdNumber() != null) {
			byNumber.putIfAbsent(former.getIdNumber(), id);
		}
		if (former.getStudentNumber() != null) {
			byStudentNumber.putIfAbsent(former.getStudentNumber(), id);
		}
		if (former.getBorn() != null) {
			byBirth.putIfAbsent(former.getName() + "|" + former.getBorn(), id);
		}
		byName.putIfAbsent(former.getName(), id);
		formerNames.computeIfAbsent(id, i -> new HashSet<>()).add(former.getName());
	}

	private boolean isCalled(String id, String name) {
		return Objects.equals(names.get(id), name) || formerNames.getOrDefault(id, Set.of()).contains(name);
	}

	private void learn(String id, String name, LocalDate born, String number, String studentNumber) {
		names.put(id, name);
		putNumbers(id, number, studentNumber);
		if (born != null) {
			byBirth.merge(name + "|" + born, id, Identities::one);
		}
		byName.merge(name, id, Identities::one);
	}

	private void putNumbers(String id, String number, String studentNumber) {
		if (number != null) {
			byNumber.put(number, id);
			numbers.put(id, number);
		}
		if (studentNumber != null) {
			byStudentNumber.put(studentNumber, id);
		}
	}

	private static String one(String a, String b) {
		return a.equals(b) ? a : SEVERAL;
	}

	Match match(PupilDraft draft) {
		String id = draft.idNumber() == null ? null : byNumber.get(draft.idNumber());
		if (id == null && draft.studentNumber() != null) {
			id = byStudentNumber.get(draft.studentNumber());
		}
		if (id != null) {
			return new Match(isCalled(id, draft.name()) ? How.SAME : How.OTHER_NAME, id);
		}
		return draft.born() != null ? byBirth(draft) : draft.idNumber() != null ? new Match(How.NEW, null) : byNameAlone(draft);
	}

	private Match byBirth(PupilDraft draft) {
		String id = byBirth.get(draft.name() + "|" + draft.born());
		if (id == null) {
			return new Match(How.NEW, null);
		} else if (id.equals(SEVERAL)) {
			return draft.idNumber() == null ? new Match(How.AMBIGUOUS, null) : new Match(How.OTHER_NUMBER, null);
		}
		boolean otherNumber = draft.idNumber() != null && numbers.containsKey(id);
		return otherNumber ? new Match(How.OTHER_NUMBER, null) : new Match(How.SAME, id);
	}

	private Match byNameAlone(PupilDraft draft) {
		String id = byName.get(draft.name());
		if (id == null) {
			return new Match(How.NEW, null);
		}
		return id.equals(SEVERAL) ? new Match(How.AMBIGUOUS, null) : new Match(How.SAME_BY_NAME_ONLY, id);
	}

	/** The row of this file in which the child already stood, or 0. */
	int rowOf(String id) {
		return rows.getOrDefault(id, 0);
	}

	/** Whether the child was in the store before this file. */
	boolean isStored(String id) {
		return stored.contains(id);
	}

	/** Whether another record was merged into the child's: an old sheet may hold both. */
	boolean isMerged(String id) {
		return formerNames.containsKey(id);
	}

	/** Whether the child's archive is closed: a sheet does not correct it, a person does, with a reason. */
	boolean isClosed(String id) {
		return closed.contains(id);
	}

	/** Remembers the child for the rows that follow. */
	void see(String id, PupilDraft draft) {
		rows.put(id, draft.row().number());
		if (!names.containsKey(id)) {
			learn(id, draft.name(), draft.born(), draft.idNumber(), draft.studentNumber());
		} else {
			putNumbers(id, draft.idNumber(), draft.studentNumber());
		}
	}
}
