// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.shouwang.model.Attachment;
import org.shouwang.records.ui.internal.CommitCommand;
import org.shouwang.store.Written;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.ui.jobs.JobMonitor;

/** Adds files to a record as a job with progress that can be cancelled; what was added before stays, and each file can be undone. */
final class FileIntake {
	private final AttachmentsDesk desk;
	private final Display display;
	private final Runnable onAdded;

	/** @param onAdded told in the window's thread after each file */
	FileIntake(AttachmentsDesk desk, Display display, Runnable onAdded) {
		this.desk = desk;
		this.display = display;
		this.onAdded = onAdded;
	}

	/** Adds files; folders are named and left out. */
	void add(String ownerType, String owner, List<Path> dropped) {
		List<Path> folders = dropped.stream().filter(Files::isDirectory).toList();
		List<Path> files = dropped.stream().filter(p -> !Files.isDirectory(p)).toList();
		if (!folders.isEmpty()) {
			desk.dialogs().info(desk.text(AttachmentsText.FOLDERS), desk.text(AttachmentsText.FOLDERS_WORDS, names(folders)));
		}
		if (files.isEmpty()) {
			return;
		}
		String label = desk.text(AttachmentsText.STEP_ADD);
		desk.jobs().start(label, monitor -> {
			List<Path> same = new ArrayList<>();
			for (int i = 0; i < files.size(); i++) {
				if (!add(ownerType, owner, files.get(i), new Part(monitor, i, files.size()))) {
					same.add(files.get(i));
				}
			}
			return same;
		}, this::tellSame);
	}

	private static String names(List<Path> files) {
		return String.join(", ", files.stream().map(p -> p.getFileName().toString()).toList());
	}

	private void tellSame(List<Path> same) {
		if (!same.isEmpty()) {
			desk.dialogs().info(desk.text(AttachmentsText.SAME), desk.text(AttachmentsText.SAME_WORDS, names(same)));
		}
	}

	/** The share of one file in the work. */
	private record Part(JobMonitor monitor, int index, int count) {
		void told(long read, long size, String words) {
			monitor.checkCancelled();
			monitor.progress((index + (size == 0 ? 0 : Math.min(1.0, (double) read / size))) / count, count > 1 ? words : "");
		}
	}

	private boolean add(String ownerType, String owner, Path file, Part part) throws IOException {
		String words = desk.text(AttachmentsText.FILE_OF, part.index() + 1, part.count());
		long size = Files.size(file);
		LocalDate date = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
		AttachmentDraft draft = new AttachmentDraft(ownerType, owner, file.getFileName().toString(), date);
		return told(desk.attachments().put(draft, file, read -> part.told(read, size, words)));
	}

	/** Adds a picture that is in memory. */
	void add(AttachmentDraft draft, byte[] content) {
		desk.jobs().start(desk.text(AttachmentsText.STEP_ADD), monitor -> told(desk.attachments().put(draft, new ByteArrayInputStream(content))), added -> { });
	}

	private boolean told(Written<Attachment> added) {
		inWindow(added);
		return !added.commit().isEmpty();
	}

	private void inWindow(Written<Attachment> added) {
		if (display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			if (!added.commit().isEmpty()) {
				desk.undo().remember(new CommitCommand(desk.session(), desk.forms().messages(), desk.text(AttachmentsText.STEP_ADD),
						added.commit().seq()));
			}
			onAdded.run();
		});
	}
}
