// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.shouwang.cli.ExitStatus;
import org.shouwang.report.AtomicFile;
import org.shouwang.report.list.ListSupplier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a list. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Write a list, such as pupils or classes.")
final class ListCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "WHAT", description = "The list: pupils, classes and what modules add.")
	private String what;
	@Option(names = "--where", paramLabel = "CONDITION", split = ",", description = "Conditions that all must hold, such as left-behind.")
	private List<String> where = List.of();
	@Option(names = "--format", paramLabel = "table|csv|json|xlsx", defaultValue = "table", description = "The form of the output.")
	private String format;
	@Option(names = "-o", paramLabel = "FILE", description = "Where to write; standard output otherwise.")
	private Path file;

	ListCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		ListFormat writer = ListFormat.of(format).orElseThrow(() -> root.usage(root.text("list.format", format)));
		if (writer == ListFormat.XLSX && file == null) {
			throw root.usage(root.text("list.xlsx"));
		}
		return root.signedIn(signedIn -> {
			write(writer, supplier());
			return ExitStatus.DONE;
		});
	}

	private ListSupplier supplier() {
		List<ListSupplier> lists = root.services().all(ListSupplier.class);
		return lists.stream().filter(l -> l.id().equals(what)).findFirst().orElseThrow(() -> root.usage(
				root.text("list.unknown", what, lists.stream().map(ListSupplier::id).sorted().collect(Collectors.joining(", ")))));
	}

	private void write(ListFormat writer, ListSupplier list) {
		Iterable<List<Object>> rows;
		try {
			rows = list.rows(where, format);
		} catch (IllegalArgumentException e) {
			throw root.usage(root.text("list.condition", e.getMessage(), String.join(", ", list.conditions())));
		}
		Locale locale = root.console().locale();
		try {
			if (file == null) {
				writer.write(list, rows, root.console().out(), locale);
			} else if (writer == ListFormat.XLSX) {
				ListFormat.xlsx(list, rows, file, locale);
			} else {
				AtomicFile.write(file, out -> {
					PrintWriter text = new PrintWriter(out, false, StandardCharsets.UTF_8);
					writer.write(list, rows, text, locale);
					return text.checkError();
				});
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
