// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.cli.ExitStatus;
import org.shouwang.model.School;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.postgres.PostgresEngine;
import org.shouwang.store.postgres.server.PostgresServer;

/** A school that gets a server: moved there, joined by a second computer, backed up, and back again. */
@Timeout(180)
class ServerCliTest {
	private static final List<Engine> ENGINES = List.of(new DerbyEngine(), new PostgresEngine());
	private static final String PASSWORD = "secret-12";
	private static final String ROSTER = """
			青石小学2025年秋季学期学生花名册,,,,,,
			序号,年级,班级,姓名,性别,出生日期,身份证号,家庭住址
			1,三年级,三（1）班,石小一,男,2016-03-15,510821201603150018,青石村1组
			2,三年级,三（1）班,石小二,女,2016-04-16,510821201604160023,青石村2组
			""";

	private static PostgresServer server;
	@TempDir
	Path folder;
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	@BeforeAll
	static void launch() {
		server = PostgresServer.launch();
	}

	private int run(String home, String... words) {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		Map<String, String> environment = new HashMap<>(Map.of("SHOUWANG_PASSWORD", PASSWORD, "SHOUWANG_HOME",
				folder.resolve(home).toString(), "SHOUWANG_DB_PASSWORD", PostgresServer.PASSWORD));
		return new Cli(new PlainServices(ENGINES, new Object[0]), environment, new PrintWriter(out, true), new PrintWriter(err, true))
				.run(words);
	}

	private void done(String home, String... words) {
		assertEquals(ExitStatus.DONE, run(home, words), err::toString);
	}

	private void init() throws Exception {
		done("w", "init", "--school", "青石小学", "--account", "office");
		String roster = Files.writeString(folder.resolve("花名册.csv"), ROSTER, Charset.forName("GB18030")).toString();
		done("w", "import", roster);
		done("w", "list", "pupils", "--format", "json"); // reads what is sensitive: a line of the access log
		done("w", "merge", "石小一", "石小二", "--reason", "entered twice");
		try (SignedIn office = new PlainServices(ENGINES, new Object[0]).all(WorkspaceService.class).getFirst()
				.open(folder.resolve("w"), "office", PASSWORD.toCharArray())) {
			School school = office.session().<List<School>>read(q -> q.<School>all("School")).getFirst();
			office.workspace().attachments(office.session()).add(new AttachmentDraft("School", school.getId(), "校门.jpg", null),
					new ByteArrayInputStream(new byte[1_200_000]));
		}
	}

	/** Every row of every table but the engine's own, read past the store. */
	private Map<String, List<String>> rows(Path home) {
		return new PlainServices(ENGINES, new Object[0]).all(WorkspaceService.class).getFirst().unlock(home, "office",
				PASSWORD.toCharArray(), key -> {
					try (Database database = new DerbyEngine().open(home.resolve("db"), key); Connection connection = database.connect()) {
						Map<String, List<String>> rows = new TreeMap<>();
						for (String table : tables(connection)) {
							rows.put(table, rows(connection, table));
						}
						connection.rollback();
						return rows;
					} catch (SQLException e) {
						throw new IllegalStateException(e);
					}
				});
	}

	private static List<String> tables(Connection connection) throws SQLException {
		try (ResultSet found = connection.getMetaData().getTables(null, null, null, new String[] { "TABLE" })) {
			List<String> tables = new ArrayList<>();
			while (found.next()) {
				tables.add((found.getString("TABLE_SCHEM") + "." + found.getString("TABLE_NAME")).toLowerCase(Locale.ROOT));
			}
			return tables;
		}
	}

	private static List<String> rows(Connection connection, String table) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
			List<String> rows = new ArrayList<>();
			while (found.next()) {
				StringBuilder row = new StringBuilder();
				for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
					row.append(found.getString(i)).append('\t');
				}
				rows.add(row.toString());
			}
			Collections.sort(rows);
			return rows;
		}
	}

	@Test
	void thereAndBackNotARowIsLost() throws Exception {
		init();
		Map<String, List<String>> before = rows(folder.resolve("w"));
		for (String table : List.of("core.pupil", "core.attachment", "core.alias", "store.changes", "store.access_log", "store.access_end",
				"access.key_file_copy", "access.account_entry")) {
			assertFalse(before.get(table).isEmpty(), table);
		}
		String url = server.url(server.newDatabase());
		done("w", "move", "--to", url, "--db-user", PostgresServer.OWNER);
		assertEquals(ExitStatus.REFUSED, run("w", "list", "pupils"));
		done("w-server", "move", "--to", folder.resolve("back").toString());
		assertEquals(before, rows(folder.resolve("back")));
		done("back", "verify");
		try (var files = Files.list(folder.resolve("back/attachments"))) {
			Path sealed = files.toList().getFirst();
			assertEquals(-1, Files.mismatch(sealed, folder.resolve("w/attachments").resolve(sealed.getFileName().toString())));
		}
	}

	@Test
	void aSecondComputerJoinsAndTheServersWorkspaceIsBackedUp() throws Exception {
		String url = server.url(server.newDatabase());
		done("w", "check-server", "--url", url, "--db-user", PostgresServer.OWNER);
		done("w", "init", "--school", "青石小学", "--account", "office", "--url", url, "--db-user", PostgresServer.OWNER);
		done("second", "check-server", "--url", url, "--db-user", PostgresServer.OWNER);
		assertTrue(err.toString().contains("join"), err::toString);
		done("second", "join", "--url", url, "--db-user", PostgresServer.OWNER);
		done("second", "verify");
		Path stick = Files.createDirectory(folder.resolve("stick"));
		done("second", "backup", stick.toString());
		done("second", "drill", stick.toString());
		done("second", "restore", stick.toString(), folder.resolve("restored").toString());
		done("restored", "verify");
		done("w", "account", "rotate-key");
		done("second", "verify");
	}

	@Test
	void whatIsWrongWithAServerIsSaidBeforeAnythingIsDone() throws Exception {
		done("w", "init", "--school", "青石小学", "--account", "office");
		assertEquals(ExitStatus.REFUSED, run("w", "move", "--to", server.url("not_there"), "--db-user", PostgresServer.OWNER));
		assertTrue(err.toString().contains("not_there"), err::toString);
		assertEquals(ExitStatus.REFUSED, run("x", "init", "--school", "青石小学", "--account", "office", "--url",
				"postgresql://no-such-host.invalid/school", "--db-user", "somebody"));
		assertTrue(err.toString().contains("no-such-host.invalid"), err::toString);
		assertFalse(Files.exists(folder.resolve("x")));
		assertEquals(ExitStatus.FAILED, run("x", "join", "--url", server.url(server.newDatabase()), "--db-user", PostgresServer.OWNER));
		assertEquals(ExitStatus.USAGE, run("x", "join", "--url", server.url("any")));
		done("w", "verify");
	}
}
