// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.School;
import org.shouwang.store.DataKey;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.Workspace;
import org.shouwang.store.engine.Database;
import org.shouwang.store.files.Folders;

/**
 * Bytes that a dying disk or a hand alters in the database's files. Derby's pages are encrypted and carry a checksum: an altered
 * page that is in use is told, by opening or by verification; where neither says a word, no table reads otherwise than before.
 */
class FlippedByteTest {

	private static final Set<Reason> TOLD = Set.of(Reason.DAMAGED_DATABASE, Reason.MISSING_FILES, Reason.DATABASE_FAILED,
			Reason.KEY_MISMATCH);
	private static final int PAGE = 4096;
	private static final int RANDOM = 12;

	@TempDir
	private Path temp;
	private final DataKey key = Fixture.key();
	private Path folder;
	private Path whole;
	private Map<String, List<String>> rows;

	@BeforeEach
	void make() throws IOException, SQLException {
		folder = temp.resolve("w");
		whole = temp.resolve("whole");
		Fixture.create(folder, key);
		try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
			Session session = workspace.store().open(Fixture.OFFICE);
			School school = Fixture.school(session);
			session.change("pupils", unit -> {
				for (int i = 0; i < 60; i++) {
					unit.add(Fixture.pupil(school, "童" + i));
				}
			});
		}
		copy(folder, whole);
		rows = dump();
		again();
	}

	@AfterEach
	void close() {
		key.close();
	}

	@Test
	void aCopyThatNobodyTouchedIsWhole() {
		assertFalse(isTold());
	}

	@Test
	void anAlteredPageThatHoldsRowsIsTold() throws IOException, SQLException {
		for (String table : List.of("CORE.PUPIL", "STORE.CHANGES", "STORE.COMMITS", "STORE.CHAIN")) {
			// The first page of a container describes it; rows begin on the second.
			flip(container(table), PAGE + 300);
			assertTrue(isTold(), table);
			again();
		}
	}

	@Test
	void noFlippedByteChangesWhatIsReadInSilence() throws IOException, SQLException {
		Random random = new Random(20);
		List<Path> files = files();
		int told = 0;
		for (int i = 0; i < RANDOM; i++) {
			Path file = files.get(random.nextInt(files.size()));
			flip(file, random.nextInt((int) Files.size(file)));
			if (isTold()) {
				told++;
			} else {
				assertEquals(rows, dump(), () -> file + " was altered and read otherwise without a word");
			}
			again();
		}
		assertTrue(told > RANDOM / 3, told + " of " + RANDOM);
	}

	private boolean isTold() {
		try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
			return !workspace.verify(workspace.store().open(Fixture.OFFICE), VerifyProgress.NONE).isClean();
		} catch (StoreException e) {
			assertTrue(TOLD.contains(e.reason()), e::toString);
			return true;
		}
	}

	private static void flip(Path file, int position) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		bytes[Math.min(position, bytes.length - 1)] ^= 0x10;
		Files.write(file, bytes);
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> walk = Files.walk(folder.resolve("db/seg0"))) {
			return walk.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private Path container(String table) throws SQLException {
		String sql = "SELECT c.conglomeratenumber FROM sys.sysconglomerates c JOIN sys.systables t ON t.tableid = c.tableid"
				+ " JOIN sys.sysschemas s ON s.schemaid = t.schemaid WHERE c.isindex = false AND s.schemaname || '.' || t.tablename = '"
				+ table + "'";
		return query(connection -> {
			try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
				assertTrue(found.next(), table);
				return folder.resolve("db/seg0/c" + Long.toHexString(found.getLong(1)) + ".dat");
			}
		});
	}

	private Map<String, List<String>> dump() throws SQLException {
		return query(connection -> {
			Map<String, List<String>> dump = new TreeMap<>();
			try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] { "TABLE" })) {
				while (tables.next()) {
					dump.put('"' + tables.getString(2) + "\".\"" + tables.getString(3) + '"', new ArrayList<>());
				}
			}
			for (var table : dump.entrySet()) {
				read(connection, table.getKey(), table.getValue());
			}
			return dump;
		});
	}

	private static void read(Connection connection, String table, List<String> lines) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
			int columns = found.getMetaData().getColumnCount();
			while (found.next()) {
				StringBuilder line = new StringBuilder();
				for (int i = 1; i <= columns; i++) {
					line.append(found.getString(i)).append('|');
				}
				lines.add(line.toString());
			}
			lines.sort(null);
		}
	}

	private interface Asking<R> {
		R ask(Connection connection) throws SQLException;
	}

	private <R> R query(Asking<R> asking) throws SQLException {
		try (Database database = Fixture.ENGINE.engine().open(folder.resolve("db"), key); Connection connection = database.connect()) {
			R answer = asking.ask(connection);
			connection.rollback();
			return answer;
		}
	}

	private void again() throws IOException {
		Folders.delete(folder);
		copy(whole, folder);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> walk = Files.walk(from)) {
			for (Path path : walk.toList()) {
				Files.copy(path, to.resolve(from.relativize(path)));
			}
		}
	}
}
