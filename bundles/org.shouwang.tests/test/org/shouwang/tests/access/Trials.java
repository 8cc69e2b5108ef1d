// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.shouwang.access.Role;
import org.shouwang.access.SignedIn;
import org.shouwang.store.ConflictException;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/** Tries every probe as every role, one sign-in a role, and puts back what was changed. */
final class Trials {
	private final Village village;
	private final Path out;
	private final Map<String, Map<String, String>> outcomes = new LinkedHashMap<>();

	Trials(Village village, Path out) {
		this.village = village;
		this.out = out;
	}

	/** Outcome by role, by operation. */
	Map<String, Map<String, String>> run(Map<String, Probe> probes) throws Exception {
		for (Role role : Role.standard()) {
			Path place = Files.createDirectories(out.resolve(role.id()));
			try (SignedIn signedIn = village.signIn(role.id())) {
				Actor actor = Actor.of(village, role, signedIn, place);
				for (Map.Entry<String, Probe> probe : probes.entrySet()) {
					outcomes.computeIfAbsent(probe.getKey(), o -> new LinkedHashMap<>()).put(role.id(), outcome(actor, probe.getValue()));
				}
			}
		}
		return outcomes;
	}

	private static String outcome(Actor actor, Probe probe) {
		long before = actor.commits();
		String outcome;
		try {
			outcome = probe.run(actor);
		} catch (Exception | AssertionError e) {
			outcome = "failed: " + e;
		}
		boolean refused = outcome.startsWith("no ");
		boolean changed = actor.program().commits((int) (actor.commits() - before)).stream().anyMatch(c -> c.account().equals(actor.role().id()));
		for (long seq = actor.commits(); seq > before; seq--) {
			putBack(actor.program(), seq);
		}
		return refused && changed ? outcome + " but changed something" : outcome;
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
