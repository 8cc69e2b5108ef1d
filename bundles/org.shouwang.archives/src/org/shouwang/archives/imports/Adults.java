// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.shouwang.archives.model.ParentWork;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;

/** Recognises adults across families, so that sisters and brothers share one mother: by name and ID number, else by name and phone. */
final class Adults {
	private final QueryContext query;
	private final Map<String, String> known = new HashMap<>();
	private final Map<String, List<ParentWork>> works = new HashMap<>();

	Adults(QueryContext query) {
		this.query = query;
		RecordTable p = query.table("Person");
		query.dsl().select(p.id(), p.field("name", String.class), p.field("phone", String.class), p.field("idNumber", String.class))
				.from(p.table()).fetchSize(2000).fetchLazy().forEach(r -> learn(r.value1(), r.value2(), r.value3(), r.value4()));
	}

	/** The id of the adult, or {@code null} for one who was not met before. */
	String find(String name, String phone, String idNumber) {
		String id = idNumber == null ? null : known.get(idNumber + "|" + name);
		return id == null && phone != null && idNumber == null ? known.get(name + "|" + phone) : id;
	}

	/** The work of an adult who was found; shared, so that a second child's row adds nothing twice. */
	List<ParentWork> works(String id) {
		return works.computeIfAbsent(id, i -> new ArrayList<>(
				query.<ParentWork>records("ParentWork", query.table("ParentWork").field("person", String.class).eq(i))));
	}

	/** Remembers a new adult and its work to come. */
	List<ParentWork> learnNew(String id, String name, String phone, String idNumber) {
		learn(id, name, phone, idNumber);
		return works.computeIfAbsent(id, i -> new ArrayList<>(2));
	}

	private void learn(String id, String name, String phone, String idNumber) {
		if (idNumber != null) {
			known.put(idNumber + "|" + name, id);
		}
		if (phone != null) {
			known.put(name + "|" + phone, id);
		}
	}
}
