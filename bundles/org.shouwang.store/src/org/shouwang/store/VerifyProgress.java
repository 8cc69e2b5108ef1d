// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

/** Hears how far verification is; called a few times a second at most. */
@FunctionalInterface
public interface VerifyProgress {

	/** Nobody listens. */
	VerifyProgress NONE = (done, total) -> { };

	/**
	 * @param done  changes read so far; the longest part of the work
	 * @param total changes in the history
	 */
	void at(long done, long total);
}
