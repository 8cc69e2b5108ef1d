// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.safety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.shouwang.access.SignedIn;
import org.shouwang.app.session.Sessions;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreListener;
import org.shouwang.store.backup.BackupPlan;
import org.shouwang.store.backup.BackupResult;
import org.shouwang.store.backup.BackupSchedule.Due;
import org.shouwang.store.backup.BackupService;
import org.shouwang.ui.errors.ErrorLog;
import org.shouwang.ui.jobs.Job;
import org.shouwang.ui.jobs.JobCancelled;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.l10n.Messages;

/**
 * Backs up the workspace of whoever is signed in, beside the window and one backup at a time: when the plan says so, when somebody
 * asks, and at the end. For the window's thread only.
 */
public final class BackupRunner implements Sessions.Listener {
	private static final int STOP_SECONDS = 15;

	private final Jobs jobs;
	private final Supplier<BackupService> backups;
	private final Supplier<Messages> messages;
	private final StoreListener edits = commit -> setChanged(true);
	private volatile boolean changed;
	private Optional<SignedIn> current = Optional.empty();
	private Optional<Running> running = Optional.empty();
	private Runnable next = () -> { };

	/** @param over reached when nothing of the work is left to do */
	private record Running(Job job, CountDownLatch over) {}

	/**
	 * @param backups  asked each time, for the service changes with the modules
	 * @param messages of the present language
	 */
	public BackupRunner(Jobs jobs, Supplier<BackupService> backups, Supplier<Messages> messages) {
		this.jobs = jobs;
		this.backups = backups;
		this.messages = messages;
	}

	@Override
	public void entered(SignedIn signedIn) {
		current = Optional.of(signedIn);
		changed = false;
		signedIn.store().addListener(edits);
	}

	/** A backup under way is given up: a whole one is made another time, and the older ones stay. */
	@Override
	public void leaving(SignedIn signedIn) {
		next = () -> { };
		running.ifPresent(BackupRunner::stop);
		signedIn.store().removeListener(edits);
		current = Optional.empty();
	}

	private void setChanged(boolean now) {
		changed = now;
	}

	/** Makes a backup if the plan wants one now. What fails is noted in the diary, which the first page tells from. */
	void ifDue() {
		current.filter(signedIn -> running.isEmpty()).ifPresent(signedIn -> {
			BackupService service = backups.get();
			Path folder = signedIn.workspace().folder();
			start(job -> service.diary(folder).plan().filter(plan -> service.due(folder, plan) == Due.DUE)
					.map(plan -> run(service, signedIn, plan, job)), made -> { }, BackupRunner::note);
		});
	}

	private static void note(Throwable error) {
		if (!(error instanceof StoreException)) {
			ErrorLog.write(error);
		}
	}

	/**
	 * Makes a backup now, or right after the one that is being made; harmless when nobody is signed in.
	 *
	 * @param onDone told in the window's thread; empty when somebody gave the backup up
	 */
	void now(BackupPlan plan, Consumer<Optional<BackupResult>> onDone, Consumer<Throwable> onFailure) {
		if (running.isPresent()) {
			next = () -> now(plan, onDone, onFailure);
			return;
		}
		current.ifPresent(signedIn -> {
			BackupService service = backups.get();
			start(job -> Optional.of(run(service, signedIn, plan, job)), onDone, onFailure);
		});
	}

	/**
	 * The plan, if it wants a backup at the end and something was changed since the last whole one; one that is being made would be
	 * given up with the workspace, so it counts for none. The disk must be there.
	 */
	Optional<BackupPlan> wantedAtExit() {
		return current.filter(signedIn -> changed || running.isPresent())
				.flatMap(signedIn -> backups.get().diary(signedIn.workspace().folder()).plan())
				.filter(plan -> plan.atExit() && Files.isDirectory(plan.target()));
	}

	/** The backup under way. */
	Optional<Job> running() {
		return running.map(Running::job);
	}

	/** Asks the backup under way to stop, and begins none that waits for it. */
	void cancel() {
		next = () -> { };
		running.map(Running::job).ifPresent(Job::cancel);
	}

	private interface Backup {
		Optional<BackupResult> make(Job job);
	}

	private void start(Backup backup, Consumer<Optional<BackupResult>> onDone, Consumer<Throwable> onFailure) {
		CountDownLatch over = new CountDownLatch(1);
		Job started = jobs.<Optional<BackupResult>>start(messages.get().text(SafetyText.BACK_UP), monitor -> {
			try {
				return backup.make((Job) monitor);
			} catch (JobCancelled e) {
				// Work that is cancelled calls nobody back, and this runner must know that it is free.
				return Optional.empty();
			} finally {
				over.countDown();
			}
		}, made -> ended(() -> onDone.accept(made)), error -> ended(() -> onFailure.accept(error)));
		running = Optional.of(new Running(started, over));
	}

	private void ended(Runnable told) {
		running = Optional.empty();
		told.run();
		Runnable waiting = next;
		next = () -> { };
		waiting.run();
	}

	private BackupResult run(BackupService service, SignedIn signedIn, BackupPlan plan, Job job) {
		boolean before = changed;
		changed = false;
		boolean good = false;
		try {
			BackupResult made = service.backup(signedIn.session(), signedIn.workspace(), plan.target(), plan.keep(), share -> {
				job.checkCancelled();
				job.progress(share, "");
			});
			good = true;
			return made;
		} finally {
			if (!good) {
				changed |= before;
			}
		}
	}

	// The workspace is closed behind: the backup reads from it until it notices that it shall stop.
	private static void stop(Running backup) {
		backup.job().cancel();
		try {
			backup.over().await(STOP_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
