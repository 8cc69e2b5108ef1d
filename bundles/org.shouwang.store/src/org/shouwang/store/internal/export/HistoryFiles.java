// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.shouwang.store.Change;
import org.shouwang.store.Commit;
import org.shouwang.store.Session;

/** The change history: who, when, why, and which field from what to what. */
final class HistoryFiles {

	private final Session session;
	private final List<Commit> commits;

	/** @param last number of the last commit that is written; what is committed meanwhile is left for the next export */
	HistoryFiles(Session session, long last) {
		this.session = session;
		this.commits = session.commits(Integer.MAX_VALUE).reversed().stream().filter(commit -> commit.seq() <= last).toList();
	}

	void write(ZipTarget zip) throws IOException {
		try (JsonLines lines = new JsonLines(zip.entry("history/commits.jsonl"))) {
			for (Commit commit : commits) {
				lines.line(line(commit));
			}
		}
		try (JsonLines lines = new JsonLines(zip.entry("history/changes.jsonl"))) {
			for (Commit commit : commits) {
				try (Stream<Change> changes = session.changes(commit.seq())) {
					for (Iterator<Change> each = changes.iterator(); each.hasNext();) {
						lines.line(line(each.next()));
					}
				}
			}
		}
	}

	private static Map<String, Object> line(Commit commit) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("commit", commit.seq());
		line.put("id", commit.id());
		line.put("at", commit.at());
		line.put("account", commit.account());
		line.put("reason", commit.reason());
		line.put("changes", commit.size());
		line.put("hash", commit.hash());
		return line;
	}

	private static Map<String, Object> line(Change change) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("commit", change.seq());
		line.put("ordinal", change.ordinal());
		line.put("kind", change.kind().name());
		line.put("type", change.type());
		line.put("record", change.recordId());
		line.put("version", change.version());
		line.put("field", change.field());
		line.put("from", change.oldValue());
		line.put("to", change.newValue());
		return line;
	}
}
