// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

import java.nio.file.Path;

import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/**
 * A database engine. One bundle per engine implements it; no other bundle knows which engines exist. The folder given is the
 * engine's own place in the workspace: one engine keeps all its files there, another only what it needs to find its server, the
 * secrets in it encrypted by the key. All methods throw {@link StoreException}.
 */
public interface Engine {

	/** Name kept in the workspace, such as the name of the product; lower case. */
	String id();

	/** Makes an empty encrypted database in a folder that does not exist yet, and opens it. */
	Database create(Path folder, DataKey key);

	/**
	 * Takes an empty database of a server for a new workspace and opens it. Nothing of it counts before
	 * {@link Database#completed}: what a killed attempt left behind is removed by the next one.
	 *
	 * @param folder does not exist yet; gets what the engine needs to find the server again
	 */
	default Database create(Path folder, DataKey key, ServerAddress server) {
		throw new StoreException(Reason.UNKNOWN_ENGINE, server.url(), "server");
	}

	/** Whether the data live on a server, which {@link #create(Path, DataKey, ServerAddress)} must be told. */
	default boolean needsServer() {
		return false;
	}

	/** Opens the database in that folder. Fails without changing its content. */
	Database open(Path folder, DataKey key);

	/** A database in memory, unencrypted, gone when closed; for tests and trial imports. */
	Database inMemory();
}
