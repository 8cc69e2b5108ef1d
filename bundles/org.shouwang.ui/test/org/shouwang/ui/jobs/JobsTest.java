// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.shouwang.ui.testing.Bot;

class JobsTest {
	private final Display display = Display.getDefault();
	private final Bot bot = new Bot(display);
	private final List<String> reported = new ArrayList<>();
	private final Jobs jobs = new Jobs(display, (what, error) -> reported.add(what + ": " + error.getMessage()));

	@Test
	void workRunsBesideTheWindowAndItsResultComesBack() {
		List<Thread> threads = new ArrayList<>();
		jobs.start("count", m -> {
			threads.add(Thread.currentThread());
			return 42;
		}, result -> {
			threads.add(Thread.currentThread());
			assertEquals(42, result);
		});
		bot.waitUntil(() -> threads.size() == 2);
		assertNotSame(display.getThread(), threads.get(0));
		assertSame(display.getThread(), threads.get(1));
	}

	@Test
	void failuresAreReportedOnce() {
		jobs.start("import", m -> {
			throw new IllegalStateException("no");
		}, r -> reported.add("done"));
		bot.waitUntil(() -> !reported.isEmpty());
		assertEquals(List.of("import: no"), reported);
	}

	@Test
	void progressIsShownAndCancelEndsTheWorkQuietly() {
		CountDownLatch started = new CountDownLatch(1);
		List<Double> shares = new ArrayList<>();
		jobs.onChange(() -> jobs.running().forEach(j -> shares.add(j.share())));
		Job job = jobs.start("long", m -> {
			m.progress(0.5, "half");
			started.countDown();
			while (true) {
				m.checkCancelled();
				Thread.sleep(2);
			}
		}, r -> reported.add("done"));
		bot.waitUntil(() -> shares.contains(0.5));
		job.cancel();
		bot.waitUntil(() -> jobs.running().isEmpty());
		assertTrue(reported.isEmpty());
	}

	@Test
	void onlyTheLastQuestionIsAnswered() {
		Shell shell = new Shell(display);
		LatestOnly latest = new LatestOnly(shell);
		List<String> answers = new ArrayList<>();
		for (String q : List.of("c", "ch", "che", "chen")) {
			latest.ask(() -> q, answers::add);
		}
		bot.waitUntil(() -> !answers.isEmpty());
		bot.rest(50);
		assertEquals(List.of("chen"), answers);
		shell.dispose();
		assertFalse(display.isDisposed());
	}
}
