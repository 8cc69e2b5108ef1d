// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

import java.util.List;

/**
 * What a look at a server found.
 *
 * @param findings what is wrong; empty when all is well
 * @param state    what the database holds; {@code UNKNOWN} where the look did not come so far
 * @param version  of the server, as it says itself; empty where the look did not come so far
 */
public record ServerReport(List<Finding> findings, State state, String version) {

	/** What a database holds. */
	public enum State {
		/** Nobody could look. */
		UNKNOWN,
		/** Nothing: a workspace can be made there or moved there. */
		EMPTY,
		/** A whole workspace, which this computer can join. */
		WORKSPACE,
		/** Something else. */
		OTHER
	}

	/** One thing that is wrong, with what the words about it need. */
	public record Finding(ServerProblem problem, List<Object> arguments) {

		public Finding {
			arguments = List.copyOf(arguments);
		}
	}

	public ServerReport {
		findings = List.copyOf(findings);
	}

	/** One problem that kept the look from going on. */
	public static ServerReport of(ServerProblem problem, Object... arguments) {
		return new ServerReport(List.of(new Finding(problem, List.of(arguments))), State.UNKNOWN, "");
	}

	/** Whether work can begin; a warning may still have to be said. */
	public boolean isGood() {
		return findings.stream().noneMatch(finding -> finding.problem().blocks());
	}
}
