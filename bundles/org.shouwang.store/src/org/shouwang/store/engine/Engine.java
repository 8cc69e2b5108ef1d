// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

import java.nio.file.Path;

import org.shouwang.store.DataKey;

/**
 * A database engine. One bundle per engine implements it; no other bundle knows which engines exist. All methods throw
 * {@link org.shouwang.store.StoreException}.
 */
public interface Engine {

	/** Name kept in the workspace, such as the name of the product; lower case. */
	String id();

	/** Makes an empty encrypted database in a folder that does not exist yet, and opens it. */
	Database create(Path folder, DataKey key);

	/** Opens the database in that folder. Fails without changing its content. */
	Database open(Path folder, DataKey key);

	/** A database in memory, unencrypted, gone when closed; for tests and trial imports. */
	Database inMemory();
}
