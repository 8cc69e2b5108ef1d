// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.util.function.DoubleConsumer;

/** Fills a new workspace with a school of invented people, for those who want to look around first. */
public interface DemoData {
	/** The invented school's name. */
	String school();

	/**
	 * Fills a workspace that was just made.
	 *
	 * @param progress told from 0 to 1; what it throws ends the work
	 */
	void fill(SignedIn workspace, DoubleConsumer progress);
}
