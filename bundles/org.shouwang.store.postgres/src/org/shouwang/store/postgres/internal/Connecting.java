// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.shouwang.store.engine.Login;

/**
 * What {@code connection.json} in the workspace says: where the server is, and who may look through the door. All other logins are on
 * the server, encrypted under the workspace key.
 *
 * @param id          UUID that stands in the database too, so that this file is not used with another workspace's database
 * @param certificate name of the authority's certificate beside the file; empty: one that this computer trusts anyway
 * @param door        reads what is needed to sign in and nothing else; its password stands in the file as it is
 */
record Connecting(String id, String host, int port, String database, boolean tls, Optional<String> certificate, Doorkeeper door) {

	/** A login that opens nothing of worth: wrapped keys only. */
	record Doorkeeper(String user, String password) {

		Login login() {
			return new Login(user, password.toCharArray());
		}

		@Override
		public String toString() {
			return user;
		}
	}

	static Connecting of(String id, ServerUrl url, Optional<String> certificate, Doorkeeper door) {
		return new Connecting(id, url.host(), url.port(), url.database(), url.tls(), certificate, door);
	}

	/** How the server is reached, without the secrets. */
	Route route(Path folder) {
		return new Route(host, port, database, tls, certificate.map(folder::resolve));
	}

	/** Host, port, database and how to trust them. */
	record Route(String host, int port, String database, boolean tls, Optional<Path> certificate) {

		static Route of(ServerUrl url) {
			return new Route(url.host(), url.port(), url.database(), url.tls(), url.certificate());
		}

		/** For messages. */
		String place() {
			return host + ":" + port + "/" + database;
		}
	}
}
