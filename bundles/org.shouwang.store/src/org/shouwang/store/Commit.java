// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * One transaction of the change history.
 *
 * @param seq     1, 2, 3 … without gaps; 0 when nothing was changed, then no commit exists
 * @param id      UUID v7
 * @param at      when, to the millisecond
 * @param account who
 * @param reason  why
 * @param size    number of changes
 * @param hash    SHA-256 (hex) over the previous commit's hash, this commit and its changes
 * @param touched ids of the touched records by record type; of a type with more than {@value #MANY} records only the type,
 *                with an empty set. Empty for a commit read back from the history.
 */
public record Commit(long seq, String id, Instant at, String account, String reason, int size, String hash,
		Map<String, Set<String>> touched) {

	/** Above this many records of one type a commit names the type only: lists are re-read then, not patched. */
	public static final int MANY = 1000;

	public boolean isEmpty() {
		return seq == 0;
	}
}
