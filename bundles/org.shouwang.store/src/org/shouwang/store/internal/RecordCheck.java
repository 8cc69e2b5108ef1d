// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import static org.shouwang.store.internal.AuditTables.RECORD_ID;
import static org.shouwang.store.internal.AuditTables.RECORD_TYPE;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.jooq.DSLContext;
import org.shouwang.store.Change;
import org.shouwang.store.Finding;
import org.shouwang.store.Finding.Problem;

/** Replays the history of one record and holds its row against it, field by field. */
final class RecordCheck {

	private final Connection connection;
	private final DSLContext dsl;
	private final Consumer<Finding> findings;

	RecordCheck(Connection connection, DSLContext dsl, Consumer<Finding> findings) {
		this.connection = connection;
		this.dsl = dsl;
		this.findings = findings;
	}

	void run(Facts.Type type, String id) throws SQLException {
		String table = type.mapping().tableName();
		Replay replay = new Replay(type, id);
		AuditReader.rows(dsl, RECORD_ID.eq(id).and(RECORD_TYPE.eq(type.mapping().type().id())))
				.stream().filter(row -> !ChainCheck.isNonsense(row)).forEach(row -> replay.apply(AuditReader.change(row)));
		Map<String, String> stored = TableFacts.row(connection, type, id);
		if (stored == null && replay.state != null) {
			findings.accept(new Finding(Problem.RECORD_MISSING, table, id, null));
		} else if (stored != null && replay.state == null) {
			findings.accept(new Finding(Problem.RECORD_WITHOUT_HISTORY, table, id, null));
		} else if (stored != null) {
			compare(table, id, replay.state, stored);
		}
	}

	private void compare(String table, String id, Map<String, String> replayed, Map<String, String> stored) {
		TreeSet<String> names = new TreeSet<>(replayed.keySet());
		names.addAll(stored.keySet());
		for (String name : names) {
			if (!Objects.equals(replayed.get(name), stored.get(name))) {
				findings.accept(new Finding(Problem.FIELD_ALTERED, table, id, name));
			}
		}
	}

	/** A record's state as its history yields it; null while there is no record. */
	private final class Replay {

		private final Facts.Type type;
		private final String id;
		private Map<String, String> state;

		Replay(Facts.Type type, String id) {
			this.type = type;
			this.id = id;
		}

		void apply(Change change) {
			if (change.erased()) {
				return;
			}
			switch (change.kind()) {
			case CREATED, SCRUBBED -> state = change.newValue() == null ? null : whole(change, change.newValue());
			case REMOVED -> {
				contradict(!Objects.equals(state, change.oldValue() == null ? null : whole(change, change.oldValue())), null);
				state = null;
			}
			case UPDATED -> update(change);
			}
		}

		private Map<String, String> whole(Change change, String json) {
			Map<String, String> values = new HashMap<>();
			Facts.values(json).forEach((name, value) -> put(values, name, value));
			values.put(Facts.VERSION, String.valueOf(change.version()));
			return values;
		}

		private void update(Change change) {
			if (state == null) {
				contradict(true, change.field());
				return;
			}
			Map<String, String> before = new HashMap<>();
			put(before, change.field(), change.oldValue());
			contradict(!Objects.equals(state.get(change.field()), before.get(change.field())), change.field());
			put(state, change.field(), change.newValue());
			state.put(Facts.VERSION, String.valueOf(change.version()));
		}

		private void put(Map<String, String> values, String name, String value) {
			var field = type.fields().get(name);
			if (field != null && value != null) {
				values.put(name, Facts.normal(field, value));
			} else {
				values.remove(name);
			}
		}

		private void contradict(boolean wrong, String field) {
			if (wrong) {
				findings.accept(new Finding(Problem.HISTORY_CONTRADICTS, type.mapping().tableName(), id, field));
			}
		}
	}
}
