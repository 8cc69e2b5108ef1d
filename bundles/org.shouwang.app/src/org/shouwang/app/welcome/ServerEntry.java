// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.util.Arrays;
import java.util.function.Function;

import org.shouwang.store.engine.Login;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.engine.ServerPlace;

/** What a person typed of a server; its password is in memory until this is closed. */
final class ServerEntry implements AutoCloseable {
	private final ServerPlace place;
	private final String url;
	private final String user;
	private final char[] password;

	/** @param password taken over */
	ServerEntry(ServerPlace place, String url, String user, char[] password) {
		this.place = place;
		this.url = url;
		this.user = user;
		this.password = password;
	}

	ServerPlace place() {
		return place;
	}

	String user() {
		return user;
	}

	/** Does something with the server, beside the window. */
	<R> R use(Function<ServerAddress, R> work) {
		try (Login owner = new Login(user, password.clone())) {
			return work.apply(new ServerAddress(url, owner));
		}
	}

	@Override
	public void close() {
		Arrays.fill(password, '\0');
	}
}
