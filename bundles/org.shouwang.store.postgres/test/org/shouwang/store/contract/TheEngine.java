// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shouwang.store.DataKey;
import org.shouwang.store.QueryContext;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Store;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.engine.Login;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.files.Folders;
import org.shouwang.store.postgres.PostgresEngine;
import org.shouwang.store.postgres.server.PostgresServer;

/** The tests run on PostgreSQL: one server for all, a database for each workspace. */
public final class TheEngine implements EngineUnderTest {

	private final PostgresServer server = PostgresServer.launch();
	private final PostgresEngine engine = new PostgresEngine();
	private final Map<Path, String> databases = new ConcurrentHashMap<>();

	public PostgresServer server() {
		return server;
	}

	/** The database of a workspace. */
	public String database(Path folder) {
		return databases.get(folder);
	}

	@Override
	public Engine engine() {
		return engine;
	}

	@Override
	public WorkspaceInfo create(Workspaces workspaces, Path folder, DataKey key, Workspaces.Content content) {
		String database = server.newDatabase();
		databases.put(folder, database);
		try (Login owner = owner()) {
			return workspaces.create(folder, PostgresEngine.ID, address(database, owner), key, content);
		}
	}

	public Login owner() {
		return new Login(PostgresServer.OWNER, PostgresServer.PASSWORD.toCharArray());
	}

	public ServerAddress address(String database, Login owner) {
		return new ServerAddress(server.url(database), owner);
	}

	@Override
	public Store store(SchemaContribution... more) {
		try {
			Path folder = Files.createTempDirectory("store").resolve("w");
			DataKey key = Fixture.key();
			create(Fixture.workspaces(more), folder, key, Fixture.EMPTY);
			return TemporaryStore.of(Fixture.workspaces(more).open(folder, key), () -> {
				key.close();
				Folders.delete(folder.getParent());
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void tamper(Path folder, DataKey key, String... sql) throws SQLException {
		server.sql(databases.get(folder), sql);
	}

	@Override
	public List<String> columns(QueryContext query) {
		return lines(query, "SELECT table_schema, table_name, column_name, data_type, character_maximum_length, collation_name, is_nullable"
				+ " FROM information_schema.columns WHERE table_schema !~ '^(pg_|information)'");
	}

	@Override
	public List<String> indexes(QueryContext query) {
		return lines(query, "SELECT indexname FROM pg_indexes WHERE schemaname !~ '^pg_'");
	}

	private static List<String> lines(QueryContext query, String sql) {
		return query.dsl().fetch(sql).stream()
				.map(row -> Stream.of(row.intoArray()).map(String::valueOf).collect(Collectors.joining(" "))).sorted().toList();
	}
}
