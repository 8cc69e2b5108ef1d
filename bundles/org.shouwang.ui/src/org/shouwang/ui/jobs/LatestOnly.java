// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.jobs;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.shouwang.ui.errors.ErrorLog;

/**
 * Asks short questions beside the window, one at a time, and delivers only the answer to the last one: what typing needs. Questions
 * that were overtaken before they started are never asked. Ends with its control.
 */
public final class LatestOnly {
	private static final int IDLE_SECONDS = 5;

	private final Control owner;
	private final Display display;
	private final Consumer<Throwable> onFailure;
	private final AtomicLong latest = new AtomicLong();
	private final ExecutorService thread;

	/** Failures are only logged. */
	public LatestOnly(Control owner) {
		this(owner, ErrorLog::write);
	}

	/** @param onFailure told in the window's thread when the last question failed */
	public LatestOnly(Control owner, Consumer<Throwable> onFailure) {
		this.owner = owner;
		this.display = owner.getDisplay();
		this.onFailure = onFailure;
		this.thread = executor();
		owner.addDisposeListener(e -> thread.shutdownNow());
	}

	private static ExecutorService executor() {
		ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(), work -> {
					Thread t = new Thread(work, "shouwang-ask");
					t.setDaemon(true);
					return t;
				});
		executor.allowCoreThreadTimeOut(true);
		return executor;
	}

	/** Asks; the answer comes in the window's thread unless another question came after. */
	public <T> void ask(Callable<T> question, Consumer<T> answer) {
		long number = latest.incrementAndGet();
		if (owner.isDisposed()) {
			return;
		}
		thread.execute(() -> {
			if (number == latest.get()) {
				run(number, question, answer);
			}
		});
	}

	private <T> void run(long number, Callable<T> question, Consumer<T> answer) {
		try {
			T result = question.call();
			deliver(number, () -> answer.accept(result));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (Exception e) {
			deliver(number, () -> onFailure.accept(e));
		}
	}

	private void deliver(long number, Runnable action) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (number == latest.get() && !owner.isDisposed()) {
					action.run();
				}
			});
		}
	}

	/** Forgets the question under way. */
	public void forget() {
		latest.incrementAndGet();
	}
}
