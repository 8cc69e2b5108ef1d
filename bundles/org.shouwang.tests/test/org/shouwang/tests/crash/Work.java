// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.crash;

import java.util.List;
import java.util.function.Consumer;

/** Something that a process does until it is killed, and what must be true afterwards. */
interface Work {
	/**
	 * Works for ever.
	 *
	 * @param done told of each change, in one line, after the program said that it is done
	 */
	void work(Place place, Consumer<String> done) throws Exception;

	/**
	 * Looks at what the killed process left.
	 *
	 * @param done what all processes so far said to be done, oldest first
	 */
	void check(Place place, List<String> done) throws Exception;
}
