// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import org.postgresql.PGConnection;
import org.shouwang.store.DataKey;
import org.shouwang.store.engine.Login;
import org.shouwang.store.postgres.internal.SealedLogin.Kind;

/**
 * Seals the logins with another key, and gives the application's a new password: who had the former key could have read the old one. One
 * transaction, with which everybody who opened the workspace by the former key is shut out.
 */
final class Rekeying {

	private final Secrets secrets;
	private final String id;
	private final Map<Kind, SealedLogin> logins;

	Rekeying(Secrets secrets, String id, Map<Kind, SealedLogin> logins) {
		this.secrets = secrets;
		this.id = id;
		this.logins = logins;
	}

	/** @param connection as the application's login */
	void run(Connection connection, DataKey former, DataKey next) throws SQLException {
		LoginTable table = new LoginTable(connection);
		for (SealedLogin sealed : logins.values()) {
			try (Login login = secrets.open(former, id, sealed, id); Login changed = changed(connection, sealed, login)) {
				table.change(secrets.seal(next, id, sealed.kind(), changed, sealed.made()));
			}
		}
		new Sql(connection).run("UPDATE shouwang.workspace SET epoch = epoch + 1");
		connection.commit();
	}

	// A login that the server's administrator made has a password that he knows and changes himself.
	private Login changed(Connection connection, SealedLogin sealed, Login login) throws SQLException {
		if (sealed.kind() != Kind.APPLICATION || !sealed.made()) {
			return new Login(login.user(), login.password());
		}
		Login fresh = secrets.randomLogin(login.user());
		connection.unwrap(PGConnection.class).alterUserPassword(fresh.user(), fresh.password(), "scram-sha-256");
		return fresh;
	}
}
