// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.List;

import org.shouwang.access.SignedIn;

/** What the verbs use of the program around them. */
interface Services {
	/** All services of a type that are there now. */
	<T> List<T> all(Class<T> type);

	/** Offers the open workspace to the modules until it is closed. */
	void offer(SignedIn signedIn);
}
