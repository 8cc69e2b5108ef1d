// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.shouwang.access.Role;
import org.shouwang.access.SignedIn;
import org.shouwang.store.ConflictException;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.tests.access.ClosedProbes.ClosedProbe;

/** Tries every probe as every role, one sign-in a role, and puts back what was changed. */
final class Trials {
	private static final int MOST_LINES = 40;

	private final Village village;
	private final Path out;
	private final Map<String, Map<String, String>> outcomes = new LinkedHashMap<>();

	Trials(Village village, Path out) {
		this.village = village;
		this.out = out;
	}

	/**
	 * Outcome by role, by operation.
	 *
	 * @param probes  whose commits are reverted
	 * @param lasting whose commits stay
	 * @param closed  that sign in by themselves
	 */
	Map<String, Map<String, String>> run(Map<String, Probe> probes, Map<String, Probe> lasting, Map<String, ClosedProbe> closed)
			throws Exception {
		signedIn(probes, lasting);
		for (Map.Entry<String, ClosedProbe> probe : closed.entrySet()) {
			for (Role role : Role.standard()) {
				note(probe.getKey(), role, said(() -> probe.getValue().run(village, role.id(), out.resolve(role.id()))));
			}
		}
		return outcomes;
	}

	private void note(String operation, Role role, String outcome) {
		outcomes.computeIfAbsent(operation, o -> new LinkedHashMap<>()).put(role.id(), outcome);
	}

	private static String said(Callable<String> trial) {
		try {
			return trial.call();
		} catch (Exception | AssertionError e) {
			StringWriter trace = new StringWriter();
			e.printStackTrace(new PrintWriter(trace));
			return "failed: " + trace.toString().lines().map(String::strip).limit(MOST_LINES).collect(Collectors.joining(" "));
		}
	}

	private void signedIn(Map<String, Probe> probes, Map<String, Probe> lasting) throws Exception {
		for (Role role : Role.standard()) {
			Path place = Files.createDirectories(out.resolve(role.id()));
			try (SignedIn signedIn = village.signIn(role.id())) {
				Actor actor = Actor.of(village, role, signedIn, place);
				probes.forEach((operation, probe) -> {
					long before = actor.commits();
					note(operation, role, outcome(actor, probe));
					putBack(actor, before);
				});
				lasting.forEach((operation, probe) -> note(operation, role, outcome(actor, probe)));
			}
		}
	}

	private static String outcome(Actor actor, Probe probe) {
		long before = actor.commits();
		String outcome = said(() -> probe.run(actor));
		boolean refused = outcome.startsWith("no ");
		boolean changed = actor.program().commits((int) (actor.commits() - before)).stream().anyMatch(c -> c.account().equals(actor.role().id()));
		return refused && changed ? outcome + " but changed something" : outcome;
	}

	private static void putBack(Actor actor, long before) {
		for (long seq = actor.commits(); seq > before; seq--) {
			putBack(actor.program(), seq);
		}
	}

	// What was closed and then corrected is not taken back by anybody, the program neither, but opened again.
	private static void putBack(Session program, long seq) {
		try {
			program.revert(seq, "put back");
		} catch (StoreException e) {
			boolean reopened = e instanceof ConflictException conflict && conflict.type().equals("Filing");
			if (!reopened && e.reason() != Reason.ARCHIVED_KEPT && e.reason() != Reason.ONCE_ARCHIVED) {
				throw e;
			}
			DossierProbes.reopenAll(program);
		}
	}
}
