// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Files that a server keeps beside the tables, for all computers of a workspace. They come sealed: the server cannot read them. Every
 * method works within the transaction of the connection given, and in constant memory however large a file is.
 */
public interface SharedFiles {

	/**
	 * One file.
	 *
	 * @param size   in bytes, as it lies there
	 * @param madeAt when it was put there, or found to be there by somebody who wanted to put it
	 */
	record Entry(String name, long size, Instant madeAt) {}

	/** Puts a file there, in the place of one of that name. */
	void put(Connection connection, String name, InputStream sealed) throws SQLException, IOException;

	/** Whether a file of that name is there with every byte that was put; says that it is wanted still, see {@link Entry#madeAt}. */
	boolean keep(Connection connection, String name) throws SQLException;

	/** The bytes of a file, piece by piece while the connection is open; empty when there is none. */
	Optional<InputStream> open(Connection connection, String name) throws SQLException;

	/** All files in the order of their names. */
	List<Entry> list(Connection connection) throws SQLException;

	/** Removes a file unless it is newer. */
	boolean delete(Connection connection, String name, Instant unlessNewerThan) throws SQLException;
}
