// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.papers;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.shouwang.archives.incoming.Incoming;
import org.shouwang.archives.incoming.Incoming.After;
import org.shouwang.archives.incoming.Incoming.Taken;
import org.shouwang.archives.incoming.IncomingFile;
import org.shouwang.records.ui.RecordsDesk;
import org.shouwang.ui.jobs.JobMonitor;

/** Stores incoming files beside the window, one after the other; what was stored before it is cancelled stays. */
final class IncomingJob {
	private final RecordsDesk desk;
	private final Incoming incoming;
	private final After after;
	private final Consumer<IncomingFile> onTaken;

	/** @param onTaken told in the window's thread of each file that was stored */
	IncomingJob(RecordsDesk desk, Incoming incoming, After after, Consumer<IncomingFile> onTaken) {
		this.desk = desk;
		this.incoming = incoming;
		this.after = after;
		this.onTaken = onTaken;
	}

	/** @param whose the child's id for each file */
	void start(Control owner, Map<IncomingFile, String> whose) {
		double all = Math.max(1, whose.keySet().stream().mapToLong(IncomingFile::size).sum());
		desk.jobs().start(desk.messages().text(PapersText.IN_STEP), monitor -> {
			long before = 0;
			for (Map.Entry<IncomingFile, String> one : whose.entrySet()) {
				take(owner, one.getKey(), one.getValue(), before, all, monitor);
				before += one.getKey().size();
			}
			return whose.size();
		}, count -> { });
	}

	private void take(Control owner, IncomingFile file, String pupil, long before, double all, JobMonitor monitor) {
		Taken taken = incoming.take(file, pupil, after, read -> {
			monitor.checkCancelled();
			monitor.progress((before + read) / all, "");
		});
		if (!owner.isDisposed()) {
			owner.getDisplay().asyncExec(() -> told(owner, file, taken));
		}
	}

	private void told(Control owner, IncomingFile file, Taken taken) {
		if (owner.isDisposed()) {
			return;
		}
		if (!taken.attachment().commit().isEmpty()) {
			desk.undo().remember(CarrierSteps.command(desk.signedIn().session(), desk.messages().text(PapersText.IN_STEP),
					taken.attachment().commit().seq()));
		}
		onTaken.accept(file);
	}
}
