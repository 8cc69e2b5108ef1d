// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built product for this system, started through its own script with a state folder of its own. */
final class Product {
	/** Opens every workspace of these tests; it guards invented people only. */
	static final String PASSWORD = "invented-4711";
	private static final int VERB_SECONDS = 120;

	private final Path script;
	private final Path state;

	/**
	 * What a verb answered.
	 *
	 * @param status   exit status
	 * @param data     standard output
	 * @param messages standard error
	 */
	record Answer(int status, String data, String messages) {
		/** The data, once the status is the one expected. */
		String expect(int expected) {
			if (status != expected) {
				throw new AssertionError("Exit status " + status + " instead of " + expected + "\n" + messages + "\n" + data);
			}
			return data;
		}
	}

	/** @param state where the product keeps its own areas */
	Product(Path state) {
		this.state = state;
		this.script = Path.of(System.getProperty("shouwang.product"), "linux/gtk/x86_64/shouwang").normalize();
		assertTrue(Files.isExecutable(script), () -> "The product is not built: " + script);
	}

	/** Runs a verb to its end. */
	Answer run(String... words) throws IOException, InterruptedException {
		Path out = Files.createTempFile(state, "out", ".txt");
		Path err = Files.createTempFile(state, "err", ".txt");
		ProcessBuilder builder = builder(words).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().put("SHOUWANG_PASSWORD", PASSWORD);
		Process process = builder.start();
		try {
			assertTrue(process.waitFor(VERB_SECONDS, TimeUnit.SECONDS), () -> "Still at work: " + List.of(words));
		} finally {
			process.destroyForcibly();
		}
		return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
	}

	/** Starts the window and returns at once; what it says goes into a file beside the screenshots. */
	Process window(String display, Path log, String... words) throws IOException {
		ProcessBuilder builder = builder(words).redirectErrorStream(true).redirectOutput(log.toFile());
		Map<String, String> environment = builder.environment();
		environment.put("DISPLAY", display);
		environment.remove("SHOUWANG_PASSWORD");
		environment.remove("WAYLAND_DISPLAY");
		environment.put("NO_AT_BRIDGE", "1");
		return builder.start();
	}

	private ProcessBuilder builder(String... words) {
		List<String> command = new ArrayList<>(List.of(script.toString()));
		command.addAll(List.of(words));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().put("SHOUWANG_STATE", state.toString());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		// as on a machine on which nobody has set a language: the script itself has to care for Chinese names of files
		builder.environment().keySet().removeIf(k -> k.startsWith("LC_") || k.equals("LANG") || k.equals("LANGUAGE"));
		return builder;
	}

	/** Writes a text file. */
	static Path write(Path file, String text, java.nio.charset.Charset charset) throws IOException {
		return Files.write(file, text.getBytes(charset == null ? StandardCharsets.UTF_8 : charset));
	}
}
