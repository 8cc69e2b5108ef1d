// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.jobs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.shouwang.ui.errors.ErrorReporter;

/**
 * Runs long work beside the window and brings its result back to the window's thread. Changes of progress are told at most
 * {@value #TELL_MILLIS} ms apart, however often the work reports.
 */
public final class Jobs {
	private static final int TELL_MILLIS = 80;

	private final Display display;
	private final ErrorReporter errors;
	private final ExecutorService threads = Executors.newCachedThreadPool(Jobs::thread);
	private final List<Job> running = new CopyOnWriteArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final AtomicBoolean telling = new AtomicBoolean();

	/** @param errors told of work that fails and for which the caller gave no handler */
	public Jobs(Display display, ErrorReporter errors) {
		this.display = display;
		this.errors = errors;
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "shouwang-job");
		thread.setDaemon(true);
		return thread;
	}

	/** Starts the work; a failure is reported to the user. The result is handed over in the window's thread. */
	public <T> Job start(String label, Work<T> work, Consumer<T> onDone) {
		return start(label, work, onDone, e -> errors.report(label, e));
	}

	/** Starts the work; the handlers run in the window's thread. Work that was cancelled calls neither. */
	public <T> Job start(String label, Work<T> work, Consumer<T> onDone, Consumer<Throwable> onFailure) {
		Job job = new Job(label, this::tellSoon);
		running.add(job);
		tellSoon();
		threads.execute(() -> run(job, work, onDone, onFailure));
		return job;
	}

	private <T> void run(Job job, Work<T> work, Consumer<T> onDone, Consumer<Throwable> onFailure) {
		Runnable end;
		try {
			T result = work.run(job);
			end = () -> onDone.accept(result);
		} catch (JobCancelled e) {
			end = () -> { };
		} catch (Exception | LinkageError | OutOfMemoryError e) {
			end = () -> onFailure.accept(e);
		}
		running.remove(job);
		inWindow(end);
		tellSoon();
	}

	/** The work under way, the oldest first. */
	public List<Job> running() {
		return List.copyOf(running);
	}

	/** Told in the window's thread when work starts, goes on or ends; returns what takes the listener away again. */
	public Runnable onChange(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void tellSoon() {
		if (telling.compareAndSet(false, true)) {
			inWindow(() -> display.timerExec(TELL_MILLIS, this::tell));
		}
	}

	private void tell() {
		telling.set(false);
		listeners.forEach(Runnable::run);
	}

	private void inWindow(Runnable action) {
		if (!display.isDisposed()) {
			display.asyncExec(action);
		}
	}

	/** Asks all work to stop and takes no more. */
	public void shutdown() {
		running.forEach(Job::cancel);
		threads.shutdown();
	}
}
