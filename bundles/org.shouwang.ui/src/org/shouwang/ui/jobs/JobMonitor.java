// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.jobs;

/** What long work tells of itself, and how it learns that it should stop. Safe for any thread. */
public interface JobMonitor {
	/**
	 * Says how far the work is.
	 *
	 * @param share from 0 to 1; negative where it is unknown
	 * @param step  what is being done, in the user's language, without private data; may be empty
	 */
	void progress(double share, String step);

	/** Whether the user wants the work to stop; it then ends as soon as nothing is left half done. */
	boolean isCancelled();

	/** Ends the work here if the user wants it to stop. */
	default void checkCancelled() {
		if (isCancelled()) {
			throw new JobCancelled();
		}
	}
}
