// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import org.shouwang.sheets.Progress;
import org.shouwang.ui.jobs.JobMonitor;

/** Shows how far the reading or writing of a spreadsheet is, as the progress of a job. */
public final class SheetProgress implements Progress {
	private final JobMonitor monitor;
	private final WindowKit kit;

	/** @param monitor of the job */
	public SheetProgress(JobMonitor monitor, WindowKit kit) {
		this.monitor = monitor;
		this.kit = kit;
	}

	@Override
	public void at(long rows, double fraction) {
		monitor.progress(fraction, kit.text(ArchivesText.PROGRESS_ROWS, rows));
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCancelled();
	}
}
