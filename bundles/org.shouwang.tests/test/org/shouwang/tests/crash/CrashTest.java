// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.crash;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwang.store.DataKey;

/**
 * Kills a working process (SIGKILL) at random moments, again and again in the same workspace: each acknowledged change is there
 * afterwards, nothing is there by half, and the history is whole. {@code ./shouwang crash-test} kills more often.
 */
class CrashTest {
	private static final int NORMAL = 20;
	private static final int LONGEST_WAIT = 600;
	private static final int STARTS_WITHIN = 120_000;

	@TempDir
	private Path temp;

	/** What the killed process was doing. */
	enum Kind {
		EDITS(Edits::new), IMPORTS(Imports::new), MIGRATIONS(Migrations::new), ATTACHMENTS(Attaching::new), BACKUPS(Backups::new),
		ROTATIONS(Rotations::new);

		private final Supplier<Work> maker;

		Kind(Supplier<Work> maker) {
			this.maker = maker;
		}

		Work work() {
			return maker.get();
		}
	}

	@ParameterizedTest
	@EnumSource
	void nothingAcknowledgedIsLostAndNothingIsHalf(Kind kind) throws Exception {
		int kills = share(kind, Integer.getInteger("shouwang.kills", NORMAL));
		Random random = new Random(kind.ordinal());
		DataKey key = DataKey.random(new SecureRandom());
		Place first = new Place(temp.resolve("w"), key, 0);
		first.create();
		List<String> done = new ArrayList<>();
		for (int round = 0; round < kills; round++) {
			Place place = new Place(first.folder(), key, round);
			// Every third process is killed on its way to its first change, the others later.
			done.addAll(killed(kind, place, round % 3 != 2, random.nextInt(LONGEST_WAIT)));
			kind.work().check(place, List.copyOf(done));
		}
		assertFalse(done.isEmpty(), "nothing was ever done");
	}

	/** How many of all kills are of this kind. */
	private static int share(Kind kind, int all) {
		int kinds = Kind.values().length;
		return Math.max(1, all / kinds + (kind.ordinal() < all % kinds ? 1 : 0));
	}

	/** Lets a process work and kills it; what it said to be done. */
	private List<String> killed(Kind kind, Place place, boolean afterFirst, int milliseconds) throws Exception {
		Path said = Files.createTempFile(temp, "said", ".txt");
		Path errors = Files.createTempFile(temp, "errors", ".txt");
		Process worker = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Worker.class.getName(), kind.name(),
				place.folder().toString(), HexFormat.of().formatHex(place.key().copy()), Integer.toString(place.round()))
				.redirectError(errors.toFile()).redirectOutput(said.toFile()).start();
		try {
			awaitLines(said, afterFirst ? 2 : 1, worker, errors);
			Thread.sleep(milliseconds);
			assertTrue(worker.isAlive(), () -> "ended by itself: " + read(errors));
		} finally {
			worker.destroyForcibly().waitFor();
		}
		return lines(said).stream().skip(1).map(line -> line.substring(Worker.SAYS.length())).toList();
	}

	private static void awaitLines(Path file, int count, Process writer, Path errors) throws Exception {
		long end = System.currentTimeMillis() + STARTS_WITHIN;
		while (lines(file).size() < count) {
			assertTrue(writer.isAlive() && System.currentTimeMillis() < end, () -> "no work was done: " + read(errors));
			Thread.sleep(5);
		}
	}

	/** Whole lines only: what was cut off by the kill was not acknowledged. */
	private static List<String> lines(Path file) {
		String text = read(file);
		return text.substring(0, text.lastIndexOf('\n') + 1).lines().filter(line -> line.startsWith(Worker.SAYS)).toList();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
