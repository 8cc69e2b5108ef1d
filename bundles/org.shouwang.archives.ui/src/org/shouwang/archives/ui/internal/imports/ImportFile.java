// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.imports;

import java.nio.file.Path;

import org.shouwang.sheets.ColumnMapping;
import org.shouwang.sheets.HeaderChoice;
import org.shouwang.sheets.ImportOptions;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.ImportTarget;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.SheetTable;
import org.shouwang.sheets.TableFinder;
import org.shouwang.sheets.Workbooks;

/** One file on its way into the archives: opened, looked at, imported. Its work is done beside the window, one step at a time. */
final class ImportFile implements AutoCloseable {
	/** How far a file is. */
	enum State {
		WAITING, LOOKING, READY, PROBLEM, IMPORTING, IMPORTED, KEPT_OUT
	}

	private final Path path;
	private final Targets targets;
	private volatile State state = State.WAITING;
	private volatile SheetProblem problem;
	private volatile ImportReport report;
	private volatile SheetTable table;
	private SheetSource source;
	private ImportTarget target;

	ImportFile(Path path, Targets targets) {
		this.path = path;
		this.targets = targets;
	}

	String name() {
		return path.getFileName() == null ? path.toString() : path.getFileName().toString();
	}

	Path path() {
		return path;
	}

	State state() {
		return state;
	}

	/** What keeps the file from being read; {@code null} for nothing. */
	SheetProblem problem() {
		return problem;
	}

	/** The table found; {@code null} until it is. */
	SheetTable table() {
		return table;
	}

	/** What an import would do, or has done; {@code null} until that is known. */
	ImportReport report() {
		return report;
	}

	boolean isReady() {
		return state == State.READY || state == State.KEPT_OUT;
	}

	void waiting() {
		state = State.WAITING;
	}

	/** Looks at the file without changing anything. */
	synchronized void look(ImportOptions options, Progress progress) {
		attempt(State.LOOKING, () -> {
			if (table == null) {
				open();
			}
			report = target.run(table, options.asDryRun(), progress);
			state = State.READY;
		});
	}

	private void open() {
		if (source == null) {
			source = Workbooks.open(path);
		}
		Targets.Match match = targets.match(source);
		target = match.target();
		table = match.table();
	}

	/** Reads the table whose header a person chose. */
	synchronized void choose(HeaderChoice header) {
		attempt(State.LOOKING, () -> {
			target = targets.first();
			table = new TableFinder(target.fields(), target.memory()).at(source, header);
			state = State.WAITING;
		});
	}

	/** Reads columns into other fields, and remembers it for the next file of this shape. */
	synchronized void map(ColumnMapping mapping) {
		table = table.withMapping(mapping);
		target.memory().remember(table.fingerprint(), mapping.corrections());
		state = State.WAITING;
	}

	/** Imports the table. */
	synchronized void importNow(ImportOptions options, Progress progress) {
		attempt(State.IMPORTING, () -> {
			report = target.run(table, options, progress);
			state = report.isApplied() ? State.IMPORTED : State.KEPT_OUT;
		});
	}

	private void attempt(State during, Runnable work) {
		State before = state;
		state = during;
		problem = null;
		try {
			work.run();
		} catch (SheetProblem e) {
			if (e.reason() == SheetProblem.Reason.CANCELLED) {
				state = before;
				throw e;
			}
			problem = e;
			state = State.PROBLEM;
		} catch (RuntimeException e) {
			state = before;
			throw e;
		}
	}

	@Override
	public synchronized void close() {
		if (source != null) {
			source.close();
			source = null;
		}
	}
}
