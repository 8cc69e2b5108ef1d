// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.HashMap;
import java.util.Map;

import org.shouwang.model.ClassGroup;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.value.ClassName;
import org.shouwang.sheets.Localized;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;

/** The classes of the school; one that a file names for the first time is made. */
final class Classes {
	private final Sink sink;
	private final String school;
	private final Map<String, String> byName = new HashMap<>();
	private final Map<String, String> names = new HashMap<>();

	Classes(QueryContext query, Sink sink, String school) {
		this.sink = sink;
		this.school = school;
		RecordTable c = query.table("ClassGroup");
		query.dsl().select(c.id(), c.field("name", String.class)).from(c.table()).where(c.field("school", String.class).eq(school))
				.forEach(r -> learn(r.value1(), r.value2()));
	}

	private void learn(String id, String name) {
		byName.put(name, id);
		names.put(id, name);
	}

	/** The id of the class, which is made where it is not there. */
	String id(ClassName name) {
		String id = byName.get(name.display());
		if (id == null) {
			ClassGroup made = ModelFactory.eINSTANCE.createClassGroup();
			made.setSchool(school);
			made.setName(name.display());
			made.setGrade(name.grade());
			sink.add(made);
			id = made.getId();
			learn(id, name.display());
		}
		return id;
	}

	Localized name(String id) {
		return Localized.verbatim(names.getOrDefault(id, ""));
	}
}
