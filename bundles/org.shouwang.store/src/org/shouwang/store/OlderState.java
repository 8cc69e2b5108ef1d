// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.time.Instant;

/**
 * A workspace that is not what this computer saw last: an older state was put in its place, or a copy that went its own way. A
 * restored backup looks the same; only a person can tell which it is.
 *
 * @param known   number of the last commit this computer saw
 * @param knownAt when that was
 * @param newest  number of the newest commit there is now
 */
public record OlderState(long known, Instant knownAt, long newest) {}
