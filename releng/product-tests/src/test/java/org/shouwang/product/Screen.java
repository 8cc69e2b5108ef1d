// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.product;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/** A display of its own, of the size of an old school computer's, and a {@link Pilot} at its keyboard. Never the display of a person. */
final class Screen implements AutoCloseable {
	/** Width and height of the display in pixels. */
	static final int WIDTH = 1366;
	/** Width and height of the display in pixels. */
	static final int HEIGHT = 768;
	private static final int START_SECONDS = 60;

	private final Process server;
	private final Process pilot;
	private final PrintStream commands;
	private final BufferedReader answers;
	private final String display;
	private final Path pictures;

	/** @param pictures where screenshots are kept */
	Screen(Path pictures) throws IOException {
		this.pictures = Files.createDirectories(pictures);
		server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", WIDTH + "x" + HEIGHT + "x24", "-nolisten", "tcp")
				.redirectError(pictures.resolve("xvfb.log").toFile()).start();
		display = ":" + line(new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII)));
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Pilot.class.getName());
		builder.environment().put("DISPLAY", display);
		builder.redirectError(pictures.resolve("pilot.log").toFile());
		pilot = builder.start();
		commands = new PrintStream(pilot.getOutputStream(), true, StandardCharsets.UTF_8);
		answers = new BufferedReader(new InputStreamReader(pilot.getInputStream(), StandardCharsets.UTF_8));
	}

	/** Its name, such as {@code :99}. */
	String display() {
		return display;
	}

	/** Presses keys together, such as {@code CONTROL S}. */
	void press(String... keys) {
		tell("press " + String.join(" ", keys));
	}

	/** Types letters and digits. */
	void type(String text) {
		tell("type " + text);
	}

	/** What stands on the display now. */
	Picture look() {
		return look("now");
	}

	/** What stands on the display now, kept under a name as an output of the test. */
	Picture look(String name) {
		File file = pictures.resolve(name + ".png").toFile();
		tell("look " + file);
		try {
			return new Picture(ImageIO.read(file));
		} catch (IOException e) {
			throw new AssertionError("No picture " + file, e);
		}
	}

	private void tell(String command) {
		commands.println(command);
		String answer = line(answers);
		if (!"done".equals(answer)) {
			throw new AssertionError(command + ": " + answer + ", see " + pictures.resolve("pilot.log"));
		}
	}

	private static String line(BufferedReader from) {
		try {
			String line = CompletableFuture.supplyAsync(() -> read(from)).get(START_SECONDS, TimeUnit.SECONDS);
			if (line == null) {
				throw new AssertionError("The display's helper has ended");
			}
			return line.strip();
		} catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
			throw new AssertionError("The display's helper does not answer", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}

	private static String read(BufferedReader from) {
		try {
			return from.readLine();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		commands.close();
		pilot.destroy();
		server.destroy();
	}
}
