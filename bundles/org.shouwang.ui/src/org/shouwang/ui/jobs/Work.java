// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.jobs;

/**
 * Long work, done away from the thread of the window.
 *
 * @param <T> what it results in
 */
@FunctionalInterface
public interface Work<T> {
	/** Does the work; may throw {@link JobCancelled} when the monitor says so. */
	T run(JobMonitor monitor) throws Exception;
}
