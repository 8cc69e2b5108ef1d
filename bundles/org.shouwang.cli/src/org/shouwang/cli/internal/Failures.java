// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.shouwang.cli.Console;
import org.shouwang.cli.ExitStatus;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine.ParameterException;

/** Says in words what went wrong, once, and finds the exit status for it. */
final class Failures {
	private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

	private final RootCommand root;

	Failures(RootCommand root) {
		this.root = root;
	}

	int status(Exception e) {
		Console console = root.console();
		switch (e) {
		case StoreException s -> {
			console.say(s.message(console.locale()));
			return s.exitStatus();
		}
		case SheetProblem p -> {
			console.say(p.in(console.locale()));
			return ExitStatus.FAILED;
		}
		case ParameterException p -> {
			console.say(p.getMessage());
			return ExitStatus.USAGE;
		}
		case CancellationException c -> {
			console.say(root.text("cancelled"));
			return ExitStatus.FAILED;
		}
		case IOException io -> {
			console.say(root.text("file.failed", io.getMessage()));
			return ExitStatus.FAILED;
		}
		default -> {
			// Its message may hold what somebody typed; the type and the place are enough to find the fault.
			LOG.error("A verb failed: {} at {}", e.getClass().getName(), e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0]);
			console.say(root.text("failed", e.getClass().getSimpleName()));
			return ExitStatus.FAILED;
		}
		}
	}
}
