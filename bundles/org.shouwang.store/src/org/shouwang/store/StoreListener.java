// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

/** Hears of every commit after it is durable. Must return quickly; a window switches to its own thread. */
@FunctionalInterface
public interface StoreListener {

	void committed(Commit commit);
}
