// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.model.Filing;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Pupil;
import org.shouwang.model.RetentionRule;
import org.shouwang.model.RollStatus;
import org.shouwang.model.School;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Permission;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.Viewer;
import org.shouwang.store.retention.DueRecords;
import org.shouwang.store.retention.Erasure;
import org.shouwang.store.retention.Retention;

/** What has been kept long enough goes by rule, by a person's decision and with a protocol, and nothing else goes. */
class RetentionTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private Store store;
	private Session session;
	private Retention retention;
	private School school;

	@BeforeEach
	void open() {
		store = Fixture.store();
		session = store.open(Fixture.OFFICE);
		retention = new Retention(session);
		school = Fixture.school(session);
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void theDayItselfStillBelongsToTheTime() {
		Pupil over = leaver("何昨", RollStatus.GRADUATED, TODAY.minusYears(6).minusDays(1));
		leaver("何今", RollStatus.GRADUATED, TODAY.minusYears(6));
		leaver("何在校", null, null);
		rule("六年", null, 6);
		assertEquals(List.of(over.getId()), ids(retention.due(TODAY)));
		DueRecords.Due due = retention.due(TODAY).getFirst().records().getFirst();
		assertEquals("何昨", due.title());
		assertEquals(over.getLeftOn(), due.since());
	}

	@Test
	void ofSeveralRulesTheLongestHolds() {
		leaver("何毕业", RollStatus.GRADUATED, TODAY.minusYears(7));
		Pupil moved = leaver("何转学", RollStatus.TRANSFERRED_OUT, TODAY.minusYears(7));
		rule("六年", null, 6);
		rule("毕业十年", RollStatus.GRADUATED, 10);
		assertEquals(List.of(moved.getId()), ids(retention.due(TODAY)));
	}

	@Test
	void aRecordStandsUnderOneRuleOnly() {
		Pupil old = leaver("何毕业", RollStatus.GRADUATED, TODAY.minusYears(20));
		rule("六年", null, 6);
		RetentionRule longer = rule("毕业十年", RollStatus.GRADUATED, 10);
		List<DueRecords> due = retention.due(TODAY);
		assertEquals(List.of(old.getId()), ids(due));
		assertEquals(longer.getId(), due.stream().filter(d -> !d.records().isEmpty()).findFirst().orElseThrow().rule().getId());
	}

	@Test
	void onlyRulesInForceCount() {
		leaver("何昨", RollStatus.GRADUATED, TODAY.minusYears(9));
		RetentionRule rule = rule("六年", null, 6);
		assertEquals(1, ids(retention.due(TODAY)).size());
		assertEquals(List.of(), retention.due(rule.getValidFrom().minusDays(1)), "not yet");
		retention.end(rule, TODAY.minusDays(1), "a longer one is on its way");
		assertEquals(List.of(), retention.due(TODAY));
	}

	@Test
	void whatIsDueIsErasedAlsoFromAClosedDossierAndTheProofHolds() {
		Pupil leaver = leaver("何离校", RollStatus.GRADUATED, TODAY.minusYears(9));
		Pupil stays = leaver("何在校", null, null);
		Filing filing = ModelFactory.eINSTANCE.createFiling();
		filing.setOwnerType("Pupil");
		filing.setOwner(leaver.getId());
		filing.setFiledOn(leaver.getLeftOn());
		session.change("close", unit -> unit.add(filing));
		rule("六年", null, 6);

		DueRecords due = retention.due(TODAY).getFirst();
		Erasure erasure = retention.erase(due, TODAY, "六年（某县档案规定）");

		assertEquals(java.util.Map.of(leaver.getId(), leaver.getLeftOn()), erasure.records());
		assertEquals(1, erasure.counts().get("Pupil"));
		assertEquals(1, erasure.counts().get("Filing"));
		assertTrue(session.load(store.dictionary().type("Pupil"), leaver.getId()).isEmpty());
		assertTrue(session.load(store.dictionary().type("Pupil"), stays.getId()).isPresent());
		assertEquals("六年（某县档案规定）", erasure.commit().orElseThrow().reason());
		assertTrue(store.verify(VerifyProgress.NONE).isClean());
		assertEquals(List.of(), ids(retention.due(TODAY)));
	}

	@Test
	void whatCameBackMeanwhileStays() {
		Pupil back = leaver("何复学", RollStatus.SUSPENDED, TODAY.minusYears(9));
		rule("六年", null, 6);
		DueRecords due = retention.due(TODAY).getFirst();
		back.setLeftOn(null);
		session.change("back", unit -> unit.update(back));
		Erasure erasure = retention.erase(due, TODAY, "六年");
		assertTrue(erasure.commit().isEmpty());
		assertTrue(session.load(store.dictionary().type("Pupil"), back.getId()).isPresent());
	}

	@Test
	void aRuleThatNamesNothingIsRefused() {
		for (RetentionRule wrong : List.of(made("a", "Ghost", "leftOn", 6), made("b", "Pupil", "name", 6), made("c", "Pupil", "leftOn", -1),
				made("d", "Pupil", "leftOn", null))) {
			StoreException refused = assertThrows(StoreException.class, () -> retention.add(wrong, "new"));
			assertEquals(Reason.RETENTION_RULE, refused.reason());
		}
		RetentionRule condition = made("e", "Pupil", "leftOn", 6);
		condition.setOnlyField("rollStatus");
		condition.setOnlyValue("NO_SUCH_STATUS");
		assertEquals(Reason.RETENTION_RULE, assertThrows(StoreException.class, () -> retention.add(condition, "new")).reason());
		assertEquals(List.of(), retention.rules());
	}

	@Test
	void whoMayNotRetainIsRefused() {
		EnumSet<Permission> others = EnumSet.complementOf(EnumSet.of(Permission.RETAIN));
		Session without = store.open(new Viewer("clerk", Scope.ALL, Sensitivity.SENSITIVE, others));
		assertEquals(Reason.NOT_PERMITTED, assertThrows(StoreException.class, () -> new Retention(without)).reason());
	}

	private RetentionRule rule(String name, RollStatus only, int years) {
		RetentionRule rule = made(name, "Pupil", "leftOn", years);
		if (only != null) {
			rule.setOnlyField("rollStatus");
			rule.setOnlyValue(only.name());
		}
		assertFalse(retention.add(rule, "a new rule").isEmpty());
		return rule;
	}

	private static RetentionRule made(String name, String type, String from, Integer years) {
		RetentionRule rule = ModelFactory.eINSTANCE.createRetentionRule();
		rule.setName(name);
		rule.setOwnerType(type);
		rule.setCountedFrom(from);
		rule.setYears(years);
		rule.setSource("某县档案规定");
		rule.setValidFrom(LocalDate.of(2025, 1, 1));
		return rule;
	}

	private Pupil leaver(String name, RollStatus status, LocalDate left) {
		Pupil pupil = Fixture.pupil(school, name);
		pupil.setRollStatus(status);
		pupil.setLeftOn(left);
		session.change("pupil", unit -> unit.add(pupil));
		return pupil;
	}

	private static List<String> ids(List<DueRecords> due) {
		return due.stream().flatMap(d -> d.ids().stream()).toList();
	}
}
