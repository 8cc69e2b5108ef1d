// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import picocli.CommandLine.Option;

/** The reason that stands in the history. */
final class Why {
	@Option(names = "--reason", paramLabel = "TEXT", description = "Why; stands in the change history.")
	private String reason;

	/** What was said, else the verb itself. */
	String or(String verb) {
		return reason == null || reason.isBlank() ? verb : reason;
	}
}
