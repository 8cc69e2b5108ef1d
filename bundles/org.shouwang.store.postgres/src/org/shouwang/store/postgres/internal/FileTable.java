// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.shouwang.store.engine.SharedFiles;

/** Files in parts of {@value #PART} bytes, each with the SHA-256 that it had when it was put there. */
final class FileTable implements SharedFiles {

	private static final int PART = 1 << 20;
	// The server counts and hashes by itself: nothing travels.
	private static final String WHOLE = "SELECT f.size = coalesce(sum(length(p.content)), 0) AND coalesce(bool_and(sha256(p.content) = p.hash), true)"
			+ " FROM shouwang.file f LEFT JOIN shouwang.file_part p ON p.name = f.name WHERE f.name = ? GROUP BY f.size";

	@Override
	public void put(Connection connection, String name, InputStream sealed) throws SQLException, IOException {
		run(connection, "DELETE FROM shouwang.file WHERE name = ?", name);
		run(connection, "INSERT INTO shouwang.file (name, size, made_at) VALUES (?, 0, ?)", name, System.currentTimeMillis());
		long size = 0;
		try (PreparedStatement statement = connection
				.prepareStatement("INSERT INTO shouwang.file_part (name, part, hash, content) VALUES (?, ?, ?, ?)")) {
			int number = 0;
			for (byte[] part = sealed.readNBytes(PART); part.length > 0; part = sealed.readNBytes(PART)) {
				statement.setString(1, name);
				statement.setInt(2, number++);
				statement.setBytes(3, sha256(part));
				statement.setBytes(4, part);
				statement.executeUpdate();
				size += part.length;
			}
		}
		run(connection, "UPDATE shouwang.file SET size = ? WHERE name = ?", size, name);
	}

	private static byte[] sha256(byte[] part) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(part);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	private static int run(Connection connection, String sql, Object... arguments) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < arguments.length; i++) {
				statement.setObject(i + 1, arguments[i]);
			}
			return statement.executeUpdate();
		}
	}

	@Override
	public boolean keep(Connection connection, String name) throws SQLException {
		return run(connection, "UPDATE shouwang.file SET made_at = ? WHERE name = ?", System.currentTimeMillis(), name) == 1
				&& new Sql(connection).isTrue(WHOLE, name);
	}

	@Override
	public Optional<InputStream> open(Connection connection, String name) throws SQLException {
		boolean there = new Sql(connection).text("SELECT 1 FROM shouwang.file WHERE name = ?", name) != null;
		return there ? Optional.of(new PartStream(connection, name)) : Optional.empty();
	}

	@Override
	public List<Entry> list(Connection connection) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("SELECT name, size, made_at FROM shouwang.file ORDER BY name");
				ResultSet rows = statement.executeQuery()) {
			List<Entry> entries = new ArrayList<>();
			while (rows.next()) {
				entries.add(new Entry(rows.getString(1), rows.getLong(2), Instant.ofEpochMilli(rows.getLong(3))));
			}
			return entries;
		}
	}

	@Override
	public boolean delete(Connection connection, String name, Instant unlessNewerThan) throws SQLException {
		return run(connection, "DELETE FROM shouwang.file WHERE name = ? AND made_at <= ?", name, unlessNewerThan.toEpochMilli()) == 1;
	}
}
