// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.store.ConnectionCheck;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Workspace;
import org.shouwang.store.Workspaces;
import org.shouwang.store.contract.Fixture;
import org.shouwang.store.contract.TheEngine;
import org.shouwang.store.engine.Login;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.engine.ServerProblem;
import org.shouwang.store.engine.ServerReport;
import org.shouwang.store.engine.ServerReport.State;
import org.shouwang.store.internal.ConnectionCheckImpl;
import org.shouwang.store.postgres.server.PostgresServer;
import org.shouwang.store.postgres.server.TestCertificates;

/** Everything that can be wrong between a computer and its server is named; TLS is tried with a server of its own. */
@Timeout(180)
class ConnectionCheckTest {

	private static final TheEngine ENGINE = (TheEngine) Fixture.ENGINE;

	@TempDir
	private static Path temp;
	private static Path good;
	private static Path other;
	private static PostgresServer tls;

	private final ConnectionCheck check = new ConnectionCheckImpl(List.of(new PostgresEngine()));

	@BeforeAll
	static void startWithTls() throws IOException {
		TestCertificates certificates = new TestCertificates(temp);
		good = certificates.authority("good");
		other = certificates.authority("other");
		tls = PostgresServer.launch(certificates.server("good"));
	}

	private ServerReport look(String url, String user, String password) {
		try (Login login = new Login(user, password.toCharArray())) {
			return check.check(new ServerAddress(url, login));
		}
	}

	private ServerReport look(String url) {
		return look(url, PostgresServer.OWNER, PostgresServer.PASSWORD);
	}

	private void assertFound(ServerProblem problem, ServerReport report) {
		assertEquals(List.of(problem), report.findings().stream().map(ServerReport.Finding::problem).toList());
		assertEquals(problem == ServerProblem.CLOCK, report.isGood());
		for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
			String words = check.words(report, locale).getFirst();
			assertFalse(words.contains("{") || words.contains("''"), words);
		}
	}

	private static String local(String database) {
		return ENGINE.server().url(database);
	}

	@Test
	void whatIsWrongOnTheWayIsNamed() throws IOException {
		assertFound(ServerProblem.ADDRESS, look("mysql://host/school"));
		assertFound(ServerProblem.UNSAFE, look("postgresql://db.example.org/school?sslmode=disable"));
		assertFound(ServerProblem.HOST_UNKNOWN, look("postgresql://no-such-host.invalid/school"));
		int free;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			free = socket.getLocalPort();
		}
		assertFound(ServerProblem.REFUSED, look("postgresql://127.0.0.1:" + free + "/school?sslmode=disable"));
	}

	@Test
	void whatTheServerRefusesIsNamed() {
		String database = ENGINE.server().newDatabase();
		assertFound(ServerProblem.PASSWORD, look(local(database), PostgresServer.OWNER, "wrong"));
		assertFound(ServerProblem.PASSWORD, look(local(database), "nobody", PostgresServer.PASSWORD));
		assertFound(ServerProblem.NO_DATABASE, look(local("not_there")));
		ENGINE.server().sql("postgres", "CREATE ROLE guest LOGIN PASSWORD '" + PostgresServer.PASSWORD + "'",
				"REVOKE CONNECT ON DATABASE " + database + " FROM public");
		assertFound(ServerProblem.RIGHTS, look(local(database), "guest", PostgresServer.PASSWORD));
		ENGINE.server().sql("postgres", "GRANT CONNECT ON DATABASE " + database + " TO guest");
		ServerReport guest = look(local(database), "guest", PostgresServer.PASSWORD);
		assertEquals(List.of("CREATE ON DATABASE " + database, "CREATEROLE"),
				guest.findings().stream().map(finding -> finding.arguments().getFirst()).toList());
		ENGINE.server().sql("postgres", "CREATE DATABASE latin OWNER " + PostgresServer.OWNER + " ENCODING 'LATIN1' TEMPLATE template0");
		assertFound(ServerProblem.ENCODING, look(local("latin")));
	}

	@Test
	void whatTheDatabaseHoldsIsTold() {
		String database = ENGINE.server().newDatabase();
		ServerReport empty = look(local(database));
		assertEquals(State.EMPTY, empty.state());
		assertTrue(empty.isGood() && !empty.version().isBlank());
		Path folder = temp.resolve("w");
		try (DataKey key = Fixture.key(); Login owner = ENGINE.owner()) {
			workspaces().create(folder, new ServerAddress(local(database), owner), key, Fixture.EMPTY);
		}
		ServerReport workspace = look(local(database));
		assertEquals(State.WORKSPACE, workspace.state());
		assertTrue(workspace.isGood());
		assertFound(ServerProblem.RIGHTS, look(local(database), stranger(), PostgresServer.PASSWORD));
		String occupied = ENGINE.server().newDatabase();
		ENGINE.server().sql(occupied, "CREATE TABLE somebody_elses (id int)");
		assertFound(ServerProblem.OCCUPIED, look(local(occupied)));
	}

	private static String stranger() {
		ENGINE.server().sql("postgres", "CREATE ROLE stranger LOGIN PASSWORD '" + PostgresServer.PASSWORD + "'");
		return "stranger";
	}

	private static Workspaces workspaces() {
		return new Workspaces(List.of(new PostgresEngine()), List.of(new CoreSchema()));
	}

	private static String secure(String host, Optional<Path> authority, String database) {
		return "postgresql://" + host + ":" + tls.port() + "/" + database + "?sslmode=verify-full"
				+ authority.map(file -> "&sslrootcert=" + file).orElse("");
	}

	@Test
	void onlyTheRightAuthorityVouchesForTheServer() throws IOException {
		String database = tls.newDatabase();
		ServerReport right = look(secure("localhost", Optional.of(good), database));
		assertEquals(List.of(), right.findings());
		assertEquals(State.EMPTY, right.state());
		assertFound(ServerProblem.NOT_TRUSTED, look(secure("localhost", Optional.of(other), database)));
		assertFound(ServerProblem.NOT_TRUSTED, look(secure("localhost", Optional.empty(), database)));
		assertFound(ServerProblem.OTHER_NAME, look(secure("127.0.0.1", Optional.of(good), database)));
		assertFound(ServerProblem.CERTIFICATE_FILE, look(secure("localhost", Optional.of(temp.resolve("no.pem")), database)));
		Path noise = Files.writeString(temp.resolve("noise.pem"), "no certificate");
		assertFound(ServerProblem.CERTIFICATE_FILE, look(secure("localhost", Optional.of(noise), database)));
		assertFound(ServerProblem.NO_TLS, look("postgresql://127.0.0.1:" + ENGINE.server().port() + "/postgres"));
	}

	/** The certificate is kept beside the connection: the stick it came from may be gone. */
	@Test
	void aWorkspaceIsUsedOverTlsAndAnotherServerInItsPlaceIsRefused() throws IOException {
		Path stick = Files.copy(good, temp.resolve("stick.pem"));
		Path folder = temp.resolve("secure");
		String url = secure("localhost", Optional.of(stick), tls.newDatabase());
		try (DataKey key = Fixture.key(); Login owner = ENGINE.owner()) {
			workspaces().create(folder, new ServerAddress(url, owner), key, Fixture.EMPTY);
			Files.delete(stick);
			try (Workspace workspace = workspaces().open(folder, key)) {
				Fixture.school(workspace.store().open(Fixture.OFFICE));
				assertEquals("t", encrypted());
			}
			Files.copy(other, folder.resolve("db/server-ca.pem"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
			StoreException refused = assertThrows(StoreException.class, () -> workspaces().open(folder, key));
			assertEquals(Reason.SERVER_NOT_TRUSTED, refused.reason());
		}
	}

	private static String encrypted() {
		try (var connection = tls.connect("postgres"); var statement = connection.createStatement();
				var row = statement.executeQuery("SELECT bool_and(s.ssl) FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid)"
						+ " WHERE a.application_name = 'Shouwang'")) {
			row.next();
			return row.getString(1);
		} catch (java.sql.SQLException e) {
			throw new IllegalStateException(e);
		}
	}
}
