// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.shouwang.archives.Archives;
import org.shouwang.archives.ArchivesSchema;
import org.shouwang.archives.ArchivesService;
import org.shouwang.archives.PupilFilter;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.PupilSort;
import org.shouwang.archives.imports.PupilImport;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.School;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.sheets.ImportOptions;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.MappingMemory;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.TableFinder;
import org.shouwang.sheets.Workbooks;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.DataKey;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspace;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces;
import org.shouwang.store.derby.DerbyEngine;

/**
 * Imports a county's roster into an encrypted workspace and searches in it, beside LibreOffice reading the same file into CSV and the
 * raw streaming of the sheet, in one run. Arguments: a folder to work in, the rows.
 */
public final class ImportBenchmark {
	private static final Viewer OFFICE = Viewer.unrestricted("bench", Scope.ALL, Sensitivity.SENSITIVE);
	private static final int SEARCHES = 2000;

	private final Path folder;
	private final int rows;

	private ImportBenchmark(Path folder, int rows) {
		this.folder = folder;
		this.rows = rows;
	}

	public static void main(String[] arguments) throws Exception {
		int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Rosters.COUNTY;
		new ImportBenchmark(Files.createDirectories(Path.of(arguments[0])), rows).run();
	}

	private void run() throws Exception {
		Path file = folder.resolve("roster.xlsx");
		Rosters.write(file, rows);
		double stream = seconds(() -> stream(file));
		double office = libreOffice(file);
		Workspaces workspaces = new Workspaces(List.of(new DerbyEngine()), List.of(new CoreSchema(), new ArchivesSchema()));
		try (DataKey key = DataKey.random(new SecureRandom())) {
			workspaces.create(folder.resolve("workspace"), DerbyEngine.ID, key, content());
			try (Workspace workspace = workspaces.open(folder.resolve("workspace"), key)) {
				Store store = workspace.store();
				double imported = seconds(() -> importAll(store, file));
				report("raw streaming of the sheet", stream, office);
				report("LibreOffice, xlsx to CSV", office, office);
				report("import, encrypted, validated, with history", imported, office);
				search(store);
			}
		}
	}

	private static Workspaces.Content content() {
		return new Workspaces.Content() {
			@Override
			public void files(Path folder, WorkspaceInfo info) {
				// the key stays in memory
			}

			@Override
			public void data(Store store) {
				store.open(OFFICE).change("init", unit -> {
					School school = ModelFactory.eINSTANCE.createSchool();
					school.setName("某县");
					unit.add(school);
				});
			}
		};
	}

	private void stream(Path file) {
		try (SheetSource source = Workbooks.open(file);
				var cursor = source.rows(0, Progress.NONE)) {
			int count = 0;
			while (cursor.next() != null) {
				count++;
			}
			require(count == rows + 1);
		}
	}

	private void importAll(Store store, Path file) {
		Session session = store.open(OFFICE);
		PupilImport target = new PupilImport(session, store.dictionary(), new ValueKinds(new AreaCodes()));
		try (SheetSource source = Workbooks.open(file)) {
			ImportReport report = target.run(new TableFinder(target.fields(), MappingMemory.NONE).find(source),
					new ImportOptions(false, true, false, LocalDate.of(2025, 9, 1)), Progress.NONE);
			require(report.added() == rows);
		}
	}

	private double libreOffice(Path file) throws IOException, InterruptedException {
		long start = System.nanoTime();
		Process process = new ProcessBuilder("soffice", "--headless", "-env:UserInstallation=file://" + folder.resolve("office").toAbsolutePath(),
				"--convert-to", "csv", "--outdir", folder.toString(), file.toString()).redirectErrorStream(true)
				.redirectOutput(folder.resolve("office.log").toFile()).start();
		int status = process.waitFor();
		require(status == 0);
		return (System.nanoTime() - start) / 1e9;
	}

	private void search(Store store) {
		Archives archives = new ArchivesService(store, store.open(OFFICE));
		long start = System.nanoTime();
		PupilIndex index = archives.index(LocalDate.of(2025, 9, 1));
		System.out.printf(Locale.ROOT, "index of %d pupils by one query: %.2f s%n", index.size(), (System.nanoTime() - start) / 1e9);
		Random random = new Random(3);
		String letters = "abcdefghjklmnpqrstwxyz";
		double[] millis = new double[SEARCHES];
		for (int i = 0; i < SEARCHES; i++) {
			String typed = letters.charAt(random.nextInt(letters.length())) + (i % 2 == 0 ? "" : "" + letters.charAt(random.nextInt(letters.length())));
			PupilFilter filter = PupilFilter.NONE.withText(typed);
			long begin = System.nanoTime();
			index.select(filter, PupilSort.values()[i % 2], false);
			index.facets(filter);
			millis[i] = (System.nanoTime() - begin) / 1e6;
		}
		Arrays.sort(millis);
		System.out.printf(Locale.ROOT, "typing-search with facets over %d rows: p50 %.1f ms, p99 %.1f ms, worst %.1f ms%n", index.size(),
				millis[SEARCHES / 2], millis[SEARCHES * 99 / 100], millis[SEARCHES - 1]);
	}

	private static void report(String what, double seconds, double reference) {
		System.out.printf(Locale.ROOT, "%-45s %6.2f s  %.2f of LibreOffice%n", what, seconds, seconds / reference);
	}

	private static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private static void require(boolean condition) {
		if (!condition) {
			throw new IllegalStateException("The benchmark did not do what it measures");
		}
	}
}
