// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.session;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.access.IdleLock;
import org.shouwang.access.SignedIn;
import org.shouwang.app.internal.AppText;
import org.shouwang.app.window.BlankScreen;
import org.shouwang.app.window.Look;
import org.shouwang.app.window.Shortcuts;
import org.shouwang.app.window.WindowRebuild;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.model.ModelIds;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

/**
 * Locks the window when nobody has used it for as many minutes as the workspace says. Where work would be lost by locking in earnest,
 * because a form is unsaved or a job runs, the screen is covered until the password is typed.
 */
public final class IdleLockAddon {
	private static final int[] SIGNS_OF_LIFE = { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel };

	private final Display display;
	private final Sessions sessions;
	private final Provider<Lock> lock;
	private final Look look;
	private final Shortcuts shortcuts;
	private final Jobs jobs;
	private final MApplication application;
	private final EModelService model;
	private final Listener used = event -> idle().used(System.nanoTime());
	private final Runnable tick = this::onTick;
	private IdleLock idle;
	private int minutes;
	private boolean locking;

	/** @param lock made when it is needed, for the workbench that it closes comes after the addons */
	@Inject
	IdleLockAddon(Display display, Sessions sessions, Provider<Lock> lock, Look look, Shortcuts shortcuts, Jobs jobs, MApplication application,
			EModelService model) {
		this.display = display;
		this.sessions = sessions;
		this.lock = lock;
		this.look = look;
		this.shortcuts = shortcuts;
		this.jobs = jobs;
		this.application = application;
		this.model = model;
	}

	@PostConstruct
	void start() {
		for (int sign : SIGNS_OF_LIFE) {
			display.addFilter(sign, used);
		}
		sleep();
	}

	@PreDestroy
	void end() {
		if (!display.isDisposed()) {
			for (int sign : SIGNS_OF_LIFE) {
				display.removeFilter(sign, used);
			}
			display.timerExec(-1, tick);
		}
	}

	/** For whoever is signed in; another workspace may have another time. */
	private IdleLock idle() {
		int wanted = sessions.current().map(SignedIn::idleMinutes).orElse(IdleLock.STANDARD_MINUTES);
		if (idle == null || wanted != minutes) {
			minutes = wanted;
			idle = new IdleLock(wanted, System.nanoTime());
		}
		return idle;
	}

	private void sleep() {
		display.timerExec((int) idle().sleep(System.nanoTime()).toMillis(), tick);
	}

	private void onTick() {
		if (!locking && sessions.current().isPresent() && idle().isDue(System.nanoTime())) {
			locking = true;
			try {
				lock();
			} finally {
				locking = false;
				idle().used(System.nanoTime());
			}
		}
		if (!display.isDisposed()) {
			sleep();
		}
	}

	private void lock() {
		MWindow window = (MWindow) model.find(ModelIds.WINDOW, application);
		boolean unsaved = !window.getContext().get(EPartService.class).getDirtyParts().isEmpty();
		if (unsaved || !jobs.running().isEmpty() || isAsking()) {
			new BlankScreen(display, look, shortcuts).await(this::check);
		} else {
			new WindowRebuild(application, model).around(() -> lock.get().lockAndWait());
		}
	}

	/** A dialog that stands open belongs to work that is not done. */
	private boolean isAsking() {
		// e4 keeps a shell of its own out of sight
		return Stream.of(display.getShells()).filter(Shell::isVisible).count() > 1;
	}

	/** Making a key of a password takes its time, so it is done beside the window. */
	private void check(char[] password, Consumer<Optional<String>> answer) {
		SignedIn signedIn = sessions.current().orElseThrow();
		jobs.start(look.messages().text(AppText.SIGN_IN_WORKING), job -> {
			signedIn.confirm(password);
			return true;
		}, right -> answer.accept(Optional.empty()), wrong -> answer.accept(Optional.of(look.explain(wrong))));
	}
}
