// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.shouwang.cli.Verb;

import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** A verb that a module adds. */
@Command(mixinStandardHelpOptions = true)
final class VerbCommand implements Callable<Integer> {
	private final RootCommand root;
	private final Verb verb;

	@Unmatched
	private List<String> arguments = new ArrayList<>();

	VerbCommand(RootCommand root, Verb verb) {
		this.root = root;
		this.verb = verb;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			try {
				return verb.run(signedIn, List.copyOf(arguments), root.console());
			} catch (IllegalArgumentException e) {
				throw root.usage(e.getMessage());
			}
		});
	}
}
