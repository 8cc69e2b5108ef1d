// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.shouwang.access.AccessSchema;
import org.shouwang.access.DemoData;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.access.internal.WorkspaceServiceImpl;
import org.shouwang.archives.ArchivesSchema;
import org.shouwang.archives.ArchivesService;
import org.shouwang.archives.carriers.CarrierList;
import org.shouwang.archives.carriers.CarrierRegister;
import org.shouwang.archives.carriers.LendAction;
import org.shouwang.archives.carriers.LoanList;
import org.shouwang.archives.carriers.RegisterService;
import org.shouwang.archives.carriers.ReturnAction;
import org.shouwang.archives.demo.DemoSchool;
import org.shouwang.archives.imports.PupilImport;
import org.shouwang.archives.DuplicatesService;
import org.shouwang.archives.lists.ClassList;
import org.shouwang.archives.lists.DuplicateList;
import org.shouwang.archives.lists.PupilList;
import org.shouwang.archives.reports.ClassRoster;
import org.shouwang.archives.reports.ContactCards;
import org.shouwang.archives.reports.Dossier;
import org.shouwang.cli.Verb;
import org.shouwang.report.DocumentWriter;
import org.shouwang.report.ReportSupplier;
import org.shouwang.report.list.ListSupplier;
import org.shouwang.report.pdf.internal.PdfDocumentWriter;
import org.shouwang.sheets.ImportTarget;
import org.shouwang.store.ConnectionCheck;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.internal.ConnectionCheckImpl;
import org.shouwang.store.internal.backup.BackupServiceImpl;

/** The services of the program, wired by hand as Declarative Services wire them in the product. */
final class PlainServices implements Services {
	private final List<Object> services = new ArrayList<>();

	PlainServices(Object... more) {
		this(List.of(new DerbyEngine()), more);
	}

	/** With other engines than the one that every installation has. */
	PlainServices(List<Engine> engines, Object[] more) {
		services.add(new WorkspaceServiceImpl(engines, List.of(new CoreSchema(), new ArchivesSchema())));
		services.add(new ConnectionCheckImpl(engines));
		services.add(new BackupServiceImpl(engines, List.of(new CoreSchema(), new AccessSchema(), new ArchivesSchema()),
				Clock.systemDefaultZone(), "0.0.0.test", Path.of(System.getProperty("java.io.tmpdir"))));
		services.add(new DemoSchool());
		services.add(new PdfDocumentWriter());
		services.addAll(List.of(more));
	}

	@Override
	public <T> List<T> all(Class<T> type) {
		return services.stream().filter(type::isInstance).map(type::cast).toList();
	}

	@Override
	public void offer(SignedIn signedIn) {
		services.removeIf(s -> !(s instanceof WorkspaceService || s instanceof BackupService || s instanceof ConnectionCheck || s instanceof DemoData || s instanceof DocumentWriter || s instanceof Verb));
		ArchivesService archives = new ArchivesService(signedIn);
		List<ReportSupplier> reports = List.of(new ContactCards(signedIn, archives), new ClassRoster(signedIn, archives),
				new Dossier(signedIn, archives, List.of()));
		CarrierRegister register = new RegisterService(signedIn);
		List<ListSupplier> lists = List.of(new PupilList(signedIn, archives), new ClassList(archives),
				new DuplicateList(new DuplicatesService(signedIn)), new CarrierList(register), new LoanList(register));
		List<ImportTarget> targets = List.of(new PupilImport(signedIn));
		services.addAll(reports);
		services.addAll(List.of(new LendAction(register), new ReturnAction(register)));
		services.addAll(lists);
		services.addAll(targets);
	}
}
