// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.shouwang.access.SignedIn;
import org.shouwang.cli.ExitStatus;
import org.shouwang.model.RetentionRule;
import org.shouwang.model.School;
import org.shouwang.report.DocumentWriter;
import org.shouwang.report.Progress;
import org.shouwang.report.retention.RetentionProtocol;
import org.shouwang.report.retention.RetentionProtocol.Erased;
import org.shouwang.store.Commit;
import org.shouwang.store.ErrorTrace;
import org.shouwang.store.retention.DueRecords;
import org.shouwang.store.retention.Erasure;
import org.shouwang.store.retention.Retention;
import org.slf4j.LoggerFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Erases what has been kept long enough, and writes the protocol. */
@Command(name = "erase", mixinStandardHelpOptions = true, description = "Erase for good what is due, and write the protocol of it.")
final class RetentionEraseCommand implements Callable<Integer> {
	/** Another program of this workspace may be about to name a file that it has just stored. */
	private static final Duration UNTOUCHED = Duration.ofHours(1);

	private final RootCommand root;

	@Option(names = "--rule", paramLabel = "NAME", description = "Only under that rule.")
	private String rule;
	@Option(names = "--yes", description = "Do it: it cannot be undone.")
	private boolean yes;
	@Option(names = "-o", paramLabel = "PROTOCOL.pdf", required = true, description = "Where the protocol goes.")
	private Path file;

	RetentionEraseCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		if (!yes) {
			throw root.usage(root.text("retention.yes"));
		}
		if (!Files.isDirectory(file.toAbsolutePath().normalize().getParent())) {
			throw root.usage(root.text("retention.place", file));
		}
		DocumentWriter writer = root.services().all(DocumentWriter.class).stream().filter(w -> "pdf".equals(w.format())).findFirst()
				.orElseThrow(() -> root.usage(root.text("print.noPdf")));
		return root.signedIn(signedIn -> erase(signedIn, writer));
	}

	private int erase(SignedIn signedIn, DocumentWriter writer) {
		Retention retention = new Retention(signedIn.session());
		LocalDate today = LocalDate.now();
		List<DueRecords> due = retention.due(today).stream().filter(d -> !d.records().isEmpty() && (rule == null || rule.equals(d.rule().getName())))
				.toList();
		Locale language = root.language() == null ? Locale.CHINESE : root.console().locale();
		List<Erased> erased = new ArrayList<>();
		boolean written = true;
		try {
			for (DueRecords part : due) {
				Erasure erasure = retention.erase(part, today, reason(signedIn, part.rule(), language));
				erasure.commit().ifPresent(commit -> erased.add(erased(signedIn, erasure, commit, language)));
			}
		} finally {
			// What was erased before a failure must not go without its protocol.
			written = erased.isEmpty() || write(signedIn, writer, erased, language);
		}
		if (!erased.isEmpty()) {
			signedIn.workspace().attachments(signedIn.session()).collect(UNTOUCHED);
			root.console().say(root.text("retention.erased", erased.stream().mapToInt(e -> e.records().size()).sum(), file));
		} else {
			root.console().say(root.text("retention.nothing"));
		}
		return written ? ExitStatus.DONE : ExitStatus.REJECTED_INPUT;
	}

	// They are gone by now, whatever becomes of the page: the entries of the history are told, which hold the same.
	private boolean write(SignedIn signedIn, DocumentWriter writer, List<Erased> erased, Locale language) {
		RetentionProtocol protocol = new RetentionProtocol(school(signedIn), signedIn.account().name(), LocalDateTime.now(), erased);
		try {
			writer.write(protocol.document(language), file, Progress.NONE);
			return true;
		} catch (IOException | RuntimeException e) {
			LoggerFactory.getLogger(RetentionEraseCommand.class).error("The protocol was not written:\n{}", ErrorTrace.of(e));
			erased.forEach(entry -> root.console().say(root.text("retention.unwritten", file, entry.commit(), entry.hash())));
			return false;
		}
	}

	private static String reason(SignedIn signedIn, RetentionRule rule, Locale language) {
		return RetentionProtocol.reason(language, rule.getName(), rule.getYears(), from(signedIn, rule, language), rule.getSource());
	}

	private static String from(SignedIn signedIn, RetentionRule rule, Locale language) {
		return signedIn.store().dictionary().type(rule.getOwnerType()).field(rule.getCountedFrom()).label(language);
	}

	private static Erased erased(SignedIn signedIn, Erasure erasure, Commit commit, Locale language) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		erasure.counts().forEach((type, count) -> counts.put(signedIn.store().dictionary().type(type).label(language), count));
		RetentionRule rule = erasure.rule();
		return new Erased(rule.getName(), rule.getYears(), from(signedIn, rule, language), rule.getSource(), commit.seq(), commit.hash(), counts,
				erasure.records());
	}

	private static String school(SignedIn signedIn) {
		return signedIn.session().read(query -> query.<School>all("School")).stream().map(School::getName).findFirst().orElse("Shouwang");
	}
}
