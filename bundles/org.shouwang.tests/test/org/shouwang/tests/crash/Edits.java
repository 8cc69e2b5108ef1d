// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.School;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;
import org.shouwang.store.Session;
import org.shouwang.store.UnitOfWork;
import org.shouwang.store.Workspace;

/** Each change adds an adult and writes the same mark into the school: all of it or nothing. */
final class Edits implements Work {
	@Override
	public void work(Place place, Consumer<String> done) {
		Workspace workspace = place.open();
		Session session = workspace.store().open(Place.OFFICE);
		for (int n = 0; true; n++) {
			String mark = place.round() + "-" + n;
			session.change(mark, unit -> edit(unit, mark));
			done.accept(mark);
		}
	}

	static void edit(UnitOfWork unit, String mark) {
		School school = unit.query().<School>all("School").getFirst();
		unit.<School>edit(unit.query().dictionary().type("School"), school.getId()).setAddress(mark);
		Person person = ModelFactory.eINSTANCE.createPerson();
		person.setName("何大江");
		person.setRemarks(mark);
		unit.add(person);
	}

	@Override
	public void check(Place place, List<String> done) {
		try (Workspace workspace = place.open()) {
			assertEquals(List.of(), workspace.store().verifyHistory());
			workspace.store().open(Place.OFFICE).read(query -> {
				Set<String> marks = marks(query);
				assertTrue(marks.containsAll(done), () -> "lost: " + done.stream().filter(mark -> !marks.contains(mark)).toList());
				String last = query.<School>all("School").getFirst().getAddress();
				assertTrue(last == null ? marks.isEmpty() : marks.contains(last), "half of a change was written");
				assertTrue(marks.size() <= done.size() + place.round() + 1, "more was written than was asked for");
				return null;
			});
		}
	}

	private static Set<String> marks(QueryContext query) {
		RecordTable person = query.table("Person");
		return new HashSet<>(query.dsl().select(person.field("remarks", String.class)).from(person.table())
				.where(person.field("remarks", String.class).isNotNull()).fetch(0, String.class));
	}
}
