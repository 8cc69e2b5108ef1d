// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.shouwang.archives.Archive;
import org.shouwang.archives.Carer;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.Person;
import org.shouwang.model.Record;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldType;

/**
 * Does what a person has changed in an archive once more, in the archive as it is stored now: field by field, so that what somebody
 * else has changed meanwhile in other fields stays.
 */
final class ArchiveRebase {
	private final Dictionary dictionary;
	private final Archive base;
	private final Archive mine;
	private final Archive fresh;
	private final Set<FieldOf> theirs;

	/** One field of one record. */
	record FieldOf(String recordId, String field) {
	}

	/**
	 * @param base   the archive from which the changes started
	 * @param mine   the archive with the changes
	 * @param fresh  the archive as it is stored now; takes the changes
	 * @param theirs fields in which the stored value shall stay
	 */
	ArchiveRebase(Dictionary dictionary, Archive base, Archive mine, Archive fresh, Set<FieldOf> theirs) {
		this.dictionary = dictionary;
		this.base = base;
		this.mine = mine;
		this.fresh = fresh;
		this.theirs = theirs;
	}

	/** The fresh archive with the changes. */
	Archive result() {
		apply(base.pupil(), mine.pupil(), fresh.pupil());
		apply(base.sheet(), mine.sheet(), fresh.sheet());
		list(base.assessments(), mine.assessments(), fresh.assessments());
		list(base.tags(), mine.tags(), fresh.tags());
		carers();
		return fresh;
	}

	private void carers() {
		Map<String, Carer> before = byId(base.carers(), c -> c.tie().getId());
		Map<String, Carer> now = byId(fresh.carers(), c -> c.tie().getId());
		Map<String, Carer> kept = byId(mine.carers(), c -> c.tie().getId());
		fresh.carers().removeIf(c -> before.containsKey(c.tie().getId()) && !kept.containsKey(c.tie().getId()));
		for (Carer carer : mine.carers()) {
			Carer start = before.get(carer.tie().getId());
			Carer stored = now.get(carer.tie().getId());
			if (start == null) {
				fresh.carers().add(new Carer(carer.tie(), storedPerson(carer.person()), carer.works()));
			} else if (stored != null) {
				apply(start.tie(), carer.tie(), stored.tie());
				apply(start.person(), carer.person(), stored.person());
				this.<ParentWork>list(start.works(), carer.works(), stored.works());
			}
		}
	}

	/** The adult's own object in the fresh archive, where a new tie names somebody who is there. */
	private Person storedPerson(Person person) {
		return fresh.carers().stream().map(Carer::person).filter(p -> p.getId() != null && p.getId().equals(person.getId())).findFirst()
				.orElse(person);
	}

	private <R extends Record> void list(List<R> start, List<R> changed, List<R> stored) {
		Map<String, R> before = byId(start, Record::getId);
		Map<String, R> now = byId(stored, Record::getId);
		Map<String, R> kept = byId(changed, Record::getId);
		stored.removeIf(r -> before.containsKey(r.getId()) && !kept.containsKey(r.getId()));
		for (R record : new ArrayList<>(changed)) {
			R first = before.get(record.getId());
			if (first == null && !stored.contains(record)) {
				stored.add(record);
			} else if (first != null && now.containsKey(record.getId())) {
				apply(first, record, now.get(record.getId()));
			}
		}
	}

	private static <R> Map<String, R> byId(List<R> records, Function<R, String> id) {
		Map<String, R> map = new HashMap<>();
		records.stream().filter(r -> id.apply(r) != null).forEach(r -> map.put(id.apply(r), r));
		return map;
	}

	private void apply(Record start, Record changed, Record stored) {
		for (FieldType field : dictionary.type(stored).fields()) {
			boolean own = field.computation().isPresent() || "id".equals(field.name()) || "version".equals(field.name());
			if (!own && !Objects.equals(field.get(start), field.get(changed))
					&& !theirs.contains(new FieldOf(stored.getId(), field.name()))) {
				field.set(stored, field.get(changed));
			}
		}
	}
}
