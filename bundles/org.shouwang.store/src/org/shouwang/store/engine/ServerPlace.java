// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a server is, as a person says it piece by piece.
 *
 * @param host        name or number of the computer
 * @param port        1 to 65535
 * @param database    its name there
 * @param trust       how it is made sure that it is the right server
 * @param certificate file of the authority that vouches for the server, with {@code FILE} only
 */
public record ServerPlace(String host, int port, String database, Trust trust, Optional<Path> certificate) {

	/** How the way to a server is secured. */
	public enum Trust {
		/** Encrypted; somebody whom this computer trusts vouches for the server. */
		COMPUTER,
		/** Encrypted; the authority whose certificate is given vouches for the server. */
		FILE,
		/** Not encrypted: for a server on this very computer only. */
		NONE
	}
}
