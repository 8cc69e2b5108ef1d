// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.shouwang.store.files.Folders;
import org.tukaani.xz.XZInputStream;

/**
 * A real PostgreSQL of this test run's own: unpacked, filled and started in a folder of its own, on a free port of this computer
 * only, removed at the end. It refuses to run as root, so root starts it as nobody.
 */
public final class PostgresServer {

	/** Owns the databases of the tests; may make logins, but is no superuser. */
	public static final String OWNER = "school_owner";
	/** The password of everybody here. */
	public static final String PASSWORD = "Only-for-tests 守望";
	private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
	private static final long PATIENCE_SECONDS = 60;

	private final Path home;
	private final int port;
	private final List<String> settings;
	private final AtomicInteger databases = new AtomicInteger();
	private Process process;

	private PostgresServer(Path home, int port, List<String> settings) {
		this.settings = settings;
		this.home = home;
		this.port = port;
	}

	/**
	 * Unpacks and starts a server, which ends with this Java.
	 *
	 * @param settings beyond those that every test wants, such as {@code ssl=on}
	 */
	public static PostgresServer launch(String... settings) {
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Path home = Files.createTempDirectory("postgres-of-a-test");
			PostgresServer server = new PostgresServer(home, free.getLocalPort(), List.of(settings));
			Runtime.getRuntime().addShutdownHook(new Thread(server::remove));
			server.unpack();
			server.init();
			free.close();
			server.start();
			server.sql("postgres", "CREATE ROLE " + OWNER + " LOGIN CREATEROLE PASSWORD '" + PASSWORD + "'");
			return server;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void unpack() throws IOException {
		Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
		Process tar = new ProcessBuilder("tar", "-x", "-C", home.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (InputStream archive = PostgresServer.class.getResourceAsStream(ARCHIVE); var out = tar.getOutputStream()) {
			new XZInputStream(archive).transferTo(out);
		}
		await(tar, "tar");
	}

	private void init() throws IOException {
		Path password = Files.writeString(home.resolve("password"), PASSWORD);
		run("initdb", "-D", data(), "-U", "postgres", "-E", "UTF8", "--locale=C", "--auth=scram-sha-256", "--no-sync",
				"--pwfile=" + password);
	}

	private String data() {
		return home.resolve("data").toString();
	}

	/** Starts the server and waits until it answers. */
	public void start() {
		try {
			List<String> arguments = new ArrayList<>(List.of("-D", data(), "-p", Integer.toString(port), "-c",
					"listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off", "-c", "max_connections=100"));
			settings.forEach(setting -> arguments.addAll(List.of("-c", setting)));
			process = command("postgres", arguments.toArray(String[]::new)).start();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!answers()) {
			if (!process.isAlive() || System.nanoTime() > end) {
				throw new IllegalStateException("PostgreSQL did not start: " + log());
			}
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private boolean answers() {
		try (Connection connection = connect("postgres")) {
			return true;
		} catch (SQLException e) {
			return false;
		}
	}

	/** Ends the server at once, as a crash would: connections die, what was not committed is rolled back at the next start. */
	public void crash() {
		try {
			if (new ProcessBuilder("kill", "-QUIT", Long.toString(process.pid())).start().waitFor() != 0
					|| !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new IllegalStateException("PostgreSQL did not end: " + log());
			}
		} catch (IOException | InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	public boolean isRunning() {
		return process != null && process.isAlive();
	}

	private void remove() {
		if (isRunning()) {
			crash();
		}
		try {
			Folders.delete(home);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void run(String program, String... arguments) throws IOException {
		await(command(program, arguments).start(), program);
	}

	private ProcessBuilder command(String program, String... arguments) {
		List<String> command = new ArrayList<>();
		if ("root".equals(System.getProperty("user.name"))) {
			command.addAll(List.of("setpriv", "--reuid=nobody", "--clear-groups", "--"));
		}
		command.add(home.resolve("bin").resolve(program).toString());
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()));
		builder.environment().put("LC_ALL", "C");
		return builder;
	}

	private void await(Process running, String what) throws IOException {
		try {
			if (!running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || running.exitValue() != 0) {
				throw new IOException(what + " failed: " + log());
			}
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private String log() {
		try {
			return Files.exists(home.resolve("log")) ? Files.readString(home.resolve("log")) : "";
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A connection with all rights. */
	public Connection connect(String database) throws SQLException {
		return connect(database, "postgres");
	}

	/** A connection as somebody. */
	public Connection connect(String database, String user) throws SQLException {
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, PASSWORD);
	}

	/** Runs statements with all rights. */
	public void sql(String database, String... statements) {
		try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A new empty database of {@link #OWNER}'s; its name. */
	public String newDatabase() {
		String name = "school" + databases.incrementAndGet();
		sql("postgres", "CREATE DATABASE " + name + " OWNER " + OWNER);
		return name;
	}

	public String url(String database) {
		return "postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable";
	}

	public int port() {
		return port;
	}
}
