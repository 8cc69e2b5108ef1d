// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

import org.shouwang.store.postgres.internal.SealedLogin.Kind;

/** The logins of a workspace in its own database, so that one more computer, or a new key, needs no word to the others. */
final class LoginTable {

	private final Connection connection;

	LoginTable(Connection connection) {
		this.connection = connection;
	}

	Map<Kind, SealedLogin> read() throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("SELECT kind, name, password, made FROM shouwang.login");
				ResultSet rows = statement.executeQuery()) {
			Map<Kind, SealedLogin> logins = new EnumMap<>(Kind.class);
			while (rows.next()) {
				Kind kind = Kind.valueOf(rows.getString(1));
				logins.put(kind, new SealedLogin(kind, rows.getString(2), rows.getBytes(3), rows.getBoolean(4)));
			}
			return logins;
		}
	}

	void add(SealedLogin login) throws SQLException {
		try (PreparedStatement statement = connection
				.prepareStatement("INSERT INTO shouwang.login (kind, name, password, made) VALUES (?, ?, ?, ?)")) {
			statement.setString(1, login.kind().name());
			statement.setString(2, login.user());
			statement.setBytes(3, login.password());
			statement.setBoolean(4, login.made());
			statement.executeUpdate();
		}
	}

	/** Keeps the password of a login sealed anew. */
	void change(SealedLogin login) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("UPDATE shouwang.login SET password = ? WHERE kind = ?")) {
			statement.setBytes(1, login.password());
			statement.setString(2, login.kind().name());
			statement.executeUpdate();
		}
	}
}
