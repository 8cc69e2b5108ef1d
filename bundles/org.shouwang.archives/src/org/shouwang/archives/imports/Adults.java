// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.shouwang.archives.Archive;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.Person;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;

/**
 * Recognises adults across families, so that sisters and brothers share one mother: by name and ID number, else by name and phone,
 * unless two ID numbers say that they are two.
 */
final class Adults {
	private final QueryContext query;
	private final Map<String, String> known = new HashMap<>();
	private final Set<String> numbered = new HashSet<>();
	private final Map<String, Met> added = new HashMap<>();
	private final Map<String, Met> held = new HashMap<>();

	/**
	 * An adult with its work; the same objects for every row that speaks of it, so that one row's change is not unknown to the next.
	 *
	 * @param works newest first; modifiable
	 */
	record Met(Person person, List<ParentWork> works) {
	}

	Adults(QueryContext query) {
		this.query = query;
		RecordTable p = query.table("Person");
		query.dsl().select(p.id(), p.field("name", String.class), p.field("phone", String.class), p.field("idNumber", String.class))
				.from(p.table()).fetchSize(2000).fetchLazy().forEach(r -> learn(r.value1(), r.value2(), r.value3(), r.value4()));
	}

	/** The id of the adult, or {@code null} for one who was not met before. */
	String find(String name, String phone, String idNumber) {
		String id = idNumber == null ? null : known.get(idNumber + "|" + name);
		if (id == null && phone != null) {
			id = known.get(name + "|" + phone);
			return idNumber != null && numbered.contains(id) ? null : id;
		}
		return id;
	}

	/** The adult of an id that was {@link #find found}. */
	Met meet(String id) {
		Met met = added.getOrDefault(id, held.get(id));
		return met != null ? met : new Met(query.<Person>records("Person", query.table("Person").id().eq(id)).getFirst(), new ArrayList<>(
				query.<ParentWork>records("ParentWork", query.table("ParentWork").field("person", String.class).eq(id))));
	}

	/** Remembers a new adult and its work to come. */
	Met learnNew(Person person) {
		learn(person.getId(), person.getName(), person.getPhone(), person.getIdNumber());
		return added.computeIfAbsent(person.getId(), i -> new Met(person, new ArrayList<>(2)));
	}

	/** Takes the adults of archives that are being merged as they are in memory, instead of those held before. */
	void hold(Collection<Archive> archives) {
		held.clear();
		archives.forEach(a -> a.carers().forEach(c -> held.put(c.person().getId(), new Met(c.person(), c.works()))));
	}

	/** Remembers what a row has added to an adult. */
	void learnMore(Person person) {
		learn(person.getId(), person.getName(), person.getPhone(), person.getIdNumber());
	}

	private void learn(String id, String name, String phone, String idNumber) {
		if (idNumber != null) {
			known.put(idNumber + "|" + name, id);
			numbered.add(id);
		}
		if (phone != null) {
			known.put(name + "|" + phone, id);
		}
	}
}
