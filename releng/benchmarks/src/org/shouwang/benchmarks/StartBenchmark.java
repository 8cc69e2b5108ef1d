// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.benchmarks;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * From the start of the process to the list of 1,625 pupils on the display, signed in, beside an empty e4 window of the same
 * libraries. Both in turn, so that the machine's moods meet both; the medians are compared. Wants a display with nothing on it.
 */
final class StartBenchmark {
	private static final int PUPILS = 1_625;
	/** The bars of complete archives in the list, and of others; org.shouwang.ui.theme.Tone. */
	private static final int[] BARS = { 0x1A7339, 0x0F766E };
	/** Where the list stands, and where an empty window has its middle. */
	private static final Rectangle PLACE = new Rectangle(300, 180, 460, 420);
	private static final int BAR_PIXELS = 400;
	private static final int POLL_MILLIS = 20;
	private static final int SECONDS = 120;
	private static final String PASSWORD = "invented-4711";

	private final Path product;
	private final Path work;
	private final Robot robot;

	private StartBenchmark(Path product, Path work) throws AWTException {
		this.product = product;
		this.work = work;
		this.robot = new Robot();
	}

	/** Arguments: the product's folder, a folder to work in, how many runs. */
	public static void main(String[] arguments) throws Exception {
		Path work = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
		new StartBenchmark(Path.of(arguments[0]).toAbsolutePath(), work).run(Integer.parseInt(arguments[2]), System.out);
	}

	private void run(int runs, PrintStream out) throws Exception {
		Path home = work.resolve("home");
		Path roster = work.resolve("roster.xlsx");
		Rosters.write(roster, PUPILS);
		verb("--home", home.toString(), "init", "--school", "Benchmark", "--account", "office");
		verb("--home", home.toString(), "import", roster.toString());
		EmptyWindow empty = new EmptyWindow(product, work.resolve("empty"));
		window(home, StartBenchmark::hasText, true);
		time(empty.start(), p -> !isBlank(p));
		List<Double> ours = new ArrayList<>();
		List<Double> theirs = new ArrayList<>();
		for (int i = 0; i < runs; i++) {
			theirs.add(time(empty.start(), p -> !isBlank(p)));
			ours.add(window(home, StartBenchmark::showsList, false));
		}
		out.printf(Locale.ROOT, "start: list of %d pupils %.2f s, empty e4 window %.2f s: %.2f x (medians of %d; %s; %s)%n", PUPILS,
				median(ours), median(theirs), median(ours) / median(theirs), runs, ours, theirs);
	}

	private static double median(List<Double> seconds) {
		return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
	}

	private void verb(String... words) throws IOException, InterruptedException {
		int status = builder(words).inheritIO().start().waitFor();
		if (status != 0) {
			throw new IOException(Arrays.toString(words) + " ended with " + status);
		}
	}

	private ProcessBuilder builder(String... words) {
		List<String> command = new ArrayList<>(List.of(product.resolve("shouwang").toString()));
		command.addAll(List.of(words));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().put("SHOUWANG_STATE", work.resolve("state").toString());
		builder.environment().put("SHOUWANG_PASSWORD", PASSWORD);
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		return builder.redirectErrorStream(true).redirectOutput(work.resolve("window.log").toFile());
	}

	/** Starts the desktop; at first on the page of the archives, which it opens again from then on. */
	private double window(Path home, Predicate<BufferedImage> shown, boolean toTheList) throws Exception {
		ProcessBuilder builder = builder("--home", home.toString(), "--lang", "en");
		return toTheList ? time(builder, shown, this::openTheList) : time(builder, shown);
	}

	private void openTheList() {
		robot.setAutoDelay(50);
		press(java.awt.event.KeyEvent.VK_2);
		await(StartBenchmark::showsList, System.nanoTime());
	}

	private void press(int key) {
		robot.keyPress(java.awt.event.KeyEvent.VK_CONTROL);
		robot.keyPress(key);
		robot.keyRelease(key);
		robot.keyRelease(java.awt.event.KeyEvent.VK_CONTROL);
	}

	private double time(ProcessBuilder builder, Predicate<BufferedImage> shown) throws Exception {
		return time(builder, shown, () -> { });
	}

	/** Seconds until it is shown; then ends the program as a person does and waits until the display is empty again. */
	private double time(ProcessBuilder builder, Predicate<BufferedImage> shown, Runnable then) throws Exception {
		robot.mouseMove(500, 400);
		long start = System.nanoTime();
		Process process = builder.start();
		try {
			double seconds = await(shown, start);
			then.run();
			press(java.awt.event.KeyEvent.VK_Q);
			if (!process.waitFor(3, TimeUnit.SECONDS)) {
				process.destroy();
				process.waitFor(SECONDS, TimeUnit.SECONDS);
			}
			await(StartBenchmark::isBlank, System.nanoTime());
			return seconds;
		} finally {
			process.destroyForcibly();
		}
	}

	private double await(Predicate<BufferedImage> shown, long start) {
		while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(SECONDS)) {
			if (shown.test(robot.createScreenCapture(PLACE))) {
				return (System.nanoTime() - start) / 1e9;
			}
			pause();
		}
		throw new IllegalStateException("Not shown within " + SECONDS + " s");
	}

	private static void pause() {
		try {
			Thread.sleep(POLL_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	private static boolean isBlank(BufferedImage picture) {
		return count(picture, 0) == picture.getWidth() * picture.getHeight();
	}

	private static boolean hasText(BufferedImage picture) {
		return count(picture, 0) == 0 && count(picture, 0xFFFFFF) > 0;
	}

	private static boolean showsList(BufferedImage picture) {
		return Arrays.stream(BARS).map(bar -> count(picture, bar)).sum() > BAR_PIXELS;
	}

	private static int count(BufferedImage picture, int rgb) {
		int count = 0;
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				count += (picture.getRGB(x, y) & 0xFFFFFF) == rgb ? 1 : 0;
			}
		}
		return count;
	}
}
