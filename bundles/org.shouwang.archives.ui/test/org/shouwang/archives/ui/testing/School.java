// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.testing;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.shouwang.archives.Archive;
import org.shouwang.archives.ArchivesSchema;
import org.shouwang.archives.ArchivesService;
import org.shouwang.archives.Carer;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.CareGrade;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.GuardianRole;
import org.shouwang.model.Guardianship;
import org.shouwang.model.Health;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.Relation;
import org.shouwang.model.Sex;
import org.shouwang.model.YesNo;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.DataKey;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspace;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces;
import org.shouwang.store.attachments.Attachments;
import org.shouwang.store.derby.DerbyEngine;

/** A small school of invented people in a store in memory. */
public final class School implements AutoCloseable {
	private static final String[] SURNAMES = { "陈", "林", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡", "郭", "何" };
	private static final Viewer OFFICE = Viewer.unrestricted("office", Scope.ALL, Sensitivity.SENSITIVE);
	private static final String[] GIVEN = { "小满", "雨桐", "子轩", "思源", "晓燕", "志强", "明月", "佳怡", "浩然", "春梅", "建国", "若兰" };

	private final Store store;
	private final Session session;
	private final Attachments attachments;
	private final Runnable end;
	private final ArchivesService archives;
	private final List<String> classIds = new ArrayList<>();

	/** A school without files, in memory. */
	public School() {
		store = workspaces().inMemory(DerbyEngine.ID);
		end = store::close;
		session = store.open(OFFICE);
		attachments = new NoAttachments();
		archives = new ArchivesService(store, session);
		found();
	}

	/** A school that keeps files in an encrypted workspace. */
	public School(Path folder) {
		DataKey key = DataKey.random(new SecureRandom());
		workspaces().create(folder, DerbyEngine.ID, key, new NothingElse());
		Workspace workspace = workspaces().open(folder, key);
		store = workspace.store();
		end = workspace::close;
		session = store.open(OFFICE);
		attachments = workspace.attachments(session);
		archives = new ArchivesService(store, session);
		found();
	}

	private static Workspaces workspaces() {
		return new Workspaces(List.of(new DerbyEngine()), List.of(new CoreSchema(), new ArchivesSchema()));
	}

	private void found() {
		org.shouwang.model.School school = ModelFactory.eINSTANCE.createSchool();
		school.setName("示例村小学");
		session.change("建校", unit -> unit.add(school));
		for (String name : List.of("三（1）班", "三（2）班", "四（1）班")) {
			ClassGroup group = ModelFactory.eINSTANCE.createClassGroup();
			group.setSchool(school.getId());
			group.setName(name);
			group.setGrade(name.startsWith("三") ? 3 : 4);
			session.change("建班", unit -> unit.add(group));
			classIds.add(group.getId());
		}
	}

	public Store store() {
		return store;
	}

	public Session session() {
		return session;
	}

	public Attachments attachments() {
		return attachments;
	}

	public ArchivesService archives() {
		return archives;
	}

	public List<String> classIds() {
		return List.copyOf(classIds);
	}

	/** Adds so many pupils, every third of them left behind by both parents, every fifth by one. */
	public School pupils(int count) {
		for (int i = 0; i < count; i++) {
			Archive archive = pupil(SURNAMES[i % SURNAMES.length] + GIVEN[(i * 7 + i / 12) % GIVEN.length], classIds.get(i % 3));
			archive.pupil().setBorn(LocalDate.of(2016, 1 + i % 12, 1 + i % 27));
			archive.pupil().setSex(i % 2 == 0 ? Sex.FEMALE : Sex.MALE);
			archive.carers().add(parent(Relation.FATHER, "陈建军" + i, i % 3 == 0 || i % 5 == 0 ? "广东省东莞市示例镇" : null));
			archive.carers().add(parent(Relation.MOTHER, "李秀英" + i, i % 3 == 0 ? "浙江省宁波市示例区" : null));
			if (i % 3 == 0) {
				archive.carers().add(grandmother("王桂兰" + i));
			}
			archives.save(archive, "test");
		}
		return this;
	}

	/** A pupil whose archive is full of all that it can hold. */
	public String fullPupil() {
		Archive archive = pupil("陈小满", classIds.getFirst());
		Pupil p = archive.pupil();
		p.setSex(Sex.FEMALE);
		p.setBorn(LocalDate.of(2016, 9, 3));
		p.setHealth(Health.HEALTHY);
		p.setHomeAddress("四川省广元市旺苍县示例镇示例村3组");
		p.setPhone("13800001234");
		archive.carers().add(parent(Relation.FATHER, "陈建军", "广东省东莞市示例镇"));
		archive.carers().add(parent(Relation.MOTHER, "李秀英", "浙江省宁波市示例区"));
		Carer former = grandmother("王桂兰");
		former.tie().setUntil(LocalDate.of(2025, 2, 1));
		former.tie().setReason("身体不好，改由外婆照看");
		archive.carers().add(former);
		archive.carers().add(grandmother("张玉芬"));
		archive.sheet().setPersonality("文静，喜欢画画");
		var care = ArchivesFactory.eINSTANCE.createCareAssessment();
		care.setGrade(CareGrade.FAIR);
		care.setAssessedOn(LocalDate.of(2026, 3, 1));
		care.setNote("外婆年纪大，辅导功课有困难");
		archive.assessments().add(care);
		archives.save(archive, "test");
		return p.getId();
	}

	public Archive pupil(String name, String classId) {
		Archive archive = archives.create();
		archive.pupil().setName(name);
		archive.pupil().setClassGroup(classId);
		return archive;
	}

	private static Carer parent(Relation relation, String name, String away) {
		ParentWork work = ArchivesFactory.eINSTANCE.createParentWork();
		work.setAway(away == null ? YesNo.NO : YesNo.YES);
		work.setPlace(away);
		work.setThreeMonths(away == null ? YesNo.UNKNOWN : YesNo.YES);
		work.setSince(away == null ? null : LocalDate.of(2024, 2, 20));
		return new Carer(tie(relation, GuardianRole.LEGAL), person(name, "13900005678"), List.of(work));
	}

	private static Carer grandmother(String name) {
		return new Carer(tie(Relation.MATERNAL_GRANDMOTHER, GuardianRole.DELEGATED), person(name, "13700004321"), List.of());
	}

	private static Guardianship tie(Relation relation, GuardianRole role) {
		Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
		tie.setRelation(relation);
		tie.setRole(role);
		tie.setSince(LocalDate.of(2023, 9, 1));
		return tie;
	}

	private static Person person(String name, String phone) {
		Person person = ModelFactory.eINSTANCE.createPerson();
		person.setName(name);
		person.setPhone(phone);
		return person;
	}

	@Override
	public void close() {
		archives.close();
		end.run();
	}

	/** The workspace holds nothing besides the store. */
	private static final class NothingElse implements Workspaces.Content {
		@Override
		public void files(Path folder, WorkspaceInfo info) {
			// no key ring: the test holds the key
		}

		@Override
		public void data(Store store) {
			// no accounts
		}
	}
}
