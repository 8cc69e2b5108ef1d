// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres;

import java.nio.file.Path;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.engine.Hold;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.engine.ServerPlace;
import org.shouwang.store.engine.ServerReport;
import org.shouwang.store.postgres.internal.Creator;
import org.shouwang.store.postgres.internal.Opener;
import org.shouwang.store.postgres.internal.ServerCheck;
import org.shouwang.store.postgres.internal.ServerUrl;

/**
 * PostgreSQL, version 14 or later: one database for one workspace, for several computers at once. What is at rest there is
 * protected by whoever runs the server; on the way it is encrypted by TLS, whose certificate is checked.
 */
@Component
public final class PostgresEngine implements Engine {

	/** The id that {@code workspace.json} keeps. */
	public static final String ID = "postgres";

	private final Creator creator = new Creator();
	private final Opener opener = new Opener();

	@Activate
	public PostgresEngine() {
		// nothing is opened yet
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
		return creator.create(folder, key, server);
	}

	@Override
	public String url(ServerPlace place) {
		return ServerUrl.text(place);
	}

	@Override
	public ServerReport check(ServerAddress server) {
		return new ServerCheck().check(server);
	}

	@Override
	public WorkspaceInfo join(Path folder, ServerAddress server) {
		return opener.join(folder, server);
	}

	@Override
	public Optional<Database> door(Path folder) {
		return Optional.of(opener.door(folder));
	}

	@Override
	public Hold hold(Path folder) {
		return opener.hold(folder);
	}

	@Override
	public boolean canRekey() {
		return true;
	}

	/** Changes what the key protects here: the logins. What the server's disks hold is the server's affair. */
	@Override
	public void rekey(Path folder, DataKey former, DataKey next) {
		opener.rekey(folder, former, next);
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
