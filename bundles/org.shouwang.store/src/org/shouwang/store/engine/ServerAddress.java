// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

import java.util.Objects;
import java.util.Optional;

/**
 * Where the data of a new workspace shall live when its engine is a server.
 *
 * @param url         in the engine's own form, without user and password: it may stand in messages
 * @param owner       who makes and upgrades the tables and owns them
 * @param application who works with them and owns none; empty: the engine makes such a login, for which the owner needs the right
 * @param door        who may read the key ring before anybody signed in, and nothing else; empty: as for the application
 */
public record ServerAddress(String url, Login owner, Optional<Login> application, Optional<Login> door) {

	public ServerAddress {
		Objects.requireNonNull(owner);
		Objects.requireNonNull(application);
		Objects.requireNonNull(door);
		if (url.isBlank()) {
			throw new IllegalArgumentException("a server needs an address");
		}
	}

	/** The engine makes the logins that it needs, for which the owner needs the right. */
	public ServerAddress(String url, Login owner) {
		this(url, owner, Optional.empty(), Optional.empty());
	}
}
