// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.shouwang.store.Change;
import org.shouwang.store.Commit;
import org.shouwang.store.Finding;
import org.shouwang.store.Finding.Problem;
import org.shouwang.store.internal.AuditWriter.CommitHead;

/** Recomputes the hash chain of the change history, in one pass and in constant memory. */
public final class ChainCheck implements HistoryWalk.Visitor {

	private static final String COMMITS = "store.commits";

	private final Consumer<Finding> findings;
	private final BiConsumer<Commit, Change> each;
	private final Commitment commitment = new Commitment();
	/** Records and commits whose values were erased and for which no scrubbing was met yet, with the commit concerned. */
	private final Map<String, Long> erased = new HashMap<>();
	private String previous = ChainHash.START;
	private long expected = 1;
	private long changes;
	private Commit commit;
	private ChainHash hash;
	private int found;

	/** @param each is handed every change of every commit */
	ChainCheck(Consumer<Finding> findings, BiConsumer<Commit, Change> each) {
		this.findings = findings;
		this.each = each;
	}

	/** What is wrong with the chain of a database, one line each, in English. */
	public static List<String> problems(DSLContext dsl) {
		List<String> problems = new ArrayList<>();
		new ChainCheck(finding -> problems.add(finding.message(Locale.ENGLISH)), (commit, change) -> { }).run(dsl, Head.read(dsl));
		return List.copyOf(problems);
	}

	/** Walks the history up to the given end. */
	void run(DSLContext dsl, Head head) {
		new HistoryWalk(dsl, head.isValid() ? head.seq() : Long.MAX_VALUE, this).run();
		if (!head.isValid() || head.seq() != expected - 1 || !head.hash().equals(previous)) {
			findings.accept(new Finding(Problem.END_MISSING, COMMITS, String.valueOf(expected - 1), null));
		}
		if (head.beyond()) {
			findings.accept(new Finding(Problem.CHANGE_WITHOUT_COMMIT, COMMITS, String.valueOf(head.seq() + 1), null));
		}
		erased.forEach((id, seq) -> findings
				.accept(new Finding(Problem.ERASED_WITHOUT_PROTOCOL, "store.changes", String.valueOf(seq), null)));
	}

	long commits() {
		return expected - 1;
	}

	long changes() {
		return changes;
	}

	@Override
	public void commit(Record row) {
		commit = AuditReader.commit(row);
		String before = row.get(AuditTables.PREVIOUS_HASH);
		if (commit.seq() != expected) {
			find(Problem.COMMITS_MISSING);
		}
		if (!previous.equals(before)) {
			find(Problem.CHAIN_BROKEN);
		}
		if (row.get(AuditTables.REASON_COMMITMENT) != null) {
			erased.putIfAbsent(commit.id(), commit.seq());
			if (row.get(AuditTables.REASON_SALT) != null || !commit.reason().isEmpty()) {
				find(Problem.COMMIT_ALTERED);
			}
		}
		CommitHead head = new CommitHead(commit.id(), commit.at(), commit.account(), commit.reason());
		hash = new ChainHash(before, commit.seq(), head, AuditReader.reason(commitment, row));
		previous = commit.hash();
		expected = commit.seq() + 1;
		found = 0;
	}

	@Override
	public void change(Record row) {
		if (isNonsense(row)) {
			found = -1;
			return;
		}
		Change change = AuditReader.change(row);
		hash.add(change, AuditReader.commitment(commitment, row, change));
		if (change.erased()) {
			erased.putIfAbsent(change.recordId(), change.seq());
		} else if (change.kind() == Change.Kind.SCRUBBED) {
			erased.remove(change.recordId());
		}
		found++;
		changes++;
		each.accept(commit, change);
	}

	// A kind that no program ever wrote, a value in two places, or values beside the commitment that stands for erased ones.
	static boolean isNonsense(Record row) {
		boolean known = List.of("C", "U", "R", "S").contains(row.get(AuditTables.KIND));
		boolean shorts = row.get(AuditTables.OLD_VALUE) != null || row.get(AuditTables.NEW_VALUE) != null;
		boolean longs = row.get(AuditTables.OLD_LONG) != null || row.get(AuditTables.NEW_LONG) != null;
		boolean kept = row.get(AuditTables.COMMITMENT) != null && (row.get(AuditTables.SALT) != null || shorts || longs);
		return !known || shorts && longs || kept;
	}

	@Override
	public void end() {
		if (found != commit.size() || !hash.hex().equals(commit.hash())) {
			find(Problem.COMMIT_ALTERED);
		}
	}

	@Override
	public void stray(long seq) {
		findings.accept(new Finding(Problem.CHANGE_WITHOUT_COMMIT, "store.changes", String.valueOf(seq), null));
	}

	private void find(Problem problem) {
		findings.accept(new Finding(problem, COMMITS, String.valueOf(commit.seq()), null));
	}
}
