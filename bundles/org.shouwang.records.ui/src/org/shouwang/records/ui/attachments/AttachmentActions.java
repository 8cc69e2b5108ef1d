// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui.attachments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Shell;
import org.shouwang.model.Attachment;
import org.shouwang.records.ui.internal.CommitCommand;
import org.shouwang.store.Commit;
import org.shouwang.ui.form.RecordDialog;
import org.shouwang.ui.gallery.PictureWindow;
import org.shouwang.ui.jobs.Work;

/** What can be done to one attachment. */
final class AttachmentActions {
	private static final Set<String> DESCRIBED = Set.of("name", "takenOn");

	private final AttachmentsDesk desk;
	private final Shell shell;
	private final Runnable onChange;

	/** @param onChange told in the window's thread when something was changed */
	AttachmentActions(AttachmentsDesk desk, Shell shell, Runnable onChange) {
		this.desk = desk;
		this.shell = shell;
		this.onChange = onChange;
	}

	/** Shows a picture, and those beside it with the arrow keys; says of other files how to open them. */
	void look(List<Attachment> all, Attachment first) {
		PictureWindow window = new PictureWindow(shell, desk.forms().theme(), e -> desk.errors().report(desk.text(AttachmentsText.OPEN), e));
		int[] at = { all.indexOf(first) };
		window.onStep(() -> show(window, all.get(at[0] = Math.min(all.size() - 1, at[0] + 1))),
				() -> show(window, all.get(at[0] = Math.max(0, at[0] - 1))));
		show(window, first);
	}

	private void show(PictureWindow window, Attachment attachment) {
		window.show(attachment.getName(), () -> desk.attachments().preview(attachment.getId()), desk.text(AttachmentsText.NO_PREVIEW));
	}

	/** Asks where, and writes the content there in the clear. */
	void save(Attachment attachment) {
		Optional<Path> file = desk.dialogs().saveFile(desk.text(AttachmentsText.SAVE), attachment.getName(), List.of());
		file.ifPresent(path -> desk.jobs().start(desk.text(AttachmentsText.STEP_SAVE), monitor -> {
			double size = Math.max(1, attachment.getByteCount());
			desk.attachments().save(attachment.getId(), path, written -> {
				monitor.checkCancelled();
				monitor.progress(written / size, "");
			});
			return path;
		}, saved -> { }));
	}

	/** Changes name and date. */
	void describe(Attachment attachment) {
		String step = desk.text(AttachmentsText.STEP_DESCRIBE);
		new RecordDialog(shell, desk.forms(), desk.type(), f -> DESCRIBED.contains(f.name())).open(attachment, changed -> commit(step,
				monitor -> desk.attachments().describe(attachment.getId(), changed.getName(), changed.getTakenOn(), step)));
	}

	/** Removes it after a question; can be undone. */
	void remove(Attachment attachment) {
		if (desk.dialogs().confirm(desk.text(AttachmentsText.REMOVE_TITLE), desk.text(AttachmentsText.REMOVE_WORDS),
				desk.text(AttachmentsText.REMOVE))) {
			String step = desk.text(AttachmentsText.STEP_REMOVE);
			commit(step, monitor -> desk.attachments().remove(attachment.getId(), step));
		}
	}

	private void commit(String step, Work<Commit> work) {
		desk.jobs().start(step, work, commit -> {
			if (!commit.isEmpty()) {
				desk.undo().remember(new CommitCommand(desk.session(), desk.forms().messages(), step, commit.seq()));
			}
			onChange.run();
		});
	}
}
