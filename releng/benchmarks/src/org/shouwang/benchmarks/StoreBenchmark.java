// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.model.Sex;
import org.shouwang.model.YesNo;
import org.shouwang.model.meta.Computations;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.model.value.Pinyin;
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
 * What encryption, change history and checks cost: many rows at once and single edits, through the store and by plain JDBC into the same
 * tables of an open, unencrypted Derby, in turns. Arguments: a folder to work in, the rows, the turns.
 */
public final class StoreBenchmark {
	private static final Viewer OFFICE = Viewer.unrestricted("bench", Scope.ALL, Sensitivity.SENSITIVE);
	private static final int EDITS = 1500;
	private static final int UNCOUNTED = 300;

	private final Path folder;
	private final int rows;

	private StoreBenchmark(Path folder, int rows) {
		this.folder = folder;
		this.rows = rows;
	}

	public static void main(String[] arguments) throws Exception {
		StoreBenchmark benchmark = new StoreBenchmark(Files.createDirectories(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
		List<double[]> turns = new ArrayList<>();
		benchmark.turn(-1);
		for (int turn = 0; turn < Integer.parseInt(arguments[2]); turn++) {
			turns.add(benchmark.turn(turn));
		}
		report("many rows at once, s", turns, 0);
		report("single edits, p50 ms", turns, 2);
		report("single edits, p99 ms", turns, 4);
	}

	private static void report(String what, List<double[]> turns, int column) {
		double store = median(turns, column);
		double bare = median(turns, column + 1);
		System.out.printf(Locale.ROOT, "%-24s store %8.2f  bare Derby %8.2f  ratio %.2f%n", what, store, bare, store / bare);
	}

	private static double median(List<double[]> turns, int column) {
		double[] values = turns.stream().mapToDouble(turn -> turn[column]).sorted().toArray();
		return values[values.length / 2];
	}

	/** Seconds for the rows, then milliseconds at p50 and p99 for edits; each through the store and bare. */
	private double[] turn(int turn) throws Exception {
		Workspaces workspaces = new Workspaces(List.of(new DerbyEngine()), List.of(new CoreSchema()));
		Path place = folder.resolve("store" + turn);
		try (DataKey key = DataKey.random(new SecureRandom())) {
			workspaces.create(place, DerbyEngine.ID, key, new Nothing());
			try (Workspace workspace = workspaces.open(place, key); BareDerby bare = new BareDerby(folder.resolve("bare" + turn))) {
				return compare(workspace.store(), bare);
			}
		}
	}

	private double[] compare(Store store, BareDerby bare) throws Exception {
		Session session = store.open(OFFICE);
		School school = ModelFactory.eINSTANCE.createSchool();
		school.setName("某县");
		session.change("school", unit -> unit.add(school));
		List<Pupil> pupils = pupils(school);
		double stored = seconds(() -> session.change("pupils", unit -> unit.addAll(pupils.stream())));
		List<Pupil> written = pupils.stream().map(EcoreUtil::copy).toList();
		Computations computations = new Computations(new Pinyin());
		RecordType type = store.dictionary().type("Pupil");
		insert(bare, store.dictionary().type("School"), List.of(school));
		// The pinyin of the names is part of the work on both sides.
		double plain = seconds(() -> {
			written.forEach(pupil -> computations.fill(type, pupil));
			insert(bare, type, written);
		});
		double[] edits = edits(i -> session.change("edit", unit -> unit.<Pupil>edit(type, pupils.get(i).getId()).setHomeAddress("青石村" + i)));
		double[] bareEdits = edits(i -> bare.edit(pupils.get(i).getId(), "青石村" + i));
		return new double[] { stored, plain, edits[0], bareEdits[0], edits[1], bareEdits[1] };
	}

	private static void insert(BareDerby bare, RecordType type, List<? extends org.shouwang.model.Record> records) throws Exception {
		List<FieldType> fields = type.fields();
		List<Object[]> values = records.stream().map(record -> fields.stream().map(f -> value(f, record)).toArray()).toList();
		bare.insert(type.module() + "." + type.table(), fields.stream().map(FieldType::column).toList(), values);
	}

	private static Object value(FieldType field, org.shouwang.model.Record record) {
		Object value = field.get(record);
		return value instanceof Enum<?> option ? option.name() : value instanceof LocalDate date ? Date.valueOf(date) : value;
	}

	private List<Pupil> pupils(School school) {
		List<Pupil> pupils = new ArrayList<>(rows);
		for (int i = 0; i < rows; i++) {
			Pupil pupil = ModelFactory.eINSTANCE.createPupil();
			pupil.setSchool(school.getId());
			pupil.setName("何" + Character.toString(0x4E00 + i % 997) + Character.toString(0x5200 + i % 1009));
			pupil.setSex(i % 2 == 0 ? Sex.MALE : Sex.FEMALE);
			pupil.setBorn(LocalDate.of(2015, 1, 1).plusDays(i % 1500));
			pupil.setGrade(1 + i % 6);
			pupil.setHomeAddress("青石村" + i % 9 + "组");
			pupil.setBoarder(YesNo.NO);
			pupils.add(pupil);
		}
		return pupils;
	}

	private double[] edits(Edit edit) throws Exception {
		double[] millis = new double[EDITS];
		for (int i = 0; i < UNCOUNTED + EDITS; i++) {
			long start = System.nanoTime();
			edit.make(i * 31 % rows);
			if (i >= UNCOUNTED) {
				millis[i - UNCOUNTED] = (System.nanoTime() - start) / 1e6;
			}
		}
		Arrays.sort(millis);
		return new double[] { millis[EDITS / 2], millis[EDITS * 99 / 100] };
	}

	/** One edit of the pupil at a place. */
	private interface Edit {
		void make(int place) throws Exception;
	}

	/** Something that takes time. */
	private interface Task {
		void run() throws Exception;
	}

	private static double seconds(Task work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	/** A workspace without keys on disk and without records. */
	private static final class Nothing implements Workspaces.Content {
		@Override
		public void files(Path place, WorkspaceInfo info) {
			// the key stays in memory
		}

		@Override
		public void data(Store store) {
			// added later, while it is measured
		}
	}
}
