// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code connection.json} in the workspace says: where the server is and, encrypted under the workspace key, as whom to log in.
 *
 * @param id          UUID that stands in the database too, so that this file is not used with another workspace's database
 * @param certificate name of the authority's certificate beside the file; empty: one that this computer trusts anyway
 * @param application who works with the tables
 * @param owner       who upgrades them; empty where this computer shall not
 */
record Connecting(String id, String host, int port, String database, boolean tls, Optional<String> certificate,
		SealedLogin application, Optional<SealedLogin> owner) {

	/** A login whose password is encrypted. */
	record SealedLogin(String user, byte[] password) {}

	/** How the server is reached, without the secrets. */
	Route route(Path folder) {
		return new Route(host, port, database, tls, certificate.map(folder::resolve));
	}

	/** Host, port, database and how to trust them. */
	record Route(String host, int port, String database, boolean tls, Optional<Path> certificate) {

		/** For messages. */
		String place() {
			return host + ":" + port + "/" + database;
		}
	}
}
