// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.CommitCommand;
import org.shouwang.archives.ui.internal.SheetProgress;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.sheets.ColumnMapping;
import org.shouwang.sheets.FindingsWorkbook;
import org.shouwang.sheets.FindingsWorkbook.Part;
import org.shouwang.sheets.HeaderChoice;
import org.shouwang.sheets.ImportOptions;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.ui.jobs.Job;
import org.shouwang.ui.jobs.JobCancelled;
import org.shouwang.ui.jobs.JobMonitor;

/** The files that a person imports together, and the jobs that look at them and import them. For the window's thread only. */
final class ImportSession {
	private final WindowKit kit;
	private final ArchivesDesk desk;
	private final Targets targets;
	private final Runnable onChange;
	private final List<ImportFile> files = new ArrayList<>();
	private boolean acceptGoodRows;
	private boolean update;
	private Job running;

	/** @param onChange told in the window's thread whenever something is to be shown anew */
	ImportSession(WindowKit kit, ArchivesDesk desk, Targets targets, Runnable onChange) {
		this.kit = kit;
		this.desk = desk;
		this.targets = targets;
		this.onChange = onChange;
	}

	List<ImportFile> files() {
		return List.copyOf(files);
	}

	boolean isRunning() {
		return running != null;
	}

	/** The work under way; {@code null} for none. */
	Job running() {
		return running;
	}

	boolean canImport() {
		return !isRunning() && files.stream().anyMatch(this::isWanted);
	}

	private boolean isWanted(ImportFile file) {
		return file.isReady() && (acceptGoodRows || file.report().rejected() == 0);
	}

	/** Adds files that are not there yet and looks at them. */
	void add(List<Path> paths) {
		paths.stream().filter(p -> files.stream().noneMatch(f -> f.path().equals(p))).forEach(p -> files.add(new ImportFile(p, targets)));
		look();
	}

	void setOptions(boolean newAcceptGoodRows, boolean newUpdate) {
		boolean again = newUpdate != update;
		acceptGoodRows = newAcceptGoodRows;
		update = newUpdate;
		if (again) {
			files.stream().filter(ImportFile::isReady).forEach(ImportFile::waiting);
			look();
		} else {
			onChange.run();
		}
	}

	/** Reads the table whose header a person chose. */
	void choose(ImportFile file, HeaderChoice header) {
		again(file, () -> file.choose(header));
	}

	/** Reads columns into other fields. */
	void map(ImportFile file, ColumnMapping mapping) {
		again(file, () -> file.map(mapping));
	}

	/** Takes back an import, as a job. */
	void undo(ImportFile file) {
		String reason = kit.text(ArchivesText.REASON_UNDO, kit.text(ArchivesText.UNDO_IMPORT));
		again(file, () -> {
			desk.session().revert(file.report().commit(), reason);
			file.waiting();
		});
	}

	private void again(ImportFile file, Runnable change) {
		run(ArchivesText.JOB_LOOK, f -> f == file, (f, progress) -> change.run());
	}

	private ImportOptions options() {
		return new ImportOptions(false, acceptGoodRows, update, kit.today());
	}

	private void look() {
		ImportOptions options = options();
		run(ArchivesText.JOB_LOOK, f -> f.state() == ImportFile.State.WAITING, (file, progress) -> file.look(options, progress));
	}

	/** Imports all files that are ready, one transaction each. */
	void importAll() {
		ImportOptions options = options();
		run(ArchivesText.JOB_IMPORT, this::isWanted, (file, progress) -> file.importNow(options, progress));
	}

	private void run(ArchivesText label, Predicate<ImportFile> which, BiConsumer<ImportFile, SheetProgress> step) {
		List<ImportFile> todo = files.stream().filter(which).toList();
		if (!isRunning() && !todo.isEmpty()) {
			running = kit.jobs().start(kit.text(label), monitor -> each(todo, step, monitor), done -> ended(todo), this::failed);
		}
		onChange.run();
	}

	private Void each(List<ImportFile> todo, BiConsumer<ImportFile, SheetProgress> step, JobMonitor monitor) {
		for (ImportFile file : todo) {
			monitor.checkCancelled();
			step.accept(file, new SheetProgress(monitor, kit));
		}
		return null;
	}

	private void ended(List<ImportFile> done) {
		running = null;
		List<ImportFile> imported = done.stream().filter(f -> f.state() == ImportFile.State.IMPORTED).toList();
		imported.forEach(this::remember);
		if (!imported.isEmpty()) {
			// what was said of the others held before this import
			files.stream().filter(ImportFile::isReady).forEach(ImportFile::waiting);
		}
		if (files.stream().anyMatch(f -> f.state() == ImportFile.State.WAITING)) {
			look();
		} else {
			onChange.run();
		}
	}

	private void remember(ImportFile file) {
		ImportReport report = file.report();
		if (report.commit() > 0) {
			kit.undo().remember(new CommitCommand(desk, kit, kit.text(ArchivesText.UNDO_IMPORT), report.commit(),
					report.added() + report.changed()));
		}
	}

	private void failed(Throwable error) {
		running = null;
		boolean cancelled = error instanceof JobCancelled
				|| error instanceof SheetProblem p && p.reason() == SheetProblem.Reason.CANCELLED;
		if (!cancelled) {
			kit.errors().report(kit.text(ArchivesText.JOB_IMPORT), error);
		}
		onChange.run();
	}

	/** Ends the work under way; what is half done is taken back by the store. */
	void cancel() {
		if (running != null) {
			running.cancel();
			running = null;
			onChange.run();
		}
	}

	boolean hasFindings() {
		return files.stream().anyMatch(f -> f.table() != null && f.report() != null);
	}

	/** Writes all findings into a workbook with the school's own rows marked. */
	void exportFindings(Path target) {
		List<Part> parts = files.stream().filter(f -> f.table() != null && f.report() != null)
				.map(f -> new Part(f.table(), f.report().findings())).toList();
		kit.jobs().start(kit.text(ArchivesText.JOB_FINDINGS), monitor -> {
			FindingsWorkbook.write(target, parts, kit.locale(), new SheetProgress(monitor, kit));
			return target;
		}, done -> { });
	}

	/** Ends the work and closes the files. */
	void close() {
		if (running != null) {
			running.cancel();
		}
		kit.jobs().start(kit.text(ArchivesText.JOB_CLOSE), m -> {
			files.forEach(ImportFile::close);
			return null;
		}, done -> { });
	}
}
