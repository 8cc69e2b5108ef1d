// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.shouwang.cli.ExitStatus;
import org.shouwang.report.list.ListAction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does something to a row of a list. */
@Command(name = "act", mixinStandardHelpOptions = true, description = "Do something to a row of a list, such as lend or return a carrier.")
final class ActCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(index = "0", paramLabel = "ACTION", description = "What to do, such as lend, return.")
	private String action;
	@Parameters(index = "1", paramLabel = "ROW", description = "To which row, by its number, name or id.")
	private String row;
	@Parameters(index = "2..*", paramLabel = "NAME=VALUE", description = "What else is to be said, such as to=NAME due=2026-12-01.")
	private List<String> words = List.of();

	ActCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			List<ListAction> actions = root.services().all(ListAction.class);
			ListAction chosen = actions.stream().filter(a -> a.id().equals(action)).findFirst().orElseThrow(() -> root.usage(root.text(
					"act.unknown", action, actions.stream().map(ListAction::id).sorted().collect(Collectors.joining(", ")))));
			try {
				root.console().say(chosen.run(row, options(chosen), root.console().locale()));
				return ExitStatus.DONE;
			} catch (IllegalArgumentException e) {
				throw root.usage(e.getMessage());
			}
		});
	}

	private Map<String, String> options(ListAction chosen) {
		Map<String, String> options = new LinkedHashMap<>();
		for (String word : words) {
			int equals = word.indexOf('=');
			if (equals < 1 || !chosen.options().contains(word.substring(0, equals))) {
				throw root.usage(root.text("act.option", word, chosen.description(root.console().locale())));
			}
			options.put(word.substring(0, equals), word.substring(equals + 1));
		}
		return options;
	}
}
