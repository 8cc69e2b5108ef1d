// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;
import org.shouwang.model.FilingGround;
import org.shouwang.store.Filings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes a pupil's archive under archive rules, or opens it again. */
@Command(name = "close", mixinStandardHelpOptions = true,
		description = "Close a pupil's archive: from then on it is corrected, not replaced, and nothing of it is removed.")
final class CloseCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "PUPIL", description = "The pupil: id, ID number or name.")
	private String pupil;
	@Option(names = "--on", paramLabel = "DATE", description = "The day, such as 2026-07-01; today otherwise.")
	private LocalDate day;
	@Option(names = "--ground", paramLabel = "transferred-out|graduated|handed-over|term-end|other", defaultValue = "other",
			description = "Why it is closed.")
	private String ground;
	@Option(names = "--note", paramLabel = "WORDS", defaultValue = "", description = "Such as to whom it was handed over.")
	private String note;
	@Option(names = "--reopen", paramLabel = "WHY", description = "Open it again, for this reason.")
	private String reopen;

	CloseCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		FilingGround why = ground();
		return root.signedIn(signedIn -> {
			Filings filings = new Filings(signedIn.session());
			var type = signedIn.store().dictionary().type("Pupil");
			String id = new Lookup(root, signedIn).exactPupil(pupil);
			LocalDate on = day == null ? LocalDate.now() : day;
			if (reopen == null) {
				filings.close(type, id, on, why, note, root.text("close.reason"));
			} else {
				filings.reopen(type, id, on, reopen);
			}
			root.console().say(root.text(reopen == null ? "close.done" : "close.reopened", on));
			return ExitStatus.DONE;
		});
	}

	private FilingGround ground() {
		try {
			return FilingGround.valueOf(ground.toUpperCase(Locale.ROOT).replace('-', '_'));
		} catch (IllegalArgumentException e) {
			throw root.usage(root.text("close.ground", ground));
		}
	}
}
