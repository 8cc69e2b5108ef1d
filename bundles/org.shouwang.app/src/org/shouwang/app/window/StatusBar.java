// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.app.internal.AppText;
import org.shouwang.app.session.Sessions;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.jobs.Job;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.ProgressLine;
import org.shouwang.ui.widgets.Widgets;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The foot of the window: who is signed in, and the work under way with its progress and a button that cancels it. */
public final class StatusBar {
	private static final int BAR_WIDTH = 160;

	private final Theme theme;
	private final Messages messages;
	private final Sessions sessions;
	private final Jobs jobs;
	private Composite work;
	private Label label;
	private ProgressLine progress;
	private Runnable stop = () -> { };

	@Inject
	StatusBar(Theme theme, Messages messages, Sessions sessions, Jobs jobs) {
		this.theme = theme;
		this.messages = messages;
		this.sessions = sessions;
		this.jobs = jobs;
	}

	@PostConstruct
	void create(Composite parent) {
		Widgets widgets = new Widgets(theme);
		Composite bar = widgets.area(parent, Tone.PANEL, 2, 0);
		GridLayout layout = (GridLayout) bar.getLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 2;
		widgets.label(bar, who(), TextStyle.SMALL, Tone.MUTED).setLayoutData(Widgets.fill(false));
		work = widgets.area(bar, Tone.PANEL, 3, 0);
		GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
		data.heightHint = 26;
		work.setLayoutData(data);
		label = Ids.set(widgets.label(work, "", TextStyle.SMALL, Tone.MUTED), "job");
		progress = new ProgressLine(work, theme);
		GridData line = new GridData(SWT.BEGINNING, SWT.CENTER, false, true);
		line.widthHint = BAR_WIDTH;
		progress.setLayoutData(line);
		FlatButton cancel = new FlatButton(work, theme, FlatButton.Kind.QUIET).icon(KitIcon.CLOSE)
				.hint(messages.text(AppText.JOB_CANCEL)).id("job-cancel")
				.onPress(() -> jobs.running().stream().findFirst().ifPresent(Job::cancel));
		GridData small = new GridData(24, 24);
		cancel.setLayoutData(small);
		stop = jobs.onChange(this::show);
		show();
		layoutOnceShown(bar);
	}

	/** GTK tells the room that the menu bar takes only once the window is shown; until then the foot would lie outside. */
	private static void layoutOnceShown(Composite bar) {
		Shell shell = bar.getShell();
		Listener listener = new Listener() {
			@Override
			public void handleEvent(Event event) {
				shell.removeListener(SWT.Activate, this);
				shell.getDisplay().asyncExec(() -> {
					if (!shell.isDisposed()) {
						shell.layout(true, true);
					}
				});
			}
		};
		shell.addListener(SWT.Activate, listener);
	}

	private String who() {
		return sessions.current().map(s -> messages.text(AppText.SIGNED_IN_AS, s.account().name(), s.role().label(messages.locale())))
				.orElse("");
	}

	@PreDestroy
	void end() {
		stop.run();
	}

	private void show() {
		if (work.isDisposed()) {
			return;
		}
		List<Job> running = jobs.running();
		work.setVisible(!running.isEmpty());
		if (!running.isEmpty()) {
			Job job = running.getFirst();
			String more = running.size() > 1 ? "  +" + (running.size() - 1) : "";
			String step = job.step().isEmpty() ? "" : "  ·  " + job.step();
			label.setText((job.label() + step + more).replace("&", "&&"));
			progress.setShare(job.share());
			label.requestLayout();
		}
	}
}
