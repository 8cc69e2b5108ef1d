// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.examples.honours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.SignedIn;
import org.shouwang.access.internal.WorkspaceServiceImpl;
import org.shouwang.cli.Console;
import org.shouwang.cli.ExitStatus;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.report.ReportRequest;
import org.shouwang.report.ReportScope;
import org.shouwang.report.document.Block;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.Row;
import org.shouwang.report.document.Table;
import org.shouwang.report.list.Coded;
import org.shouwang.sheets.ImportChoice;
import org.shouwang.sheets.ImportOptions;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.Severity;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.Workbooks;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.SchemaCheck;
import org.shouwang.store.derby.DerbyEngine;

/** The whole module in a real, encrypted workspace: list, import, report, dossier, verb and table. */
class HonoursTest {
	private static final String FILE = """
			青石小学荣誉名单,,,,
			姓名,荣誉名称,类别,获奖日期,颁发单位
			石小一,县级三好学生,三好学生,2025.06.01,县教育局
			石小二,学习委员,班干部,,
			石小九,县级三好学生,三好学生,2025-06-01,县教育局
			""";

	@TempDir
	Path folder;
	private SignedIn signedIn;
	private String first;

	@BeforeEach
	void openWorkspace() {
		var service = new WorkspaceServiceImpl(List.of(new DerbyEngine()), List.of(new CoreSchema(), new HonoursSchema()));
		signedIn = service.create(folder.resolve("w"), "青石小学", "office", "secret-12".toCharArray());
		first = pupil("石小一");
		pupil("石小二");
	}

	@AfterEach
	void closeWorkspace() {
		signedIn.close();
	}

	private String pupil(String name) {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setName(name);
		pupil.setSchool(signedIn.session().read(q -> q.<School>all("School")).getFirst().getId());
		signedIn.session().change("test", unit -> unit.add(pupil));
		return pupil.getId();
	}

	private ImportReport importFile(boolean dryRun, boolean goodRows, boolean update, String text) throws Exception {
		Path file = Files.writeString(folder.resolve("荣誉.csv"), text);
		try (SheetSource source = Workbooks.open(file)) {
			ImportChoice choice = ImportChoice.of(List.of(new HonourImport(signedIn)), source);
			return choice.target().run(choice.table(), new ImportOptions(dryRun, goodRows, update, LocalDate.of(2025, 9, 1)), Progress.NONE);
		}
	}

	private List<List<Object>> rows(String... conditions) {
		List<List<Object>> rows = new ArrayList<>();
		new HonourList(signedIn).rows(List.of(conditions), "table").forEach(rows::add);
		return rows;
	}

	@Test
	void everyFieldHasItsColumn() {
		assertEquals(List.of(), SchemaCheck.problems(signedIn.store()));
	}

	@Test
	void aDryRunTellsAllAndWritesNothing() throws Exception {
		ImportReport report = importFile(true, true, false, FILE);
		assertEquals(2, report.added());
		assertEquals(1, report.rejected());
		assertFalse(report.isApplied());
		assertEquals(List.of(), rows());
	}

	@Test
	void aRejectedRowKeepsTheFileOutUnlessGoodRowsAreAccepted() throws Exception {
		assertFalse(importFile(false, false, false, FILE).isApplied());
		assertEquals(List.of(), rows());
		ImportReport report = importFile(false, true, false, FILE);
		assertTrue(report.isApplied());
		assertEquals(2, report.added());
		assertEquals(5, report.findings(Severity.REJECTED).getFirst().row());
	}

	@Test
	void importingTwiceChangesNothingAndDifferencesAreTold() throws Exception {
		importFile(false, true, false, FILE);
		ImportReport again = importFile(false, true, false, FILE);
		assertEquals(2, again.unchanged());
		assertEquals(0, again.added() + again.changed());
		String corrected = FILE.replace("县教育局", "县教体局");
		assertEquals(2, importFile(false, true, false, corrected).unchanged());
		assertEquals("县教育局", rows("name:三好").getFirst().get(5));
		assertEquals(1, importFile(false, true, true, corrected).changed());
		assertEquals("县教体局", rows("name:三好").getFirst().get(5));
	}

	@Test
	void theListShowsTitlesCodesAndDates() throws Exception {
		importFile(false, true, false, FILE);
		List<Object> row = rows("kind:all-round").getFirst();
		assertEquals("石小一", row.get(1));
		assertEquals("县级三好学生", row.get(2));
		assertEquals(new Coded("all-round", "品学兼优", "good in character and learning"), row.get(3));
		assertEquals(LocalDate.of(2025, 6, 1), row.get(4));
		assertThrows(IllegalArgumentException.class, () -> rows("colour:red"));
	}

	@Test
	void theReportAndTheDossierPrintTheHonours() throws Exception {
		importFile(false, true, false, FILE);
		Document roll = new HonourReport(signedIn).build(new ReportRequest(new ReportScope.All(), Locale.CHINESE, Map.of()));
		List<Row> rows = tableRows(roll.parts().iterator().next().blocks());
		assertEquals(2, rows.size());
		List<Block> section = new HonourSection(signedIn).blocks(first, Locale.CHINESE, true);
		assertEquals(1, section.size());
	}

	private static List<Row> tableRows(Iterable<? extends Block> blocks) {
		List<Row> rows = new ArrayList<>();
		blocks.forEach(b -> {
			if (b instanceof Table table) {
				table.rows().forEach(rows::add);
			}
		});
		return rows;
	}

	@Test
	void theVerbRecordsAnHonourAndRefusesUnknownChildren() {
		StringWriter out = new StringWriter();
		Console console = new Console(new PrintWriter(out), new PrintWriter(out), Locale.ENGLISH);
		HonourVerb verb = new HonourVerb();
		assertEquals(ExitStatus.DONE, verb.run(signedIn, List.of("石小一", "班长", "2025-09-01"), console));
		assertEquals(1, rows("name:班长").size());
		assertThrows(IllegalArgumentException.class, () -> verb.run(signedIn, List.of("石小九", "班长"), console));
		assertThrows(IllegalArgumentException.class, () -> verb.run(signedIn, List.of("石小一"), console));
		assertThrows(IllegalArgumentException.class, () -> verb.run(signedIn, List.of("石小一", "班长", "soon"), console));
	}
}
