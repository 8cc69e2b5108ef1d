// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres;

import java.nio.file.Path;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.postgres.internal.Opener;

/**
 * PostgreSQL, version 14 or later: one database for one workspace, for several computers at once. What is at rest there is
 * protected by whoever runs the server; on the way it is encrypted by TLS, whose certificate is checked.
 */
@Component
public final class PostgresEngine implements Engine {

	/** The id that {@code workspace.json} keeps. */
	public static final String ID = "postgres";

	private final Opener opener;

	@Activate
	public PostgresEngine() {
		this.opener = new Opener();
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public boolean needsServer() {
		return true;
	}

	@Override
	public Database create(Path folder, DataKey key) {
		throw new StoreException(Reason.SERVER_NEEDED, ID);
	}

	@Override
	public Database create(Path folder, DataKey key, ServerAddress server) {
		return opener.create(folder, key, server);
	}

	@Override
	public Database open(Path folder, DataKey key) {
		return opener.open(folder, key);
	}

	/** Refused: a server keeps nothing in memory only. */
	@Override
	public Database inMemory() {
		throw new StoreException(Reason.SERVER_NEEDED, ID);
	}
}
