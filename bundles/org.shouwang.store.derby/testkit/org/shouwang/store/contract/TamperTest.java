// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.store.DataKey;
import org.shouwang.store.Session;
import org.shouwang.store.Workspace;

/** Whoever alters the history behind the program's back is found out. */
class TamperTest {

	@TempDir
	private Path temp;

	@Test
	void anUntouchedHistoryIsWhole() throws SQLException {
		assertEquals(List.of(), problemsAfter("UPDATE store.commits SET reason = reason"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE store.commits SET account = 'someone' WHERE seq = 2",
			"UPDATE store.commits SET made_at = made_at + 1 WHERE seq = 1", "DELETE FROM store.commits WHERE seq = 2",
			"DELETE FROM store.commits WHERE seq = 3", "DELETE FROM store.changes WHERE commit_seq = 2",
			"UPDATE store.changes SET new_value = '{}' WHERE commit_seq = 1", "UPDATE store.changes SET record_id = 'x'",
			"UPDATE store.changes SET kind = 'R' WHERE commit_seq = 3",
			"INSERT INTO store.changes (commit_seq, ordinal, kind, record_type, record_id, version) VALUES (2, 7, 'C', 'School', 'x', 1)",
			"UPDATE store.chain SET seq = 2" })
	void everyAlterationIsFound(String sql) throws SQLException {
		assertFalse(problemsAfter(sql).isEmpty());
	}

	private List<String> problemsAfter(String sql) throws SQLException {
		Path folder = temp.resolve("w");
		try (DataKey key = Fixture.key()) {
			Fixture.create(folder, key);
			try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
				Session session = workspace.store().open(Fixture.OFFICE);
				for (int i = 0; i < 3; i++) {
					Fixture.school(session);
				}
			}
			Fixture.ENGINE.tamper(folder, key, sql);
			try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
				return workspace.store().verifyHistory();
			}
		}
	}
}
