// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.model.Attachment;
import org.shouwang.model.Filing;
import org.shouwang.model.FilingGround;
import org.shouwang.model.Guardianship;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Commit;
import org.shouwang.store.Permission;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.UnitOfWork;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.Viewer;

/** What belongs to a closed dossier is corrected, with the original beside it, and not removed by anybody. */
class ArchiveRulesTest {

	private static final ModelFactory NEW = ModelFactory.eINSTANCE;
	private static final LocalDate CLOSED = LocalDate.of(2026, 7, 1);

	private Store store;
	private Session session;
	private RecordType pupils;
	private RecordType ties;
	private Pupil pupil;
	private Pupil other;
	private Guardianship tie;
	private Filing filing;
	private Commit first;

	@BeforeEach
	void open() {
		store = Fixture.store();
		session = store.open(Fixture.OFFICE);
		pupils = store.dictionary().type("Pupil");
		ties = store.dictionary().type("Guardianship");
		School school = Fixture.school(session);
		pupil = Fixture.pupil(school, "封存文");
		other = Fixture.pupil(school, "在读文");
		Person mother = NEW.createPerson();
		mother.setName("封母");
		tie = NEW.createGuardianship();
		session.change("add", unit -> {
			List.of(pupil, other, mother).forEach(unit::add);
			tie.setPupil(pupil.getId());
			tie.setPerson(mother.getId());
			unit.add(tie);
		});
		first = session.change("address", unit -> unit.<Pupil>edit(pupils, pupil.getId()).setHomeAddress("旧村一组"));
		filing = filing(pupil);
		session.change("close", unit -> unit.add(filing));
	}

	@AfterEach
	void close() {
		assertEquals(List.of(), store.verify(VerifyProgress.NONE).findings());
		store.close();
	}

	private static Filing filing(Pupil pupil) {
		Filing filing = NEW.createFiling();
		filing.setOwnerType("Pupil");
		filing.setOwner(pupil.getId());
		filing.setFiledOn(CLOSED);
		filing.setGround(FilingGround.TRANSFERRED_OUT);
		return filing;
	}

	private Reason refused(Consumer<UnitOfWork> work) {
		return assertThrows(StoreException.class, () -> session.change("edit", work)).reason();
	}

	private Reason correctionRefused(Consumer<UnitOfWork> work) {
		return assertThrows(StoreException.class, () -> correct(work)).reason();
	}

	private Commit correct(Consumer<UnitOfWork> work) {
		return session.correct("户口本上是新村", unit -> {
			work.accept(unit);
			return null;
		}).commit();
	}

	private void move(UnitOfWork unit) {
		unit.<Pupil>edit(pupils, pupil.getId()).setHomeAddress("新村二组");
	}

	@Test
	void nothingInItIsChangedOrAddedWithoutSayingThatItIsACorrection() {
		assertEquals(Reason.ARCHIVED, refused(this::move));
		assertEquals(Reason.ARCHIVED, refused(unit -> unit.<Guardianship>edit(ties, tie.getId()).setConcern("很好")));
		assertEquals(Reason.ARCHIVED, refused(unit -> unit.add(photo("Pupil", pupil.getId()))));
		assertEquals(Reason.ARCHIVED, refused(unit -> unit.add(photo("Guardianship", tie.getId()))));
		session.change("another child", unit -> {
			unit.<Pupil>edit(pupils, other.getId()).setHomeAddress("新村二组");
			unit.add(photo("Pupil", other.getId()));
		});
	}

	private static Attachment photo(String type, String owner) {
		Attachment photo = NEW.createAttachment();
		photo.setOwnerType(type);
		photo.setOwner(owner);
		photo.setName("照片.jpg");
		photo.setSha256("0".repeat(64));
		return photo;
	}

	@Test
	void aCorrectionKeepsTheOriginalBesideIt() {
		Commit correction = correct(this::move);
		assertEquals("新村二组", session.<Pupil>load(pupils, pupil.getId()).orElseThrow().getHomeAddress());
		Session teacher = store.open(Viewer.reader("teacher", Scope.ALL, Sensitivity.SENSITIVE));
		var kept = teacher.corrections(pupils, pupil.getId());
		assertEquals(List.of("Pupil.homeAddress"), session.accessLog(1).getFirst().fields());
		assertEquals(1, kept.size(), "what was changed before the closing is no correction");
		assertEquals("旧村一组", kept.getFirst().change().oldValue());
		assertEquals("户口本上是新村", kept.getFirst().commit().reason());
		assertEquals(correction.seq(), kept.getFirst().commit().seq());
		assertEquals(List.of(), session.corrections(pupils, other.getId()));
		assertEquals(Reason.CORRECTION_REASON,
				assertThrows(StoreException.class, () -> session.correct(" ", unit -> null)).reason());
	}

	@Test
	void theFormerValueIsMaskedLikeThePresentOne() {
		correct(this::move);
		Session helper = store.open(Viewer.reader("helper", Scope.ALL, Sensitivity.INTERNAL));
		assertTrue(!helper.corrections(pupils, pupil.getId()).getFirst().change().oldValue().contains("旧村一组"));
	}

	@Test
	void nothingInItIsRemovedNotEvenByACorrection() {
		assertEquals(Reason.ARCHIVED_KEPT, refused(unit -> unit.remove(session.load(ties, tie.getId()).orElseThrow())));
		assertEquals(Reason.ARCHIVED_KEPT, correctionRefused(unit -> unit.remove(session.load(ties, tie.getId()).orElseThrow())));
		assertEquals(Reason.ARCHIVED_KEPT, correctionRefused(unit -> unit.remove(session.load(pupils, pupil.getId()).orElseThrow())));
		assertEquals(Reason.ARCHIVED_KEPT, correctionRefused(unit -> unit.remove(filing)));
		assertEquals(Reason.ARCHIVED_KEPT, assertThrows(StoreException.class, () -> session.revert(first.seq() - 1, "undo")).reason());
	}

	@Test
	void anUndoIsACorrectionToo() {
		Commit correction = correct(this::move);
		session.revert(correction.seq(), "the former address after all");
		assertEquals("旧村一组", session.<Pupil>load(pupils, pupil.getId()).orElseThrow().getHomeAddress());
		assertEquals(2, session.corrections(pupils, pupil.getId()).size());
	}

	@Test
	void aDossierIsClosedOnceAndReopenedWithAReason() {
		assertEquals(Reason.ALREADY_ARCHIVED, refused(unit -> unit.add(filing(pupil))));
		assertEquals(Reason.CORRECTION_REASON, refused(unit -> reopen(unit, " ")));
		session.change("reopen", unit -> reopen(unit, "孩子回来了"));
		session.change("edit", this::move);
		assertEquals(1, session.corrections(pupils, pupil.getId()).size(), "what was once closed stays readable");
		assertEquals(Reason.ARCHIVED_KEPT, refused(unit -> unit.<Filing>edit(store.dictionary().type("Filing"), filing.getId()).setReopenedOn(null)));
		session.change("close", unit -> unit.add(filing(pupil)));
		assertEquals(Reason.ARCHIVED, refused(unit -> unit.<Pupil>edit(pupils, pupil.getId()).setHomeAddress("新村三组")));
	}

	private void reopen(UnitOfWork unit, String why) {
		Filing edit = unit.edit(store.dictionary().type("Filing"), filing.getId());
		edit.setReopenedOn(CLOSED.plusDays(60));
		edit.setReopenReason(why);
	}

	@Test
	void aClosingByMistakeIsUndoneAsLongAsNothingWasDoneToIt() {
		Filing mistake = filing(other);
		Commit closing = session.change("close", unit -> unit.add(mistake));
		session.revert(closing.seq(), "the wrong child");
		session.change("remove", unit -> unit.remove(session.load(pupils, other.getId()).orElseThrow()));
		long first = session.history(store.dictionary().type("Filing"), filing.getId()).getFirst().commit().seq();
		correct(this::move);
		assertEquals(Reason.ARCHIVED_KEPT, assertThrows(StoreException.class, () -> session.revert(first, "undo")).reason());
	}

	@Test
	void aReopeningIsUndoneAndAnOnceClosedDossierIsNotRemoved() {
		Commit reopening = session.change("reopen", unit -> reopen(unit, "孩子回来了"));
		session.change("remove", unit -> unit.remove(session.load(ties, tie.getId()).orElseThrow()));
		assertEquals(Reason.ONCE_ARCHIVED, refused(unit -> unit.remove(session.load(pupils, pupil.getId()).orElseThrow())));
		session.revert(reopening.seq(), "the wrong child");
		assertEquals(Reason.ARCHIVED, refused(this::move));
	}

	@Test
	void onlyWhoMayRemoveClosesAndReopens() {
		Session less = store.open(new Viewer("teacher", Scope.ALL, Sensitivity.SENSITIVE,
				EnumSet.complementOf(EnumSet.of(Permission.REMOVE))));
		assertEquals(Reason.NOT_PERMITTED,
				assertThrows(StoreException.class, () -> less.change("close", unit -> unit.add(filing(other)))).reason());
		assertEquals(Reason.NOT_PERMITTED,
				assertThrows(StoreException.class, () -> less.change("reopen", unit -> reopen(unit, "why"))).reason());
	}

	@Test
	void onlyADossierIsClosed() {
		Filing wrong = filing(pupil);
		wrong.setOwnerType("School");
		wrong.setOwner(pupil.getSchool());
		assertEquals(Reason.INVALID_VALUE, refused(unit -> unit.add(wrong)));
	}

	@Test
	void manyChangesInOneUnitMeetTheSameRule() {
		assertEquals(Reason.ARCHIVED, refused(unit -> {
			for (int i = 0; i < 60; i++) {
				unit.add(photo("Pupil", other.getId()));
			}
			unit.add(photo("Pupil", pupil.getId()));
		}));
	}

	@Test
	void aMergeKeepsTheClosedOneAndLetsTheOpenOneGo() {
		assertEquals(Reason.MERGE_ARCHIVED,
				assertThrows(StoreException.class, () -> session.merging(pupils, other.getId(), pupil.getId())).reason());
		session.change("photo", unit -> unit.add(photo("Pupil", other.getId())));
		session.merge(session.merging(pupils, pupil.getId(), other.getId()).taking(Set.of("name")), "同一个孩子");
		assertEquals("封存文", session.corrections(pupils, pupil.getId()).getFirst().change().oldValue());
	}

	@Test
	void retentionGoesAboveTheArchive() {
		session.scrub(pupils, Set.of(pupil.getId()), "retention: after 30 years");
		assertTrue(session.read(query -> query.all("Filing")).isEmpty());
	}
}
