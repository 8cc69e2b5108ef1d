// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;
import org.shouwang.sheets.Finding;
import org.shouwang.sheets.FindingsWorkbook;
import org.shouwang.sheets.FindingsWorkbook.Part;
import org.shouwang.sheets.ImportChoice;
import org.shouwang.sheets.ImportOptions;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.ImportTarget;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.Severity;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.SheetTable;
import org.shouwang.sheets.Workbooks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports spreadsheets, each in one transaction; one that cannot be read does not keep the others out. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Import spreadsheets (xlsx, xls, csv) as the school has them.")
final class ImportCommand implements Callable<Integer> {
	private static final int MOST_LINES = 20;

	private final RootCommand root;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "The spreadsheets, in any order.")
	private List<Path> files;
	@Option(names = "--dry-run", description = "Only look and tell; nothing is written.")
	private boolean dryRun;
	@Option(names = "--accept-good-rows", description = "Import the good rows though others are rejected.")
	private boolean acceptGoodRows;
	@Option(names = "--update", description = "Where a file differs from the archives, take the file's value.")
	private boolean update;
	@Option(names = "--report", paramLabel = "OUT.xlsx", description = "Write all findings with the school's own rows, marked.")
	private Path report;

	ImportCommand(RootCommand root) {
		this.root = root;
	}

	/** One file that was looked at. */
	private record Looked(SheetTable table, ImportReport report) {
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			List<ImportTarget> targets = root.services().all(ImportTarget.class);
			List<SheetSource> sources = new ArrayList<>();
			try {
				return importAll(targets, sources);
			} finally {
				sources.forEach(SheetSource::close);
			}
		});
	}

	private int importAll(List<ImportTarget> targets, List<SheetSource> sources) {
		List<Looked> looked = new ArrayList<>();
		boolean failed = false;
		for (Path file : files) {
			try {
				SheetSource source = Workbooks.open(file);
				sources.add(source);
				looked.add(importOne(source, targets));
			} catch (SheetProblem e) {
				root.console().say(e.in(root.console().locale()));
				failed = true;
			}
		}
		if (report != null && !looked.isEmpty()) {
			List<Part> parts = looked.stream().map(l -> new Part(l.table, l.report.findings())).toList();
			FindingsWorkbook.write(report, parts, root.console().locale(), Progress.NONE);
			root.console().say(root.text("import.report", report));
		}
		return status(looked, failed);
	}

	private Looked importOne(SheetSource source, List<ImportTarget> targets) {
		if (targets.isEmpty()) {
			throw root.usage(root.text("import.none"));
		}
		ImportChoice choice = ImportChoice.of(targets, source);
		ImportReport done = choice.target().run(choice.table(), new ImportOptions(dryRun, acceptGoodRows, update, LocalDate.now()), Progress.NONE);
		tell(source, done);
		return new Looked(choice.table(), done);
	}

	private void tell(SheetSource source, ImportReport r) {
		Locale locale = root.console().locale();
		String key = r.isApplied() ? "import.done" : dryRun ? "import.looked" : "import.keptOut";
		root.console().say(root.text(key, source.path().getFileName(), r.rows(), r.added(), r.changed(), r.unchanged(), r.rejected(),
				r.findings(Severity.WARNING).size()));
		List<Finding> rejected = r.findings(Severity.REJECTED);
		rejected.stream().limit(MOST_LINES).forEach(f -> root.console()
				.say("  " + root.text("import.row", f.sheet(), f.row(), f.letters(), f.message().in(locale))));
		if (rejected.size() > MOST_LINES) {
			root.console().say("  " + root.text("import.more", rejected.size() - MOST_LINES));
		}
	}

	private int status(List<Looked> looked, boolean failed) {
		boolean rejected = looked.stream().anyMatch(l -> l.report.rejected() > 0);
		boolean anything = dryRun ? !looked.isEmpty() : looked.stream().anyMatch(l -> l.report.isApplied());
		if (!anything) {
			return ExitStatus.FAILED;
		}
		return rejected || failed ? ExitStatus.REJECTED_INPUT : ExitStatus.DONE;
	}
}
