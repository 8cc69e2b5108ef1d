// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.shouwang.archives.imports.PupilImport;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.School;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.sheets.Finding;
import org.shouwang.sheets.ImportOptions;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.SheetTable;
import org.shouwang.sheets.TableFinder;
import org.shouwang.sheets.Workbooks;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspaces;
import org.shouwang.store.derby.DerbyEngine;

/** A school's office: a store in memory with the archives' tables and one school. */
public final class Office implements AutoCloseable {
	public static final String SCHOOL = "石桥小学";
	/** The day on which all tests take place. */
	public static final LocalDate TODAY = LocalDate.of(2025, 10, 8);
	public static final ImportOptions ALL_OR_NOTHING = new ImportOptions(false, false, false, TODAY);
	public static final ImportOptions GOOD_ROWS = new ImportOptions(false, true, false, TODAY);
	public static final ImportOptions UPDATE = new ImportOptions(false, true, true, TODAY);

	private static final int MANY = 10_000;
	// Read once: the tables of areas and readings are large.
	private static final ValueKinds KINDS = new ValueKinds(new AreaCodes());

	private final Store store;
	private final Session session;
	private final ArchivesService archives;

	/** Opens an office of the school {@link #SCHOOL}. */
	public Office() {
		store = new Workspaces(List.of(new DerbyEngine()), List.of(new CoreSchema(), new ArchivesSchema())).inMemory(DerbyEngine.ID);
		session = session("office", Sensitivity.SENSITIVE);
		School school = ModelFactory.eINSTANCE.createSchool();
		school.setName(SCHOOL);
		session.change("school", unit -> unit.add(school));
		archives = new ArchivesService(store, session, Clock.fixed(TODAY.atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
	}

	public Store store() {
		return store;
	}

	public Session session() {
		return session;
	}

	public ArchivesService archives() {
		return archives;
	}

	/** A session of another account over all rows. */
	public Session session(String account, Sensitivity clearance) {
		return store.open(Viewer.unrestricted(account, Scope.ALL, clearance));
	}

	public PupilImport importer() {
		return new PupilImport(session, store.dictionary(), KINDS);
	}

	/** Imports the table of a file. */
	public ImportReport take(Path file, ImportOptions options) {
		return take(file, options, Progress.NONE);
	}

	public ImportReport take(Path file, ImportOptions options, Progress progress) {
		PupilImport importer = importer();
		try (SheetSource source = Workbooks.open(file)) {
			SheetTable table = new TableFinder(importer.fields(), importer.memory()).find(source);
			return importer.run(table, options, progress);
		}
	}

	public PupilIndex index() {
		return archives.index(TODAY);
	}

	/** The rows of all pupils of that name. */
	public List<PupilRow> rows(String name) {
		PupilIndex index = index();
		return IntStream.range(0, index.size()).mapToObj(index::row).filter(r -> r.name().equals(name)).toList();
	}

	/** The row of the one pupil of that name. */
	public PupilRow row(String name) {
		List<PupilRow> rows = rows(name);
		if (rows.size() != 1) {
			throw new AssertionError(rows.size() + " pupils are called " + name);
		}
		return rows.getFirst();
	}

	/** The archive of the one pupil of that name. */
	public Archive archive(String name) {
		return archives.open(row(name).id());
	}

	/** How many commits the history holds. */
	public int commits() {
		return session.commits(MANY).size();
	}

	/** How many records of a type there are. */
	public int count(String type) {
		return session.read(q -> q.dsl().fetchCount(q.table(type).table()));
	}

	/** The codes of findings about a row, in order, with those of no interest left out. */
	public static List<String> codes(ImportReport report, int row) {
		return report.findings().stream().filter(f -> f.row() == row).map(Finding::code).toList();
	}

	/** The one finding of a code. */
	public static Finding finding(ImportReport report, String code) {
		List<Finding> found = report.findings().stream().filter(f -> f.code().equals(code)).toList();
		if (found.size() != 1) {
			throw new AssertionError(found.size() + " findings of " + code + " among "
					+ report.findings().stream().map(f -> f.row() + " " + f.code()).toList());
		}
		return found.getFirst();
	}

	@Override
	public void close() {
		archives.close();
		store.close();
	}
}
