// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.safety;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.store.backup.BackupPlan;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.jobs.Job;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Banner;
import org.shouwang.ui.widgets.FlatButton.Kind;
import org.shouwang.ui.widgets.ProgressLine;
import org.shouwang.ui.widgets.Widgets;

/** Makes the backup that the plan wants at the end, with its progress in sight and a way to go without. */
public final class ExitBackup {
	private static final int WIDTH = 420;
	private static final int TICK_MILLIS = 100;

	private final Theme theme;
	private final Messages messages;
	private final Function<Throwable, String> explain;

	/** @param explain says what went wrong, in the user's language */
	public ExitBackup(Theme theme, Messages messages, Function<Throwable, String> explain) {
		this.theme = theme;
		this.messages = messages;
		this.explain = explain;
	}

	/** Returns when the backup is made or given up; at once when none is wanted. */
	public void run(Shell parent, BackupRunner runner) {
		runner.wantedAtExit().ifPresent(plan -> show(parent, runner, plan));
	}

	private void show(Shell parent, BackupRunner runner, BackupPlan plan) {
		DialogFrame frame = new DialogFrame(parent, theme, "exit-backup", messages.text(SafetyText.EXIT_TITLE));
		new Widgets(theme).paragraph(frame.body(), messages.text(SafetyText.EXIT_WORDS), TextStyle.BODY, Tone.MUTED, WIDTH - 48);
		ProgressLine line = new ProgressLine(frame.body(), theme);
		line.setLayoutData(Widgets.fill(false));
		Banner banner = new Banner(frame.body(), theme);
		frame.button("exit-skip", Kind.SECONDARY, messages.text(SafetyText.EXIT_SKIP), frame::close);
		frame.shell().addListener(SWT.Dispose, e -> runner.cancel());
		runner.now(plan, made -> close(frame), error -> failed(frame, banner, error));
		follow(frame.shell(), line, runner);
		frame.openAndWait(WIDTH);
	}

	private static void close(DialogFrame frame) {
		if (!frame.shell().isDisposed()) {
			frame.close();
		}
	}

	private void failed(DialogFrame frame, Banner banner, Throwable error) {
		if (!frame.shell().isDisposed()) {
			banner.show(Banner.Kind.ERROR, messages.text(SafetyText.EXIT_FAILED, explain.apply(error)));
			frame.shell().setSize(frame.shell().computeSize(WIDTH, SWT.DEFAULT));
			frame.shell().layout(true, true);
		}
	}

	private static void follow(Shell shell, ProgressLine line, BackupRunner runner) {
		if (!shell.isDisposed()) {
			line.setShare(runner.running().map(Job::share).orElse(0.0));
			shell.getDisplay().timerExec(TICK_MILLIS, () -> follow(shell, line, runner));
		}
	}
}
