// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

/** A change together with the commit that made it (who, when, why). */
public record HistoryEntry(Commit commit, Change change) {}
