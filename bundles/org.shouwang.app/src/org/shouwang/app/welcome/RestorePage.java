// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.access.SignedIn;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.jobs.JobMonitor;
import org.shouwang.ui.widgets.TextBox;

/** Restores a backup into a new folder, compares it with what the backup states, and signs in there. */
final class RestorePage implements Page {
	private WelcomeFlow flow;
	private TextBox place;
	private TextBox folder;
	private TextBox account;
	private TextBox password;

	@Override
	public void create(Composite area, WelcomeFlow newFlow) {
		flow = newFlow;
		Inputs inputs = new Inputs(flow, area);
		inputs.title(AppText.RESTORE_TITLE, AppText.RESTORE_WORDS);
		place = inputs.folder(AppText.RESTORE_PLACE, "restore-place", "");
		folder = inputs.folder(AppText.RESTORE_FOLDER, "folder", Path.of(System.getProperty("user.home"), "Shouwang").toString());
		account = inputs.text(AppText.RESTORE_ACCOUNT, "account", KitIcon.PERSON, "");
		password = inputs.password(area, AppText.PASSWORD, "password");
		Inputs.onEnter(password, this::restore);
		inputs.foot(AppText.BACK, () -> flow.show(new ChoicePage()), AppText.RESTORE_GO, this::restore);
		place.setFocus();
	}

	private void restore() {
		Optional<Path> from = path(place);
		Optional<Path> to = path(folder);
		if (from.isEmpty() || to.isEmpty()) {
			flow.complain(flow.messages().text(AppText.RESTORE_INCOMPLETE));
			return;
		}
		char[] typed = password.input().getTextChars();
		String who = account.text().isBlank() ? null : account.text().strip();
		flow.start(flow.messages().text(AppText.RESTORE_WORKING), to.get(), job -> restore(from.get(), to.get(), who, typed, job));
	}

	private static Optional<Path> path(TextBox box) {
		try {
			return Optional.of(box.text().strip()).filter(typed -> !typed.isEmpty()).map(Path::of);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private SignedIn restore(Path from, Path to, String who, char[] typed, JobMonitor job) {
		char[] again = typed.clone();
		try {
			flow.services().backups().restore(from, to, who, typed, share -> {
				job.checkCancelled();
				job.progress(share, "");
			});
			return flow.services().workspaces().open(to, who, again);
		} finally {
			Arrays.fill(again, '\0');
		}
	}

	@Override
	public void focus() {
		place.setFocus();
	}
}
