// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.examples.honours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The page that explains this example says what the example does. */
class HowToPageTest {
	private static final int LONGEST = 150;
	private static final Path EXAMPLES = Path.of("..");
	private static final Path PAGE = Path.of("../../../docs/how-to-add-a-module.md");

	@Test
	void everyFragmentOfThePageStandsInTheExample() throws IOException {
		Set<String> lines = lines();
		boolean inFragment = false;
		for (String line : Files.readAllLines(PAGE)) {
			if (line.startsWith("```")) {
				inFragment = !inFragment;
			} else if (inFragment) {
				assertTrue(lines.contains(line.strip()), line);
			}
		}
	}

	@Test
	void thePageStaysShort() throws IOException {
		assertEquals(true, Files.readAllLines(PAGE).size() <= LONGEST);
	}

	private static Set<String> lines() throws IOException {
		Set<String> lines = new HashSet<>();
		try (Stream<Path> files = Files.walk(EXAMPLES)) {
			List<Path> sources = files.filter(f -> !f.toString().contains("target") && f.toString().matches(".*\\.(java|xcore|sql|MF)")).toList();
			for (Path file : sources) {
				Files.readAllLines(file).forEach(line -> lines.add(line.strip()));
			}
		}
		return lines;
	}
}
