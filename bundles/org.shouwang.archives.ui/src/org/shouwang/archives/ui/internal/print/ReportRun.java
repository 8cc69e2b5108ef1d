// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.Offers;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.report.Progress;
import org.shouwang.report.ReportRequest;
import org.shouwang.report.ReportSupplier;
import org.shouwang.report.WriteResult;
import org.shouwang.ui.jobs.JobCancelled;
import org.shouwang.ui.jobs.JobMonitor;

/** Makes a PDF of a report in memory, for the preview. */
final class ReportRun {
	private final WindowKit kit;
	private final Offers offers;

	/** A finished document. */
	record Printed(byte[] pdf, WriteResult result) {
	}

	ReportRun(WindowKit kit, Offers offers) {
		this.kit = kit;
		this.offers = offers;
	}

	/** Builds and writes; takes time. */
	Printed run(ReportSupplier supplier, ReportRequest request, JobMonitor monitor) throws IOException {
		request.check(supplier);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			WriteResult result = offers.pdf().write(supplier.build(request), out, new Pages(monitor));
			return new Printed(out.toByteArray(), result);
		} catch (CancellationException e) {
			throw new JobCancelled();
		}
	}

	private final class Pages implements Progress {
		private final JobMonitor monitor;

		Pages(JobMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public void pages(int done) {
			monitor.progress(-1, kit.text(ArchivesText.PRINT_PAGES, done));
		}

		@Override
		public boolean cancelled() {
			return monitor.isCancelled();
		}
	}
}
