// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.shouwang.archives.ArchivesSchema;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.ChildSheet;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.Guardianship;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.Record;
import org.shouwang.model.Relation;
import org.shouwang.model.School;
import org.shouwang.model.YesNo;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.DataKey;
import org.shouwang.store.Ids;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.VerifyReport;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspace;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces;
import org.shouwang.store.derby.DerbyEngine;

/**
 * Makes a county's workspace, seven records and five later changes for each pupil, and verifies all of it. Arguments: a folder to
 * work in, the pupils.
 */
public final class VerifyBenchmark {
	private static final Viewer OFFICE = Viewer.unrestricted("bench", Scope.ALL, Sensitivity.SENSITIVE);
	private static final String SURNAMES = "赵钱孙李周吴郑王冯陈杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛";
	private static final String GIVEN = "军国强涛明磊宇轩佑杰博鸣山芳英丽涵怡琪燕梅静瑶云花雨娟桂秀平刚超霞兰泽";
	private static final int FILE = 5000;
	private static final int PARTS = 120;

	private final Random random = new Random(11);
	private final Ids ids = new Ids();
	private final int pupils;
	private final String[] created;
	private String school;
	private String group;
	private RecordType pupilType;

	private VerifyBenchmark(int pupils) {
		this.pupils = pupils;
		this.created = new String[pupils];
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createDirectories(Path.of(arguments[0])).resolve("workspace");
		new VerifyBenchmark(arguments.length > 1 ? Integer.parseInt(arguments[1]) : Rosters.COUNTY).run(folder);
	}

	private void run(Path folder) {
		Workspaces workspaces = new Workspaces(List.of(new DerbyEngine()), List.of(new CoreSchema(), new ArchivesSchema()));
		try (DataKey key = DataKey.random(new SecureRandom())) {
			workspaces.create(folder, DerbyEngine.ID, key, new Empty());
			try (Workspace workspace = workspaces.open(folder, key)) {
				long start = System.nanoTime();
				pupilType = workspace.store().dictionary().type("Pupil");
				fill(workspace.store().open(OFFICE));
				System.out.printf(Locale.ROOT, "made in %.1f s%n", (System.nanoTime() - start) / 1e9);
			}
			try (Workspace workspace = workspaces.open(folder, key)) {
				VerifyReport report = workspace.store().verify(VerifyProgress.NONE);
				System.out.printf(Locale.ROOT, "verify of %d pupils: %d records, %d changes, %d tables: %.1f s, %d findings%n", pupils,
						report.records(), report.changes(), report.tables(), report.took().toMillis() / 1e3, report.findings().size());
			}
		}
	}

	private void fill(Session session) {
		session.change("school", unit -> {
			School record = ModelFactory.eINSTANCE.createSchool();
			record.setName("某县");
			unit.add(record);
			school = record.getId();
			ClassGroup third = ModelFactory.eINSTANCE.createClassGroup();
			third.setSchool(school);
			third.setName("三（2）班");
			unit.add(third);
			group = third.getId();
		});
		for (int from = 0; from < pupils; from += FILE) {
			int end = Math.min(pupils, from + FILE);
			IntStream file = IntStream.range(from, end);
			session.change("import", unit -> unit.addAll(file.boxed().flatMap(this::family)));
		}
		for (int part = 0; part < PARTS; part++) {
			int number = part;
			List<Pupil> edited = IntStream.range(0, pupils).filter(i -> i % PARTS == number).mapToObj(i -> edited(session, i)).toList();
			session.change("edits", unit -> edited.forEach(unit::update));
		}
	}

	private String name() {
		return "" + SURNAMES.charAt(random.nextInt(SURNAMES.length())) + GIVEN.charAt(random.nextInt(GIVEN.length()))
				+ GIVEN.charAt(random.nextInt(GIVEN.length()));
	}

	private Stream<Record> family(int number) {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setId(ids.next());
		created[number] = pupil.getId();
		pupil.setSchool(school);
		pupil.setClassGroup(group);
		pupil.setName(name());
		pupil.setBorn(LocalDate.of(2014, 1, 1).plusDays(number % 2000));
		pupil.setIdNumber(String.format(Locale.ROOT, "99%016d", number));
		pupil.setHomeAddress("青石村" + number % 9 + "组" + number % 80 + "号");
		pupil.setBoarder(YesNo.YES);
		ChildSheet sheet = ArchivesFactory.eINSTANCE.createChildSheet();
		sheet.setPupil(pupil.getId());
		sheet.setTalents("画画、唱歌");
		sheet.setPersonality("开朗");
		return Stream.concat(Stream.of(pupil, sheet), Stream.of(Relation.FATHER, Relation.MOTHER).flatMap(r -> parent(pupil, r)))
				.limit(number % 8 == 0 ? 7 : 8);
	}

	private Stream<Record> parent(Pupil pupil, Relation relation) {
		Person person = ModelFactory.eINSTANCE.createPerson();
		person.setId(ids.next());
		person.setName(name());
		person.setPhone("139" + (10_000_000 + random.nextInt(89_999_999)));
		Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
		tie.setPupil(pupil.getId());
		tie.setPerson(person.getId());
		tie.setRelation(relation);
		ParentWork work = ArchivesFactory.eINSTANCE.createParentWork();
		work.setPerson(person.getId());
		work.setAway(YesNo.YES);
		work.setPlace("广东省东莞市");
		return Stream.of(person, tie, work);
	}

	private Pupil edited(Session session, int number) {
		Pupil pupil = session.<Pupil>load(pupilType, created[number]).orElseThrow();
		pupil.setPhone("138" + (10_000_000 + number));
		pupil.setGrade(1 + number % 6);
		pupil.setHomeAddress("白石村" + number % 9 + "组");
		pupil.setEthnicGroup("汉族");
		pupil.setConfirmedOn(LocalDate.of(2025, 9, 1));
		return pupil;
	}

	/** A workspace without anything. */
	private static final class Empty implements Workspaces.Content {
		@Override
		public void files(Path folder, WorkspaceInfo info) {
			// the key stays in memory
		}

		@Override
		public void data(Store store) {
			// filled later, measured
		}
	}
}
