// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Reads pages one after the other, those wanted last first, and drops the wishes that scrolling has left behind. For the window's
 * thread, except what it reads.
 */
final class PageReader {
	private static final int MOST_WISHES = 4;

	private final Control owner;
	private final Display display;
	private final Consumer<Throwable> onFailure;
	private final ExecutorService thread = Executors.newSingleThreadExecutor(PageReader::thread);
	private final Deque<Wish> wishes = new ArrayDeque<>();
	private Wish reading;
	private int generation;

	/** Takes a page that was read. */
	interface Taker {
		void take(int page, List<ListRow> rows);
	}

	private record Wish(int page, Callable<List<ListRow>> question, Taker taker) {
	}

	PageReader(Control owner, Consumer<Throwable> onFailure) {
		this.owner = owner;
		this.display = owner.getDisplay();
		this.onFailure = onFailure;
		owner.addDisposeListener(e -> thread.shutdownNow());
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "shouwang-list");
		thread.setDaemon(true);
		return thread;
	}

	void want(int page, Callable<List<ListRow>> question, Taker taker) {
		boolean known = reading != null && reading.page() == page || wishes.stream().anyMatch(w -> w.page() == page);
		if (!known) {
			wishes.push(new Wish(page, question, taker));
			while (wishes.size() > MOST_WISHES) {
				wishes.removeLast();
			}
			next();
		}
	}

	private void next() {
		if (reading == null && !wishes.isEmpty() && !owner.isDisposed()) {
			Wish wish = wishes.pop();
			reading = wish;
			int asked = generation;
			ask(wish.question(), rows -> {
				reading = null;
				if (asked == generation) {
					wish.taker().take(wish.page(), rows);
				}
				next();
			});
		}
	}

	<T> void ask(Callable<T> question, Consumer<T> answer) {
		thread.execute(() -> {
			try {
				T result = question.call();
				deliver(() -> answer.accept(result));
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			} catch (Exception e) {
				deliver(() -> fail(e));
			}
		});
	}

	private void fail(Exception e) {
		reading = null;
		wishes.clear();
		onFailure.accept(e);
	}

	private void deliver(Runnable action) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!owner.isDisposed()) {
					action.run();
				}
			});
		}
	}

	/** Forgets all wishes, since they belong to rows that are no longer shown. */
	void forget() {
		generation++;
		wishes.clear();
	}
}
