// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.shouwang.access.RecoveryCode;
import org.shouwang.access.SignedIn;
import org.shouwang.cli.ExitStatus;
import org.shouwang.model.School;
import org.shouwang.report.DocumentWriter;
import org.shouwang.report.Progress;
import org.shouwang.report.recovery.RecoverySheet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a new recovery code and its sheet of paper. */
@Command(name = "recovery-code", mixinStandardHelpOptions = true,
		description = "Make a new recovery code, which ends the former one, and its sheet to be printed.")
final class RecoveryCodeCommand implements Callable<Integer> {
	private final RootCommand root;

	@Option(names = "-o", paramLabel = "SHEET.pdf", description = "Where to write the sheet; without it the code goes to standard output.")
	private Path file;
	@Mixin
	private Why why;

	RecoveryCodeCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		DocumentWriter writer = file == null ? null : root.services().all(DocumentWriter.class).stream()
				.filter(w -> "pdf".equals(w.format())).findFirst().orElseThrow(() -> root.usage(root.text("print.noPdf")));
		return root.signedIn(signedIn -> {
			RecoveryCode code = signedIn.accounts().issueRecoveryCode(why.or("account recovery-code"));
			if (writer == null) {
				root.console().out().println(code.grouped());
				root.console().out().flush();
			} else {
				write(signedIn, code, writer);
			}
			root.console().say(root.text("account.code.done"));
			return ExitStatus.DONE;
		});
	}

	// The former code is dead by now: should the sheet not be written, the new one is shown rather than lost.
	private void write(SignedIn signedIn, RecoveryCode code, DocumentWriter writer) {
		Locale language = root.language() == null ? Locale.CHINESE : root.console().locale();
		String school = signedIn.session().read(query -> query.<School>all("School")).stream().map(School::getName).findFirst()
				.orElse("Shouwang");
		RecoverySheet sheet = RecoverySheet.of(school, signedIn.workspace().info().id(), signedIn.account().name(),
				LocalDate.now(), code.grouped());
		try {
			writer.write(sheet.document(language), file, Progress.NONE);
			root.console().say(root.text("print.done", file, 1));
		} catch (IOException | RuntimeException e) {
			root.console().out().println(code.grouped());
			root.console().out().flush();
			throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
		}
	}
}
