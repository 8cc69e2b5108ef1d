// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

/** What a write gave: the result of the work and the commit, which is empty when the work changed nothing. */
public record Written<R>(R value, Commit commit) {}
