// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;

import picocli.CommandLine.Command;

/** Proves that the change history was not altered. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Prove that nothing in the change history was altered or removed.")
final class VerifyCommand implements Callable<Integer> {
	private final RootCommand root;

	VerifyCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			List<String> problems = signedIn.store().verifyHistory();
			problems.forEach(root.console()::say);
			root.console().say(root.text(problems.isEmpty() ? "verify.good" : "verify.bad", problems.size()));
			return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
		});
	}
}
