// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.Account;
import org.shouwang.access.Reach;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.access.internal.QuickKeys;
import org.shouwang.model.Attachment;
import org.shouwang.model.School;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.store.contract.Fixture;
import org.shouwang.store.contract.TheEngine;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.store.engine.Login;
import org.shouwang.store.engine.ServerAddress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Two computers of one school with a server: one set of accounts, one set of attachments, one key. */
@Timeout(180)
class SharedWorkspaceTest {

	private static final TheEngine ENGINE = (TheEngine) Fixture.ENGINE;
	private static final String PASSWORD = "竹林 daily 8";

	private final WorkspaceService service = QuickKeys.workspaces(List.of(new DerbyEngine(), new PostgresEngine()),
			List.of(new CoreSchema()));
	@TempDir
	private Path temp;
	private Path first;
	private Path second;
	private String database;

	@BeforeEach
	void make() {
		first = temp.resolve("first");
		second = temp.resolve("second");
		database = ENGINE.server().newDatabase();
		try (Login owner = ENGINE.owner()) {
			ServerAddress server = ENGINE.address(database, owner);
			service.create(first, server, "东河中心小学", "office", PASSWORD.toCharArray()).close();
			service.join(second, server);
		}
	}

	private SignedIn open(Path folder, String account, String password) {
		return service.open(folder, account, password.toCharArray());
	}

	private Reason refused(Path folder, String account, String password) {
		return assertThrows(StoreException.class, () -> open(folder, account, password).close()).reason();
	}

	private void atFirst(java.util.function.Consumer<SignedIn> work) {
		try (SignedIn signedIn = open(first, "office", PASSWORD)) {
			work.accept(signedIn);
		}
	}

	@Test
	void whatIsDoneToAccountsAtOneComputerHoldsAtTheOther() {
		open(second, "office", PASSWORD).close();
		atFirst(office -> office.accounts().add("何校长", "principal", Reach.NOTHING, "given-123".toCharArray(), "new"));
		assertEquals(List.of("office", "何校长"), service.accounts(second).stream().map(Account::name).toList());
		service.changePassword(second, "何校长", "given-123".toCharArray(), "own words 7".toCharArray());
		assertEquals(Reason.WRONG_PASSWORD, refused(first, "何校长", "given-123"));
		open(first, "何校长", "own words 7").close();

		atFirst(office -> office.changePassword(PASSWORD.toCharArray(), "another 9 words".toCharArray()));
		assertEquals(Reason.WRONG_PASSWORD, refused(second, "office", PASSWORD));
		try (SignedIn office = open(second, "office", "another 9 words")) {
			office.accounts().disable("何校长", "left");
		}
		assertEquals(Reason.ACCOUNT_DISABLED, refused(first, "何校长", "own words 7"));
	}

	@Test
	void bothAreSignedInAndTheWindowThatWasLeftOpenAsksForTheNewestPassword() {
		try (SignedIn here = open(first, "office", PASSWORD); SignedIn there = open(second, "office", PASSWORD)) {
			there.changePassword(PASSWORD.toCharArray(), "another 9 words".toCharArray());
			assertThrows(StoreException.class, () -> here.confirm(PASSWORD.toCharArray()));
			here.confirm("another 9 words".toCharArray());
			here.accounts().add("李老师", "teacher", Reach.NOTHING, "given-123".toCharArray(), "new");
			assertEquals(2, there.accounts().list().size());
		}
	}

	/** The file at each computer follows, for it goes into backups and bears witness against an older ring on the server. */
	@Test
	void bothChangeAccountsAtOnceAndTheFilesFollow() throws Exception {
		try (SignedIn here = open(first, "office", PASSWORD);
				SignedIn there = open(second, "office", PASSWORD);
				ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Future<?> other = threads.submit(() -> add(there, "那"));
			add(here, "这");
			other.get();
			assertEquals(11, here.accounts().list().size());
			String newest = text("SELECT content FROM access.key_file_copy WHERE name = 'keyring'");
			for (Path folder : List.of(first, second)) {
				for (int i = 0; i < 100 && !newest.equals(Files.readString(folder.resolve("keyring.json"))); i++) {
					Thread.sleep(100);
				}
				assertEquals(newest, Files.readString(folder.resolve("keyring.json")));
			}
		}
	}

	private static void add(SignedIn office, String name) {
		for (int i = 0; i < 5; i++) {
			office.accounts().add(name + i, "helper", Reach.NOTHING, "given-123".toCharArray(), "new");
		}
	}

	@Test
	void aKeyFileLostAtOneComputerComesBackFromTheServer() throws IOException {
		Files.delete(second.resolve("keyring.json"));
		open(second, "office", PASSWORD).close();
		assertEquals(Files.readString(first.resolve("keyring.json")), Files.readString(second.resolve("keyring.json")));
	}

	/** Who rules the server puts an old ring back, whose old password he knows: nobody is let in by it. */
	@Test
	void anOlderRingOnTheServerLetsNoOldPasswordIn() throws SQLException {
		String old = text("SELECT content FROM access.key_file_copy WHERE name = 'keyring'");
		atFirst(office -> office.changePassword(PASSWORD.toCharArray(), "another 9 words".toCharArray()));
		String fresh = text("SELECT content FROM access.key_file_copy WHERE name = 'keyring'");
		putRing(old);
		assertEquals(Reason.WRONG_PASSWORD, refused(first, "office", PASSWORD), "this computer has seen the newer ring");
		assertEquals(Reason.LOST_KEYRING, refused(second, "office", PASSWORD), "the history tells what this one has not seen");
		open(first, "office", "another 9 words").close(); // puts the newer one in its place
		open(second, "office", "another 9 words").close();
		putRing(fresh.replace("office", "oberon"));
		assertEquals(Reason.DAMAGED_KEYRING, refused(second, "oberon", "another 9 words"));
	}

	private void putRing(String content) throws SQLException {
		try (Connection connection = ENGINE.server().connect(database);
				var update = connection.prepareStatement("UPDATE access.key_file_copy SET content = ? WHERE name = 'keyring'")) {
			update.setString(1, content);
			update.executeUpdate();
		}
	}

	private String text(String sql) throws SQLException {
		try (Connection connection = ENGINE.server().connect(database); Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			return row.next() ? row.getString(1) : null;
		}
	}

	/** The only password that lies on a computer in the clear opens the wrapped keys and nothing else. */
	@Test
	void theDoorkeeperReadsWrappedKeysOnly() throws Exception {
		atFirst(office -> Fixture.school(office.session()));
		Path file = first.resolve("db/connection.json");
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		JsonNode door = new ObjectMapper().readTree(Files.readString(file)).path("door");
		try (Connection connection = java.sql.DriverManager.getConnection(
				"jdbc:postgresql://127.0.0.1:" + ENGINE.server().port() + "/" + database, door.path("user").asText(),
				door.path("password").asText())) {
			assertTrue(reads(connection, "SELECT content FROM access.key_file_copy"));
			for (String table : List.of("core.school", "core.pupil", "store.commits", "store.changes", "store.chain", "access.account_entry",
					"shouwang.door", "shouwang.file", "shouwang.file_part")) {
				assertFalse(reads(connection, "SELECT * FROM " + table), table);
			}
			assertFalse(reads(connection, "UPDATE access.key_file_copy SET generation = 99 RETURNING 1"));
			assertFalse(reads(connection, "UPDATE shouwang.login SET made = false RETURNING 1"));
		}
	}

	private static boolean reads(Connection connection, String sql) {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			return rows.next();
		} catch (SQLException e) {
			assertEquals("42501", e.getSQLState());
			return false;
		}
	}

	private static Attachment attach(SignedIn signedIn, School school, byte[] content) {
		return signedIn.workspace().attachments(signedIn.session()).add(new AttachmentDraft("School", school.getId(), "照片.jpg", null),
				new ByteArrayInputStream(content));
	}

	private static byte[] read(SignedIn signedIn, String id) {
		try (var in = signedIn.workspace().attachments(signedIn.session()).open(id)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static byte[] bytes(int length) {
		byte[] bytes = new byte[length];
		new Random(7).nextBytes(bytes);
		return bytes;
	}

	@Test
	void anAttachmentAddedAtOneComputerIsReadAtTheOther() throws Exception {
		byte[] content = bytes(3_500_000);
		try (SignedIn here = open(first, "office", PASSWORD); SignedIn there = open(second, "office", PASSWORD)) {
			Attachment photo = attach(here, Fixture.school(here.session()), content);
			assertArrayEquals(content, read(there, photo.getId()));
			assertEquals("0", text("SELECT count(*) FROM shouwang.file_part WHERE position('\\x" + hex(content) + "'::bytea IN content) > 0"));
			try (var files = Files.list(second.resolve("attachments"))) {
				for (Path copy : files.toList()) {
					Files.write(copy, new byte[] { 1 }); // a damaged copy here is fetched anew
				}
			}
			assertArrayEquals(content, read(there, photo.getId()));
			assertTrue(there.workspace().verify(there.session(), VerifyProgress.NONE).isClean());

			ENGINE.server().sql(database, "UPDATE shouwang.file_part SET content = set_byte(content, 9, 1 + get_byte(content, 9) % 100)"
					+ " WHERE part = 1");
			assertEquals(1, there.workspace().attachments(there.session()).verify(bytes -> { }).damaged().size());
			attach(there, there.session().load(there.store().dictionary().type("School"), photo.getOwner()).map(School.class::cast)
					.orElseThrow(), content); // adding the same again heals it
			assertTrue(here.workspace().verify(here.session(), VerifyProgress.NONE).isClean());
		}
	}

	private static String hex(byte[] content) {
		return java.util.HexFormat.of().formatHex(content, 1000, 1016);
	}

	@Test
	void whatNothingNamesIsCollectedOnTheServerToo() throws Exception {
		atFirst(office -> {
			attach(office, Fixture.school(office.session()), bytes(10));
			ENGINE.server().sql(database, "INSERT INTO shouwang.file VALUES ('left', 0, 1)");
			assertEquals(List.of("left"), office.workspace().attachments(office.session()).verify(bytes -> { }).orphaned());
			assertEquals(1, office.workspace().attachments(office.session()).collect(Duration.ofDays(1)));
		});
		assertEquals("1", text("SELECT count(*) FROM shouwang.file"));
	}

	@Test
	void theKeyIsChangedForAll() throws Exception {
		byte[] content = "一张照片".getBytes(StandardCharsets.UTF_8);
		Attachment[] photo = { null };
		atFirst(office -> photo[0] = attach(office, Fixture.school(office.session()), content));
		String login = text("SELECT encode(password, 'hex') FROM shouwang.login WHERE kind = 'APPLICATION'");
		String hash = text("SELECT rolpassword FROM pg_authid WHERE rolname = (SELECT name FROM shouwang.login WHERE kind = 'APPLICATION')");
		String name = text("SELECT name FROM shouwang.file");
		try (SignedIn there = open(second, "office", PASSWORD)) {
			StoreException refused = assertThrows(StoreException.class,
					() -> service.rotateKey(first, "office", PASSWORD.toCharArray(), done -> { }));
			assertEquals(Reason.OPEN_ELSEWHERE, refused.reason());
			assertArrayEquals(content, read(there, photo[0].getId()));
		}
		service.rotateKey(first, "office", PASSWORD.toCharArray(), done -> { });
		try (SignedIn there = open(second, "office", PASSWORD)) {
			assertArrayEquals(content, read(there, photo[0].getId()));
			Fixture.school(there.session());
			assertTrue(there.workspace().verify(there.session(), VerifyProgress.NONE).isClean());
		}
		assertFalse(login.equals(text("SELECT encode(password, 'hex') FROM shouwang.login WHERE kind = 'APPLICATION'")));
		assertFalse(hash.equals(
				text("SELECT rolpassword FROM pg_authid WHERE rolname = (SELECT name FROM shouwang.login WHERE kind = 'APPLICATION')")));
		assertFalse(name.equals(text("SELECT name FROM shouwang.file")));
	}

	/** A computer that the server took for gone while the key was changed: what it seals with the former key counts for nothing. */
	@Test
	void whoSleptThroughAChangeOfTheKeyWritesNothing() {
		try (SignedIn there = open(second, "office", PASSWORD)) {
			ENGINE.server().sql(database, "UPDATE shouwang.workspace SET epoch = epoch + 1");
			StoreException refused = assertThrows(StoreException.class, () -> Fixture.school(there.session()));
			assertEquals(Reason.KEY_CHANGED, refused.reason());
		}
		open(second, "office", PASSWORD).close();
	}

	/** The server goes away in the middle of the change: whoever signs in next finishes it. */
	@Test
	void aChangeOfTheKeyThatIsBrokenOffIsFinishedByTheNextSignIn() {
		byte[] content = bytes(2_000_000);
		Attachment[] photo = { null };
		atFirst(office -> photo[0] = attach(office, Fixture.school(office.session()), content));
		assertThrows(IllegalStateException.class, () -> service.rotateKey(first, "office", PASSWORD.toCharArray(), done -> {
			if (done > 0.4) {
				throw new IllegalStateException("killed");
			}
		}));
		try (SignedIn there = open(second, "office", PASSWORD)) {
			assertArrayEquals(content, read(there, photo[0].getId()));
			assertTrue(there.workspace().verify(there.session(), VerifyProgress.NONE).isClean());
		}
		open(first, "office", PASSWORD).close();
	}
}
