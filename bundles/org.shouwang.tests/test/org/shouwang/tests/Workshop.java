// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.shouwang.access.AccessSchema;
import org.shouwang.access.SignedIn;
import org.shouwang.archives.ArchivesSchema;
import org.shouwang.archives.ArchivesService;
import org.shouwang.archives.imports.PupilImport;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.School;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.sheets.ImportOptions;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.TableFinder;
import org.shouwang.sheets.Workbooks;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspaces;
import org.shouwang.store.derby.DerbyEngine;

/** A store in memory with every module's tables, and who works in it. */
public final class Workshop implements AutoCloseable {
	/** Every module there is: a new one is added here, and all tests of wiring look at it. */
	public static final List<SchemaContribution> MODULES = List.of(new CoreSchema(), new AccessSchema(), new ArchivesSchema());
	public static final String SCHOOL = "石桥小学";

	private final Store store;
	private final Session session;

	public Workshop() {
		this(new Workspaces(List.of(new DerbyEngine()), MODULES).inMemory(DerbyEngine.ID), "office", Sensitivity.SEALED);
	}

	/** A store of its own, with who works in it. */
	public Workshop(Store store) {
		this(store, "office", Sensitivity.SEALED);
	}

	private Workshop(Store store, String account, Sensitivity clearance) {
		this.store = store;
		this.session = session(account, clearance);
	}

	/** The same store as another account sees it. */
	public Workshop as(String account, Sensitivity clearance) {
		return new Workshop(store, account, clearance);
	}

	/** Makes the school. */
	public Workshop withSchool() {
		School school = ModelFactory.eINSTANCE.createSchool();
		school.setName(SCHOOL);
		session.change("school", unit -> unit.add(school));
		return this;
	}

	public final Session session(String account, Sensitivity clearance) {
		return store.open(Viewer.unrestricted(account, Scope.ALL, clearance));
	}

	public ArchivesService archives() {
		return new ArchivesService(store, session);
	}

	public PupilImport importer() {
		return new PupilImport(session, store.dictionary(), new ValueKinds(new AreaCodes()));
	}

	/** Imports the table of a file, good rows only. */
	public ImportReport take(Path file) {
		PupilImport importer = importer();
		try (SheetSource source = Workbooks.open(file)) {
			return importer.run(new TableFinder(importer.fields(), importer.memory()).find(source),
					new ImportOptions(false, true, false, LocalDate.now()), Progress.NONE);
		}
	}

	/** Who works here, for services that ask for it; it can say nothing but its store and its session. */
	public SignedIn signedIn() {
		return (SignedIn) Proxy.newProxyInstance(Workshop.class.getClassLoader(), new Class<?>[] { SignedIn.class },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "store" -> store;
				case "session" -> session;
				default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	public Store store() {
		return store;
	}

	public Session session() {
		return session;
	}

	@Override
	public void close() {
		store.close();
	}
}
