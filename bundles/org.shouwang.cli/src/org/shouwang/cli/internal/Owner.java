// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import org.shouwang.access.SignedIn;

/**
 * A record as it is named on the command line.
 *
 * @param type id of its type
 */
record Owner(String type, String id) {
	/** Reads {@code TYPE/ID}, or a pupil's name, ID number or id. */
	static Owner of(RootCommand root, SignedIn signedIn, String word) {
		int slash = word.indexOf('/');
		if (slash > 0 && signedIn.store().dictionary().has(word.substring(0, slash))) {
			return new Owner(word.substring(0, slash), word.substring(slash + 1));
		}
		return new Owner("Pupil", new Lookup(root).pupilId(word));
	}
}
