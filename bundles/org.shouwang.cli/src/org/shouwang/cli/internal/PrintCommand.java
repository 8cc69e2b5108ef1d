// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.shouwang.access.SignedIn;
import org.shouwang.cli.ExitStatus;
import org.shouwang.report.DocumentWriter;
import org.shouwang.report.Progress;
import org.shouwang.report.ReportRequest;
import org.shouwang.report.ReportScope;
import org.shouwang.report.ReportSupplier;
import org.shouwang.report.WriteResult;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a report into a PDF. */
@Command(name = "print", mixinStandardHelpOptions = true, description = "Print a report, such as contact-cards, class-roster or dossier.")
final class PrintCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "REPORT", description = "The report.")
	private String what;
	@ArgGroup(exclusive = true, multiplicity = "1")
	private Whom whom;
	@Option(names = "-o", paramLabel = "OUT.pdf", required = true, description = "Where to write.")
	private Path file;
	@Option(names = "--option", paramLabel = "NAME=VALUE", description = "A choice of the report, such as sensitive=off or format=a5.")
	private Map<String, String> options = Map.of();

	/** Whom the report is about. */
	static final class Whom {
		@Option(names = "--all", description = "Everybody whom the report is meant for.")
		private boolean all;
		@Option(names = "--class", paramLabel = "CLASS", description = "The pupils of a class.")
		private String className;
		@Option(names = "--pupil", paramLabel = "PUPIL", description = "One pupil by id, ID number, or a name that is unique.")
		private List<String> pupils;
	}

	PrintCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			ReportSupplier report = supplier();
			// Documents are for the families: Chinese, unless the call says otherwise.
			Locale language = root.language() == null ? Locale.CHINESE : root.console().locale();
			ReportRequest request = new ReportRequest(scope(signedIn), language, options);
			try {
				request.check(report);
			} catch (IllegalArgumentException e) {
				throw root.usage(root.text("print.request", e.getMessage(), choices(report)));
			}
			return print(report, request);
		});
	}

	private ReportSupplier supplier() {
		List<ReportSupplier> reports = root.services().all(ReportSupplier.class);
		return reports.stream().filter(r -> r.id().equals(what)).findFirst().orElseThrow(() -> root.usage(
				root.text("print.unknown", what, reports.stream().map(ReportSupplier::id).sorted().collect(Collectors.joining(", ")))));
	}

	private static String choices(ReportSupplier report) {
		return report.options().stream().flatMap(o -> o.choices().stream().map(c -> o.id() + "=" + c.id())).collect(Collectors.joining(", "));
	}

	private ReportScope scope(SignedIn signedIn) {
		Lookup lookup = new Lookup(root, signedIn);
		if (whom.all) {
			return new ReportScope.All();
		} else if (whom.className != null) {
			return new ReportScope.OfClass(lookup.classId(whom.className));
		}
		return new ReportScope.Pupils(whom.pupils.stream().map(lookup::pupilId).toList());
	}

	private int print(ReportSupplier report, ReportRequest request) {
		DocumentWriter writer = root.services().all(DocumentWriter.class).stream().filter(w -> "pdf".equals(w.format())).findFirst()
				.orElseThrow(() -> root.usage(root.text("print.noPdf")));
		try {
			WriteResult result = writer.write(report.build(request), file, Progress.NONE);
			root.console().say(root.text("print.done", file, result.pages()));
			result.glyphs().forEach(g -> root.console().say("  " + root.text("print.glyph", g.codePointName(), g.where())));
			result.shortened().forEach(f -> root.console().say("  " + root.text("print.shortened", f.where())));
			return result.isComplete() ? ExitStatus.DONE : ExitStatus.REJECTED_INPUT;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
