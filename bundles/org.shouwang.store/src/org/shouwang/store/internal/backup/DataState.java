// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The state of a database in a few figures, by which a restored one is compared with the one that was backed up.
 *
 * @param commits number of the last commit
 * @param hash    its hash, which stands for the whole history before it
 * @param rows    number of rows by table, such as {@code core.pupil}
 */
record DataState(long commits, String hash, Map<String, Long> rows) {

	DataState {
		rows = new TreeMap<>(rows);
	}

	long rowCount() {
		return rows.values().stream().mapToLong(Long::longValue).sum();
	}

	/** What differs in another state, one short line each: no names, only tables and figures. */
	List<String> differences(DataState other) {
		List<String> differences = new ArrayList<>();
		if (commits != other.commits || !hash.equals(other.hash)) {
			differences.add("commit " + commits + " ≠ " + other.commits);
		}
		TreeSet<String> tables = new TreeSet<>(rows.keySet());
		tables.addAll(other.rows.keySet());
		for (String table : tables) {
			if (!Objects.equals(rows.get(table), other.rows.get(table))) {
				differences.add(table + " " + rows.get(table) + " ≠ " + other.rows.get(table));
			}
		}
		return differences;
	}
}
