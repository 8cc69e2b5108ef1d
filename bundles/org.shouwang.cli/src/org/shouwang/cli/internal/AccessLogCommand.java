// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells who read which sensitive fields, what for, and who opened an emergency access. */
@Command(name = "access-log", mixinStandardHelpOptions = true, description = "Tell who read what is sensitive, what for, and what left the program.")
final class AccessLogCommand implements Callable<Integer> {
	private final RootCommand root;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "100", description = "How many of the newest lines (100).")
	private int limit;
	@Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", description = "The form of the output.")
	private String format;

	AccessLogCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		ListFormat writer = ListFormat.of(format).filter(f -> f != ListFormat.XLSX).orElseThrow(() -> root.usage(root.text("accessLog.format", format)));
		if (limit < 1) {
			throw root.usage(root.text("accessLog.limit"));
		}
		return root.signedIn(signedIn -> {
			AccessLogList list = new AccessLogList(signedIn.session(), limit);
			try {
				writer.write(list, list.rows(List.of(), format), root.console().out(), root.console().locale());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return ExitStatus.DONE;
		});
	}
}
