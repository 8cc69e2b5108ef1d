// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

/** Does what a line of the matrix names, as one role, and says in the matrix's words how it ended. */
@FunctionalInterface
interface Probe {
	String run(Actor actor) throws Exception;
}
