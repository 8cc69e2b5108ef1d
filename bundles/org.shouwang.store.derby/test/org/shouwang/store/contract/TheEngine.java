// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.contract;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shouwang.store.DataKey;
import org.shouwang.store.QueryContext;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Store;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;

/** The tests run on Derby. */
public final class TheEngine implements EngineUnderTest {

	private final DerbyEngine engine = new DerbyEngine();

	@Override
	public Engine engine() {
		return engine;
	}

	@Override
	public WorkspaceInfo create(Workspaces workspaces, Path folder, DataKey key, Workspaces.Content content) {
		return workspaces.create(folder, DerbyEngine.ID, key, content);
	}

	@Override
	public Store store(SchemaContribution... more) {
		return Fixture.workspaces(more).inMemory(DerbyEngine.ID);
	}

	@Override
	public void tamper(Path folder, DataKey key, String... sql) throws SQLException {
		try (Database database = engine.open(folder.resolve("db"), key)) {
			try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
				for (String text : sql) {
					statement.execute(text);
				}
				connection.commit();
			}
		}
	}

	@Override
	public List<String> columns(QueryContext query) {
		return lines(query, """
				SELECT S.SCHEMANAME, T.TABLENAME, C.COLUMNNAME, C.COLUMNDATATYPE FROM SYS.SYSCOLUMNS C
				JOIN SYS.SYSTABLES T ON T.TABLEID = C.REFERENCEID JOIN SYS.SYSSCHEMAS S ON S.SCHEMAID = T.SCHEMAID
				WHERE T.TABLETYPE = 'T'""");
	}

	@Override
	public List<String> indexes(QueryContext query) {
		return lines(query, "SELECT CONGLOMERATENAME FROM SYS.SYSCONGLOMERATES WHERE ISINDEX AND NOT ISCONSTRAINT");
	}

	private static List<String> lines(QueryContext query, String sql) {
		return query.dsl().fetch(sql).stream()
				.map(row -> Stream.of(row.intoArray()).map(String::valueOf).collect(Collectors.joining(" "))).sorted().toList();
	}
}
