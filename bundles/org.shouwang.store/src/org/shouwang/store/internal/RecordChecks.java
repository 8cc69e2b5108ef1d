// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Record2;
import org.shouwang.store.Finding;
import org.shouwang.store.Finding.Problem;

/**
 * Names the records whose rows and history differ, once the tallies have told in which buckets they are. Records that somebody
 * changed while the tallies were made are in those buckets too; held against each other again, they are found in order.
 */
final class RecordChecks {

	/** So many records are looked at one by one; when more differ, the whole database is to be restored anyway. */
	private static final int LIMIT = 20_000;
	private static final int FETCH = 5000;

	private final Model model;
	private final BitSet buckets;
	private final Map<Facts.Type, Set<String>> suspects = new HashMap<>();
	private int count;
	private boolean more;

	RecordChecks(Model model, BitSet buckets) {
		this.model = model;
		this.buckets = buckets;
	}

	void run(Connection connection, DSLContext dsl, Consumer<Finding> findings) throws SQLException {
		if (buckets.isEmpty()) {
			return;
		}
		List<Facts.Type> types = Facts.types(model);
		for (Facts.Type type : types) {
			inTable(dsl, type);
		}
		inHistory(dsl, types);
		RecordCheck check = new RecordCheck(connection, dsl, findings);
		for (Map.Entry<Facts.Type, Set<String>> suspect : suspects.entrySet()) {
			for (String id : suspect.getValue()) {
				check.run(suspect.getKey(), id);
			}
		}
		if (more) {
			findings.accept(Finding.at(Problem.MANY_MORE, "store.changes"));
		}
	}

	private void inTable(DSLContext dsl, Facts.Type type) {
		var id = AuditTables.ID;
		try (Cursor<Record1<String>> rows = dsl.select(id).from(org.shouwang.store.Tables.table(type.mapping().type()))
				.fetchSize(FETCH).fetchLazy()) {
			rows.forEach(row -> suspect(type, row.value1()));
		}
	}

	private void inHistory(DSLContext dsl, List<Facts.Type> types) {
		Map<String, Facts.Type> byId = new HashMap<>();
		types.forEach(type -> byId.put(type.mapping().type().id(), type));
		try (Cursor<Record2<String, String>> rows = dsl.select(AuditTables.RECORD_TYPE, AuditTables.RECORD_ID)
				.from(AuditTables.CHANGES).fetchSize(FETCH).fetchLazy()) {
			for (Record2<String, String> row : rows) {
				Facts.Type type = byId.get(row.value1());
				if (type != null) {
					suspect(type, row.value2());
				}
			}
		}
	}

	private void suspect(Facts.Type type, String id) {
		if (!buckets.get(Tally.bucket(id))) {
			return;
		}
		Set<String> ids = suspects.computeIfAbsent(type, t -> new LinkedHashSet<>());
		if (ids.contains(id)) {
			return;
		}
		if (count == LIMIT) {
			more = true;
			return;
		}
		ids.add(id);
		count++;
	}
}
