// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.CareAssessment;
import org.shouwang.archives.model.CareGrade;
import org.shouwang.archives.model.Circumstance;
import org.shouwang.archives.model.StatusTag;
import org.shouwang.model.Guardianship;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Relation;
import org.shouwang.model.Sex;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Commit;
import org.shouwang.store.ConflictException;
import org.shouwang.store.StoreException;

/** One child's archive from its making to its removal, by several hands. */
class ArchivesServiceTest {
	private static final String PHONE = "13800131234";
	private Office office;
	private Archives archives;

	@BeforeEach
	void open() {
		office = new Office();
		archives = office.archives();
	}

	@AfterEach
	void close() {
		office.close();
	}

	/** A child with father, his work, an assessment, a circumstance and a page about it. */
	private Archive child(String name) {
		Archive archive = archives.create();
		archive.pupil().setName(name);
		archive.pupil().setPhone(PHONE);
		archive.pupil().setIdNumber(Tables.idNumber(0));
		archive.sheet().setTalents("画画");
		archive.sheet().setPersonality("开朗");
		archive.carers().add(carer("石大山", Relation.FATHER));
		CareAssessment assessment = ArchivesFactory.eINSTANCE.createCareAssessment();
		assessment.setGrade(CareGrade.GOOD);
		archive.assessments().add(assessment);
		StatusTag tag = ArchivesFactory.eINSTANCE.createStatusTag();
		tag.setCircumstance(Circumstance.HARDSHIP);
		archive.tags().add(tag);
		archives.save(archive, "建档");
		return archives.open(archive.pupil().getId());
	}

	private static Carer carer(String name, Relation relation) {
		return Families.away(name, relation, PHONE, "广东省东莞市厚街镇");
	}

	private List<String> picture(Archive archive) {
		return Picture.of(office.store().dictionary(), archive);
	}

	@Test
	void aNewArchiveIsSavedAndOpenedAsItIs() {
		Archive empty = archives.create();
		assertTrue(empty.isNew());
		Archive archive = child("石小山");
		assertEquals("石大山", archive.father(Office.TODAY).orElseThrow().person().getName());
		assertTrue(picture(archive).stream().anyMatch(l -> l.startsWith("Pupil.namePinyin = ") && l.contains("shixiaoshan")));
		assertEquals(1, office.index().size());
		assertTrue(archives.save(archive, "nothing").isEmpty());
	}

	@Test
	void whatDiffersIsWrittenAddedAndRemoved() {
		Archive archive = child("石小山");
		archive.pupil().setSex(Sex.FEMALE);
		archive.tags().clear();
		archive.carers().getFirst().works().getFirst().setUntil(LocalDate.of(2025, 9, 1));
		archive.carers().add(carer("田小花", Relation.MOTHER));
		archives.save(archive, "改");
		Archive again = archives.open(archive.pupil().getId());
		assertEquals(picture(archive), picture(again));
		assertEquals(List.of(0, 2, 2), List.of(office.count("StatusTag"), office.count("Person"), office.count("ParentWork")));
	}

	@Test
	void undoAndRedoBringBackWhatWas() {
		Archive archive = child("石小山");
		String id = archive.pupil().getId();
		List<String> before = picture(archive);
		archive.pupil().setSex(Sex.FEMALE);
		archive.carers().clear();
		archive.sheet().setTalents("唱歌");
		Commit saved = archives.save(archive, "改");
		List<String> after = picture(archives.open(id));
		assertNotEquals(before, after);
		Commit undone = office.session().revert(saved.seq(), "撤销");
		assertEquals(before, picture(archives.open(id)));
		office.session().revert(undone.seq(), "重做");
		assertEquals(after, picture(archives.open(id)));
	}

	@Test
	void aSecondHandIsToldWhatTheFirstDid() {
		Archive mine = child("石小山");
		ArchivesService other = new ArchivesService(office.store(), office.session("principal", Sensitivity.SENSITIVE));
		Archive theirs = other.open(mine.pupil().getId());
		theirs.pupil().setPhone("13900000000");
		other.save(theirs, "校长");
		mine.pupil().setPhone("13700000000");
		mine.sheet().setTalents("唱歌");
		int commits = office.commits();
		ConflictException conflict = assertThrows(ConflictException.class, () -> archives.save(mine, "办公室"));
		ConflictException.FieldConflict phone = conflict.fields().stream().filter(f -> f.field().equals("phone")).findFirst().orElseThrow();
		assertEquals(List.of(PHONE, "13700000000", "13900000000", "principal"), List.of(phone.base(), phone.mine(), phone.theirs(), phone.account()));
		assertEquals(commits, office.commits());
		assertEquals("画画", archives.open(mine.pupil().getId()).sheet().getTalents());
		other.close();
	}

	@Test
	void adultsWithoutAnyChildGoAndSharedOnesStay() {
		Archive first = child("石小山");
		Archive second = archives.create();
		second.pupil().setName("石小河");
		Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
		tie.setRelation(Relation.FATHER);
		second.carers().add(new Carer(tie, first.carers().getFirst().person(), first.carers().getFirst().works()));
		archives.save(second, "弟弟");
		assertEquals(1, office.count("Person"));
		archives.remove(first.pupil().getId(), "转走");
		assertEquals(List.of(1, 1, 1, 0), List.of(office.count("Pupil"), office.count("Person"), office.count("ParentWork"), office.count("StatusTag")));
		Commit removed = archives.remove(second.pupil().getId(), "转走");
		for (String type : List.of("Pupil", "Person", "ParentWork", "Guardianship", "ChildSheet", "CareAssessment")) {
			assertEquals(0, office.count(type), type);
		}
		office.session().revert(removed.seq(), "撤销");
		assertEquals("石大山", office.archive("石小河").father(Office.TODAY).orElseThrow().person().getName());
	}

	@Test
	void whatIsNotThereIsNotFound() {
		String nobody = "01900000-0000-7000-8000-000000000000";
		assertEquals(StoreException.Reason.NOT_FOUND, assertThrows(StoreException.class, () -> archives.open(nobody)).reason());
		assertEquals(StoreException.Reason.NOT_FOUND, assertThrows(StoreException.class, () -> archives.remove(nobody, "x")).reason());
	}

	@Test
	void theIndexIsKeptUntilSomethingIsCommitted() {
		child("石小山");
		PupilIndex first = office.index();
		assertSame(first, office.index());
		assertNotSame(first, archives.index(Office.TODAY.plusDays(1)));
		child("田秋禾");
		assertEquals(2, office.index().size());
	}

	@Test
	void whoMayNotSeeSensitiveValuesNeitherSeesNorSpoilsThem() {
		Archive whole = child("石小山");
		String id = whole.pupil().getId();
		ArchivesService teacher = new ArchivesService(office.store(), office.session("teacher", Sensitivity.INTERNAL));
		Archive masked = teacher.open(id);
		assertEquals("石小山", masked.pupil().getName());
		assertEquals("138****1234", masked.pupil().getPhone());
		assertEquals("****", masked.sheet().getPersonality());
		assertTrue(picture(masked).stream().noneMatch(l -> l.contains(PHONE) || l.contains(Tables.idNumber(0)) || l.contains("厚街") || l.contains("HARDSHIP")));
		assertTrue(teacher.save(masked, "nothing").isEmpty());
		masked.pupil().setSex(Sex.MALE);
		masked.sheet().setTalents("唱歌");
		teacher.save(masked, "老师");
		List<String> expected = new ArrayList<>(picture(whole));
		expected.add("Pupil.sex = " + Sex.MALE);
		expected.replaceAll(l -> l.replace("画画", "唱歌"));
		assertEquals(expected.stream().sorted().toList(), picture(archives.open(id)));

		Archive meddling = teacher.open(id);
		meddling.pupil().setPhone("13911111111");
		assertEquals(StoreException.Reason.NOT_PERMITTED, assertThrows(StoreException.class, () -> teacher.save(meddling, "x")).reason());
		teacher.close();
	}

	@Test
	void whoMayReadNothingOfChildrenGetsAnEmptyIndex() {
		child("石小山");
		ArchivesService visitor = new ArchivesService(office.store(), office.session("visitor", Sensitivity.PUBLIC));
		assertEquals(0, visitor.index(Office.TODAY).size());
		visitor.close();
	}
}
