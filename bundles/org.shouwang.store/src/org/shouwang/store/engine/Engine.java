// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.files.Folders;

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

	/** The address of a server in this engine's own form. */
	default String url(ServerPlace place) {
		throw new StoreException(Reason.UNKNOWN_ENGINE, place.host(), "server");
	}

	/** Looks at a server before anything is made there; changes nothing. */
	default ServerReport check(ServerAddress server) {
		throw new StoreException(Reason.UNKNOWN_ENGINE, server.url(), "server");
	}

	/**
	 * Writes into a folder what leads to a workspace that lives on a server already, for one more computer.
	 *
	 * @param folder does not exist yet
	 * @param server its owner's login is used once and not kept
	 * @return what the workspace says of itself
	 */
	default WorkspaceInfo join(Path folder, ServerAddress server) {
		throw new StoreException(Reason.UNKNOWN_ENGINE, server.url(), "server");
	}

	/**
	 * What may be read of a server's workspace before anybody signed in: the tables that modules opened for it (see
	 * {@link Database#guard}), and nothing else. Empty when all that is needed to sign in lies in the folder.
	 */
	default Optional<Database> door(Path folder) {
		return Optional.empty();
	}

	/** Keeps other programs out of a closed workspace; refused while one has it open. */
	default Hold hold(Path folder) {
		return Hold.NONE;
	}

	/** Opens the database in that folder. Fails without changing its content. */
	Database open(Path folder, DataKey key);

	/**
	 * Opens what {@link Database#backup} wrote just now, in order to look at it; settles what the copy left pending, such as a
	 * log to be replayed, so that its files change no more afterwards.
	 */
	default Database openBackup(Path folder, DataKey key) {
		return open(folder, key);
	}

	/**
	 * Puts what {@link Database#backup} wrote into the database folder of a new workspace, which does not exist yet. A failure
	 * leaves nothing outside of that folder, whose owner removes it.
	 */
	default void restore(Path backup, Path folder, DataKey key) {
		try {
			Folders.copy(backup, folder);
		} catch (IOException e) {
			throw FileErrors.translate(e, folder);
		}
	}

	/** Whether {@link #rekey} works. */
	default boolean canRekey() {
		return false;
	}

	/**
	 * Encrypts the closed database anew. Killed at any moment it opens with one of the two keys, perhaps only by calling this
	 * again; does nothing when it has the next key already.
	 */
	default void rekey(Path folder, DataKey former, DataKey next) {
		throw new StoreException(Reason.NO_ROTATION, id());
	}

	/** A database in memory, unencrypted, gone when closed; for tests and trial imports. */
	Database inMemory();
}
