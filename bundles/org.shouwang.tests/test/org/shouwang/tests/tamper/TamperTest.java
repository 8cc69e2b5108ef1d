// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.tamper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.shouwang.model.Filing;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Pupil;
import org.shouwang.model.Record;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Finding;
import org.shouwang.store.Session;
import org.shouwang.store.VerifyProgress;
import org.shouwang.tests.Workshop;
import org.shouwang.tests.model.ModelWalkTest;
import org.shouwang.tests.model.Values;

/**
 * Whoever changes a value, adds, deletes or swaps rows behind the program's back is found out by verification, in every column of
 * every table of every module; records are named.
 */
@TestInstance(Lifecycle.PER_CLASS)
class TamperTest {
	private final Workshop workshop = new Workshop();
	private final Session session = workshop.session("office", Sensitivity.SEALED);

	/** Holds the sealed key ring, which proves itself when somebody signs in; the tests of {@code access} alter it. */
	private static final Set<String> ELSEWHERE = Set.of("access.key_file_copy");

	/** Two records of every type, changed once, read once, and one removed. */
	@BeforeAll
	void fill() {
		for (RecordType type : workshop.store().dictionary().types().stream().filter(t -> !ModelWalkTest.RULED.contains(t.id())).toList()) {
			List<Record> made = new ArrayList<>();
			session.change("add", unit -> {
				Values values = new Values(unit);
				for (int choice = 0; choice < 3; choice++) {
					made.add(values.add(type, choice));
				}
			});
			session.change("alter", unit -> {
				Record record = unit.edit(type, made.getFirst().getId());
				type.fields().stream().filter(f -> Values.isFree(f) && f.javaType() == String.class && f.target().isEmpty()).findFirst()
						.ifPresent(f -> f.set(record, "anders"));
			});
			session.change("remove", unit -> unit.remove(made.get(2)));
			session.withPurpose("dossier").load(type, made.get(1).getId());
		}
		ruled();
		assertEquals(List.of(), findings());
	}

	/** What the store writes under rules of its own: two merges, and two closed dossiers. */
	private void ruled() {
		RecordType pupil = workshop.store().dictionary().type("Pupil");
		List<String> ids = session.read(query -> query.<Pupil>all("Pupil")).stream().map(Pupil::getId).toList();
		for (int i = 1; i < 3; i++) {
			session.merge(session.merging(pupil, ids.get(0), ids.get(i)).taking(Set.of()), "twice");
		}
		for (int i = 3; i < 5; i++) {
			Filing filing = ModelFactory.eINSTANCE.createFiling();
			filing.setOwnerType("Pupil");
			filing.setOwner(ids.get(i));
			filing.setFiledOn(LocalDate.of(2026, 7, i));
			session.change("close", unit -> unit.add(filing));
		}
	}

	@AfterAll
	void close() {
		workshop.close();
	}

	@TestFactory
	Stream<DynamicTest> everyAlterationOfEveryTableIsFound() {
		return raw(RawTable::all).stream().filter(table -> !ELSEWHERE.contains((table[0] + "." + table[1]).toLowerCase(Locale.ROOT)))
				.map(table -> DynamicTest.dynamicTest(table[0] + "." + table[1], () -> raw(connection -> {
					alter(new RawTable(connection, table[0], table[1]));
					return null;
				})));
	}

	private void alter(RawTable table) throws SQLException {
		List<Map<String, Object>> rows = table.rows();
		assertFalse(rows.isEmpty(), table.name() + " is empty: nothing was tried");
		Map<String, Object> last = rows.getLast();
		for (String column : last.keySet()) {
			attempt(table, column + " altered", () -> table.set(last, column, Altered.of(last.get(column))));
			if (last.get(column) != null) {
				attempt(table, column + " blanked", () -> table.set(last, column, null));
			}
			Map<String, Object> first = rows.getFirst();
			if (rows.size() > 1 && !Objects.equals(first.get(column), last.get(column))) {
				attempt(table, column + " swapped", () -> table.swap(first, last, column));
			}
		}
		attempt(table, "inserted", () -> table.insert(last));
		attempt(table, "deleted", () -> table.delete(last));
		assertEquals(List.of(), findings(), "what was taken back is as before");
	}

	private interface Alteration {
		RawTable.Undo run() throws SQLException;
	}

	private void attempt(RawTable table, String what, Alteration alteration) throws SQLException {
		RawTable.Undo undo;
		try {
			undo = alteration.run();
		} catch (SQLException refused) {
			assertTrue(refused.getSQLState().startsWith("2") || refused.getSQLState().startsWith("4"), refused.toString());
			return; // the engine's own constraints do not let it in
		}
		List<Finding> found = findings();
		undo.run();
		assertFalse(found.isEmpty(), table.name() + ": " + what + " was not found");
		if (!table.name().startsWith("store.")) {
			Set<String> places = found.stream().map(Finding::place).collect(Collectors.toSet());
			assertTrue(places.contains(table.name()) && found.stream().anyMatch(f -> f.recordId() != null), what + " is named: " + found);
		}
	}

	private List<Finding> findings() {
		return workshop.store().verify(VerifyProgress.NONE).findings();
	}

	private interface Raw<R> {
		R run(Connection connection) throws SQLException;
	}

	private <R> R raw(Raw<R> work) {
		return session.read(query -> query.dsl().connectionResult(work::run));
	}
}
