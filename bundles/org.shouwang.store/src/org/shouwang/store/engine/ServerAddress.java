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
 */
public record ServerAddress(String url, Login owner, Optional<Login> application) {

	public ServerAddress {
		Objects.requireNonNull(owner);
		Objects.requireNonNull(application);
		if (url.isBlank()) {
			throw new IllegalArgumentException("a server needs an address");
		}
	}
}
