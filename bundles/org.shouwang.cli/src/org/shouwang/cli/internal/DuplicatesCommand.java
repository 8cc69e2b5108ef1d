// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;
import org.shouwang.report.list.ListSupplier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists records that may mean the same person. */
@Command(name = "duplicates", mixinStandardHelpOptions = true,
		description = "List pupils, or adults, who may have been entered twice; merge puts two together.")
final class DuplicatesCommand implements Callable<Integer> {
	private static final String LIST = "duplicates";

	private final RootCommand root;

	@Option(names = "--adults", description = "Look among parents and guardians.")
	private boolean adults;
	@Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", description = "The form of the output.")
	private String format;

	DuplicatesCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		ListFormat writer = ListFormat.of(format).filter(f -> f != ListFormat.XLSX).orElseThrow(() -> root.usage(root.text("list.format", format)));
		return root.signedIn(signedIn -> {
			ListSupplier list = root.services().all(ListSupplier.class).stream().filter(l -> l.id().equals(LIST)).findFirst()
					.orElseThrow(() -> root.usage(root.text("list.unknown", LIST, "")));
			try {
				writer.write(list, list.rows(adults ? List.of("adults") : List.of(), format), root.console().out(), root.console().locale());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return ExitStatus.DONE;
		});
	}
}
