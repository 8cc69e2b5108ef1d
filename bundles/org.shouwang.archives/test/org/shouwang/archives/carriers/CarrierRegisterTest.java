// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.carriers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.archives.Archive;
import org.shouwang.archives.Office;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.Carrier;
import org.shouwang.archives.model.CarrierContent;
import org.shouwang.archives.model.CarrierKind;
import org.shouwang.archives.model.CarrierLoan;
import org.shouwang.model.Attachment;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Commit;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Viewer;

/** Folders on shelves: who has them, and who may know of them. */
class CarrierRegisterTest {
	private static final LocalDate TODAY = Office.TODAY;

	private Office office;
	private CarrierRegister register;

	@BeforeEach
	void open() {
		office = new Office();
		register = on(office.session(), TODAY);
	}

	@AfterEach
	void close() {
		office.close();
	}

	private static CarrierRegister on(Session session, LocalDate day) {
		return new RegisterService(session, Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
	}

	private Carrier carrier(String number, String title, String pupil) {
		Carrier carrier = register.create();
		carrier.setNumber(number);
		carrier.setTitle(title);
		carrier.setKind(CarrierKind.PAPER);
		carrier.setPupil(pupil);
		carrier.setShelfMark("3柜2层");
		office.session().change("登记", unit -> unit.add(carrier));
		return carrier;
	}

	private String pupil(String name, String group) {
		Archive archive = office.archives().create();
		archive.pupil().setName(name);
		archive.pupil().setClassGroup(group);
		office.archives().save(archive, "test");
		return archive.pupil().getId();
	}

	private String group(String name) {
		ClassGroup group = ModelFactory.eINSTANCE.createClassGroup();
		group.setName(name);
		group.setSchool(register.create().getSchool());
		office.session().change("class", unit -> unit.add(group));
		return group.getId();
	}

	private CarrierLoan loan(Carrier carrier, String borrower) {
		CarrierLoan loan = register.newLoan(carrier.getId());
		loan.setBorrower(borrower);
		return loan;
	}

	private static Reason refusal(Runnable work) {
		return assertThrows(StoreException.class, work::run).reason();
	}

	@Test
	void aFolderIsLentOnceAndComesBack() {
		Carrier folder = carrier("A-7", "三年级家访记录", null);
		register.lend(loan(folder, "田秋菊"));
		CarrierRow out = register.carriers().getFirst();
		assertEquals("田秋菊", out.loan().borrower());
		assertFalse(out.isOverdue(TODAY.plusWeeks(2)));
		assertTrue(out.isOverdue(TODAY.plusWeeks(2).plusDays(1)));
		StoreException twice = assertThrows(StoreException.class, () -> register.lend(loan(folder, "何春兰")));
		assertEquals(Reason.CARRIER_OUT, twice.reason());
		assertTrue(twice.getMessage().contains("田秋菊"));
		Commit back = register.takeBack(folder.getId(), TODAY, "完好");
		assertNull(register.carriers().getFirst().loan());
		CarrierLoan kept = register.loansOf(folder.getId()).getFirst();
		assertEquals(TODAY, kept.getReturnedOn());
		assertEquals("完好", kept.getReturnedAs());
		assertEquals(TODAY, office.session().<Carrier>load(office.store().dictionary().type(Carrier.class), folder.getId()).orElseThrow()
				.getSeenOn());
		assertEquals(Reason.CARRIER_NOT_OUT, refusal(() -> register.takeBack(folder.getId(), TODAY, null)));
		office.session().revert(back.seq(), "undo");
		assertEquals("田秋菊", register.carriers().getFirst().loan().borrower());
	}

	@Test
	void whatCannotBeIsRefusedAndChangesNothing() {
		Carrier folder = carrier("A-7", "名册", null);
		int commits = office.commits();
		CarrierLoan wrong = loan(folder, "田秋菊");
		wrong.setDueOn(TODAY.minusDays(1));
		assertEquals(Reason.LOAN_DATES, refusal(() -> register.lend(wrong)));
		CarrierLoan early = loan(folder, "田秋菊");
		early.setLentOn(TODAY.plusDays(1));
		assertEquals(Reason.LOAN_DATES, refusal(() -> register.lend(early)));
		assertEquals(Reason.NOT_FOUND, refusal(() -> register.takeBack("00000000-0000-7000-8000-000000000000", TODAY, null)));
		assertEquals(commits, office.commits());
		register.lend(loan(folder, "田秋菊"));
		assertEquals(Reason.LOAN_DATES, refusal(() -> register.takeBack(folder.getId(), TODAY.minusDays(1), null)));
		assertEquals(Reason.LOAN_DATES, refusal(() -> register.takeBack(folder.getId(), TODAY.plusDays(1), null)));
		Carrier gone = carrier("A-8", "旧名册", null);
		gone.setWithdrawnOn(TODAY);
		office.session().change("注销", unit -> unit.update(gone));
		assertEquals(Reason.CARRIER_WITHDRAWN, refusal(() -> register.lend(loan(gone, "田秋菊"))));
	}

	@Test
	void theListsAnswerWhoHasWhat() {
		Carrier one = carrier("B-2", "相册", null);
		carrier("B-1", "光碟", null);
		register.lend(loan(one, "田秋菊"));
		CarrierRegister later = on(office.session(), TODAY.plusMonths(1));
		CarrierList carriers = new CarrierList(later);
		assertEquals(List.of("B-1", "B-2"), column(carriers.rows(List.of(), "table"), 1));
		assertEquals(List.of("B-2"), column(carriers.rows(List.of("overdue", "paper"), "table"), 1));
		assertEquals(List.of(), column(carriers.rows(List.of("disc"), "table"), 1));
		assertThrows(IllegalArgumentException.class, () -> carriers.rows(List.of("lost"), "table"));
		LoanList loans = new LoanList(later);
		assertEquals(List.of("相册"), column(loans.rows(List.of("open", "overdue"), "table"), 1));
		assertEquals(List.of(), column(loans.rows(List.of("returned"), "table"), 1));
		assertThrows(IllegalArgumentException.class, () -> loans.rows(List.of("lost"), "table"));
		assertEquals(carriers.columns().size(), carriers.rows(List.of(), "table").iterator().next().size());
		assertEquals(loans.columns().size(), loans.rows(List.of(), "table").iterator().next().size());
		assertEquals("相册", register.find("B-2").getFirst().title());
		assertEquals("B-1", register.find("光碟").getFirst().number());
		assertEquals(List.of(), register.find("nothing"));
	}

	private static List<Object> column(Iterable<List<Object>> rows, int column) {
		return StreamSupport.stream(rows.spliterator(), false).map(r -> r.get(column)).toList();
	}

	@Test
	void aTeacherKnowsOfWhatIsOfTheOwnChildrenOnly() {
		String mine = group("三（1）班");
		String others = group("三（2）班");
		String child = pupil("何夏竹", mine);
		String stranger = pupil("田秋菊", others);
		Carrier own = carrier("C-1", "何夏竹档案袋", child);
		carrier("C-2", "田秋菊档案袋", stranger);
		Carrier album = carrier("C-3", "春游相册", null);
		content(album, "何夏竹在河边", child, attachment(stranger));
		content(album, "田秋菊在河边", stranger, null);
		Session teacher = office.store().open(Viewer.unrestricted("teacher", new Scope.Classes(Set.of(mine)), Sensitivity.SENSITIVE));
		CarrierRegister seen = on(teacher, TODAY);
		assertEquals(List.of("C-1"), seen.carriers().stream().map(CarrierRow::number).toList());
		assertEquals("何夏竹", seen.carriers().getFirst().pupil());
		assertEquals(List.of("何夏竹在河边"), seen.contentsOf(album.getId()).stream().map(CarrierContent::getTitle).toList());
		// A line about the own child names a stranger's photo; that does not draw the photo into the scope.
		assertEquals(0, teacher.<Integer>read(q -> q.dsl().fetchCount(q.table("Attachment").table())));
		seen.lend(loan(own, "何夏竹的母亲"));
		assertEquals(Reason.NOT_FOUND, refusal(() -> seen.lend(loan(album, "谁"))));
		assertEquals(3, register.carriers().size());
	}

	private void content(Carrier carrier, String title, String pupil, String attachment) {
		CarrierContent content = ArchivesFactory.eINSTANCE.createCarrierContent();
		content.setCarrier(carrier.getId());
		content.setTitle(title);
		content.setPupil(pupil);
		content.setAttachment(attachment);
		office.session().change("卷内", unit -> unit.add(content));
	}

	private String attachment(String owner) {
		Attachment photo = ModelFactory.eINSTANCE.createAttachment();
		photo.setOwnerType("Pupil");
		photo.setOwner(owner);
		photo.setName("河边.jpg");
		photo.setSha256("0".repeat(64));
		office.session().change("附件", unit -> unit.add(photo));
		return photo.getId();
	}

	@Test
	void aChildThatIsRemovedTakesItsPapersAlongButNotTheFolder() {
		String child = pupil("何夏竹", null);
		attachment(child);
		Carrier folder = carrier("C-1", "档案袋", child);
		content(folder, "登记表", child, null);
		Commit removed = office.archives().remove(child, "test");
		assertEquals(0, office.count("Attachment"));
		assertEquals(0, office.count("CarrierContent"));
		assertNull(register.carriers().getFirst().pupil());
		office.session().revert(removed.seq(), "undo");
		assertEquals(1, office.count("Attachment"));
		assertEquals("何夏竹", register.carriers().getFirst().pupil());
	}
}
