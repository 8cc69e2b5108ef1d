// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import org.jooq.SQLDialect;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.Database;

/** The database as the doorkeeper sees it: what is needed to sign in. */
final class Door implements Database {

	private final DataSource source;
	private final String place;

	Door(DataSource source, String place) {
		this.source = source;
		this.place = place;
	}

	@Override
	public Connection connect() throws SQLException {
		return Server.connect(source);
	}

	@Override
	public SQLDialect dialect() {
		return SQLDialect.POSTGRES;
	}

	@Override
	public String place() {
		return place;
	}

	@Override
	public Optional<String> typeName(String placeholder) {
		return Optional.empty(); // nobody makes a table here
	}

	@Override
	public Optional<Reason> classify(SQLException error) {
		return PostgresErrors.classify(error);
	}

	@Override
	public void backup(Path folder) {
		throw new StoreException(Reason.NOT_PERMITTED, place);
	}

	@Override
	public void close() {
		// every connection is closed by who took it
	}
}
