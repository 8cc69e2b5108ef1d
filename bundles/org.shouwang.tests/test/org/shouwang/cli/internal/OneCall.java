// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.shouwang.access.SignedIn;

import picocli.CommandLine;

/** One call of the command line with services of a test's choice. Stands here to reach the classes of that package. */
public final class OneCall {
	private OneCall() {
	}

	/** @return the exit status, and behind it what was said */
	public static String run(Function<Class<?>, List<?>> services, Map<String, String> environment, String... words) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int status = new Cli(offered(services), environment, new PrintWriter(out, true), new PrintWriter(err, true)).run(words);
		return status + " " + err + out;
	}

	/** Every verb that does something, as {@code account add}. */
	public static Set<String> verbs() {
		Set<String> verbs = new TreeSet<>();
		collect(new Cli(offered(type -> List.of()), Map.of(), new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter())).line(), "", verbs);
		return verbs;
	}

	private static void collect(CommandLine line, String before, Set<String> verbs) {
		line.getSubcommands().forEach((name, sub) -> {
			if (sub.getSubcommands().isEmpty()) {
				verbs.add(before + name);
			} else {
				collect(sub, before + name + " ", verbs);
			}
		});
	}

	private static Services offered(Function<Class<?>, List<?>> services) {
		return new Services() {
			@Override
			@SuppressWarnings("unchecked")
			public <T> List<T> all(Class<T> type) {
				return (List<T>) services.apply(type);
			}

			@Override
			public void offer(SignedIn signedIn) {
				// the services are those of whoever is signed in already
			}
		};
	}
}
