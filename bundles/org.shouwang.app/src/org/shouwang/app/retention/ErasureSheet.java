// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.retention;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.shouwang.model.RetentionRule;
import org.shouwang.report.Progress;
import org.shouwang.report.retention.RetentionProtocol;
import org.shouwang.report.retention.RetentionProtocol.Erased;
import org.shouwang.store.Commit;
import org.shouwang.store.retention.DueRecords;
import org.shouwang.store.retention.Erasure;
import org.shouwang.ui.errors.ErrorLog;

/** Erases what is due under a rule and writes the protocol of it. To be called beside the window. */
final class ErasureSheet {
	/** Another program of this workspace may be about to name a file that it has just stored. */
	private static final Duration UNTOUCHED = Duration.ofHours(1);

	private final RetentionDesk desk;

	ErasureSheet(RetentionDesk desk) {
		this.desk = desk;
	}

	/**
	 * What became of it.
	 *
	 * @param words   what the user is told
	 * @param written whether all went well
	 */
	record Told(String words, boolean written) {}

	Told erase(DueRecords due, Path file) {
		RetentionRule rule = due.rule();
		String reason = RetentionProtocol.reason(desk.locale(), rule.getName(), rule.getYears(), desk.from(rule), rule.getSource());
		Erasure erasure = desk.retention().erase(due, desk.today(), reason);
		if (erasure.commit().isEmpty()) {
			return new Told(desk.text(RetentionText.NOTHING_DUE), false);
		}
		Told told = write(erasure, erasure.commit().get(), file);
		desk.signedIn().workspace().attachments(desk.signedIn().session()).collect(UNTOUCHED);
		return told;
	}

	// They are gone by now, whatever becomes of the page: the entry of the history is told, which holds the same.
	private Told write(Erasure erasure, Commit commit, Path file) {
		try {
			RetentionProtocol protocol = new RetentionProtocol(desk.school(), desk.signedIn().account().name(), LocalDateTime.now(desk.clock()),
					List.of(erased(erasure, commit)));
			desk.pdf().write(protocol.document(desk.locale()), file, Progress.NONE);
			return new Told(desk.text(RetentionText.ERASED, erasure.records().size(), file), true);
		} catch (IOException | RuntimeException e) {
			ErrorLog.write(e);
			return new Told(desk.text(RetentionText.UNWRITTEN, file, String.valueOf(commit.seq()), commit.hash()), false);
		}
	}

	private Erased erased(Erasure erasure, Commit commit) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		erasure.counts().forEach((type, count) -> counts.put(desk.signedIn().store().dictionary().type(type).label(desk.locale()), count));
		RetentionRule rule = erasure.rule();
		return new Erased(rule.getName(), rule.getYears(), desk.from(rule), rule.getSource(), commit.seq(), commit.hash(), counts, erasure.records());
	}
}
