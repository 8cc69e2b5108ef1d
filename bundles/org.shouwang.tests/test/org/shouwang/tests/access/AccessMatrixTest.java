// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.Role;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.tests.Workshop;

/** Every role tries every operation in a real workspace; what becomes of it is what docs/access-matrix.md says. */
class AccessMatrixTest {
	private static final AccessMatrix MATRIX = AccessMatrix.read();
	/** A pattern by which single lines are tried, as while one is being written: {@code -Dmatrix.only=Session.*}. */
	private static final String ONLY = System.getProperty("matrix.only", ".*");

	@TempDir
	static Path folder;
	private static Map<String, Map<String, String>> outcomes;

	@BeforeAll
	static void tryAll() throws Exception {
		outcomes = new Trials(Village.make(folder), folder.resolve("out")).run(chosen(probes()),
				chosen(lasting()), chosen(ClosedProbes.all()));
	}

	private static <P> Map<String, P> chosen(Map<String, P> probes) {
		probes.keySet().removeIf(operation -> !operation.matches(ONLY));
		return probes;
	}

	private static Map<String, Probe> probes() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.putAll(RecordProbes.all(new Dictionary(Workshop.MODULES.stream().flatMap(m -> m.packages().stream()).toList())));
		probes.putAll(DossierProbes.all());
		probes.putAll(UnitProbes.all());
		probes.putAll(SessionProbes.all());
		probes.putAll(ArchivesProbes.all());
		probes.putAll(OfferProbes.all());
		probes.putAll(VerbProbes.all());
		probes.putAll(WorkspaceProbes.attachments());
		probes.putAll(WorkspaceProbes.workspace());
		probes.putAll(WorkspaceProbes.backups());
		return probes;
	}

	private static Map<String, Probe> lasting() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.putAll(AccountProbes.all());
		probes.putAll(VerbProbes.lasting());
		probes.putAll(SessionProbes.lasting());
		probes.putAll(ArchivesProbes.lasting());
		return probes;
	}

	@TestFactory
	Stream<DynamicTest> everyRoleIsAllowedWhatTheMatrixSays() {
		return outcomes.entrySet().stream().map(tried -> DynamicTest.dynamicTest(tried.getKey(),
				() -> assertEquals(AccessMatrix.line(tried.getKey(), MATRIX.lines().getOrDefault(tried.getKey(), Map.of())),
						AccessMatrix.line(tried.getKey(), tried.getValue()))));
	}

	@Test
	void everyLineIsTriedOnceAndAsEveryRole() {
		assumeTrue(ONLY.equals(".*"), "only some lines are tried");
		Set<String> stale = new TreeSet<>(MATRIX.lines().keySet());
		stale.removeAll(outcomes.keySet());
		assertEquals(Set.of(), stale, "lines without an operation");
		assertEquals(List.of(), MATRIX.twice(), "operations with two lines");
		List<String> roles = Role.standard().stream().map(Role::id).toList();
		MATRIX.lines().forEach((operation, line) -> assertEquals(roles, List.copyOf(line.keySet()), operation));
	}

	@Test
	void everyOperationHasALine() {
		Set<String> missing = Operations.methods();
		MATRIX.lines().keySet().forEach(line -> missing.remove(line.split(" ")[0]));
		assertEquals(Set.of(), missing, "methods of services without a line in docs/access-matrix.md");
		assertEquals(Set.of(), VerbProbes.untried(), "verbs of the command line that VerbProbes does not call");
		assertEquals(Set.of(), Operations.unknownServices(), "services of which Operations must say whether they are tried");
	}
}
