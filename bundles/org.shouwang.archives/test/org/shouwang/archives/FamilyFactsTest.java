// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.archives.FamilyFacts.Parent;
import org.shouwang.archives.model.Circumstance;
import org.shouwang.model.Capacity;
import org.shouwang.model.GuardianRole;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.Relation;
import org.shouwang.model.YesNo;
import org.shouwang.model.meta.Sensitivity;

/** Both definitions of "left-behind": from facts, and from the store's one query, which must say the same of every family. */
class FamilyFactsTest {
	private static final LocalDate ON = LocalDate.of(2025, 5, 31);
	private static final Parent HOME = new Parent(false, false, false);
	private static final Parent AWAY = new Parent(true, false, false);
	private static final Parent LONG = new Parent(true, true, false);
	private static final Parent UNABLE = new Parent(false, false, true);

	private static Office office;
	private static final Map<String, FamilyFacts> FAMILIES = new HashMap<>();

	/** What the store says of one parent, and what follows from it on the day of the tests. */
	private enum Says {
		NOTHING(HOME, null), AT_HOME(HOME, null), NO_CAPACITY(UNABLE, null), AWAY_UNDATED(AWAY, null), LONG_BY_FORM(LONG, null),
		FOR_THREE_MONTHS(LONG, LocalDate.of(2025, 2, 28)), FOR_A_DAY_LESS(AWAY, LocalDate.of(2025, 3, 1)), SINCE_TODAY(AWAY, ON),
		FROM_TOMORROW(HOME, ON.plusDays(1)), BACK_TODAY(HOME, LocalDate.of(2024, 1, 1)), BACK_TOMORROW(LONG, LocalDate.of(2024, 1, 1)),
		AWAY_AND_UNABLE(new Parent(true, false, true), null), DIVORCED_LAST_YEAR(HOME, null),
		STATED_THREE_MONTHS_AGO(LONG, null, LocalDate.of(2025, 2, 28)), STATED_A_DAY_LATER(AWAY, null, LocalDate.of(2025, 3, 1)),
		SINCE_TODAY_STATED_BEFORE(AWAY, ON, ON.minusYears(1));

		private final Parent facts;
		private final LocalDate since;
		private final LocalDate statedOn;

		Says(Parent facts, LocalDate since) {
			this(facts, since, null);
		}

		Says(Parent facts, LocalDate since, LocalDate statedOn) {
			this.facts = facts;
			this.since = since;
			this.statedOn = statedOn;
		}

		private void tell(People people, Pupil child, Relation relation) {
			if (this == NOTHING) {
				return;
			}
			Capacity capacity = this == NO_CAPACITY || this == AWAY_AND_UNABLE ? Capacity.UNABLE : Capacity.UNKNOWN;
			Person person = people.adult(child, relation == Relation.FATHER ? "石大山" : "田小花", relation, GuardianRole.LEGAL, capacity);
			if (this == DIVORCED_LAST_YEAR) {
				people.work(person, YesNo.NO, null, ON.minusYears(1), YesNo.UNKNOWN);
				return;
			}
			YesNo away = this == AT_HOME || this == NO_CAPACITY ? YesNo.NO : YesNo.YES;
			LocalDate until = this == BACK_TODAY ? ON : this == BACK_TOMORROW ? ON.plusDays(1) : null;
			people.work(person, away, since, until, this == LONG_BY_FORM ? YesNo.YES : YesNo.UNKNOWN, statedOn);
		}
	}

	@BeforeAll
	static void families() {
		office = new Office();
		office.session().change("families", unit -> {
			People people = new People(unit);
			for (Says father : Says.values()) {
				for (Says mother : Says.values()) {
					family(people, father, mother, false, null);
				}
				family(people, father, Says.NOTHING, true, null);
				family(people, Says.NOTHING, father, true, null);
			}
			for (int days = -1; days <= 1; days++) {
				family(people, Says.AWAY_UNDATED, Says.LONG_BY_FORM, false, ON.minusYears(FamilyFacts.AGE_LIMIT).plusDays(days));
			}
			formerlySingle(people);
		});
	}

	private static void family(People people, Says father, Says mother, boolean single, LocalDate born) {
		Pupil child = people.pupil("石小山", born);
		father.tell(people, child, Relation.FATHER);
		mother.tell(people, child, Relation.MOTHER);
		if (single) {
			people.tag(child, Circumstance.SINGLE_PARENT, ON, null);
		}
		FAMILIES.put(child.getId(), new FamilyFacts(born, father.facts, mother.facts, single));
	}

	private static void formerlySingle(People people) {
		Pupil child = people.pupil("田秋禾", null);
		Says.AWAY_UNDATED.tell(people, child, Relation.FATHER);
		people.tag(child, Circumstance.SINGLE_PARENT, null, ON);
		people.tag(child, Circumstance.GRANDPARENTS, null, null);
		FAMILIES.put(child.getId(), new FamilyFacts(null, AWAY, HOME, false));
	}

	@AfterAll
	static void close() {
		office.close();
	}

	@ParameterizedTest
	@CsvSource({ "false,false,false,false,false,false", "true,false,false,false,false,false", "true,false,true,false,false,true",
			"true,false,false,true,false,true", "false,true,true,false,false,true", "false,true,false,true,false,false",
			"true,true,false,false,false,false", "true,false,false,false,true,true", "false,false,true,false,true,true",
			"false,false,true,false,false,false", "false,false,false,false,true,false" })
	void definitionA(boolean fatherAway, boolean fatherUnable, boolean motherAway, boolean motherUnable, boolean single, boolean leftBehind) {
		FamilyFacts facts = new FamilyFacts(null, new Parent(fatherAway, false, fatherUnable), new Parent(motherAway, false, motherUnable), single);
		assertEquals(leftBehind, facts.leftBehind(ON));
		FamilyFacts mirrored = new FamilyFacts(null, facts.mother(), facts.father(), single);
		assertEquals(leftBehind, mirrored.leftBehind(ON));
	}

	@ParameterizedTest
	@CsvSource({ "2009-06-01, true", "2009-05-31, false", "2009-05-30, false", "2008-02-29, false", "2020-01-01, true", ", true" })
	void definitionAEndsOnTheSixteenthBirthday(LocalDate born, boolean leftBehind) {
		assertEquals(leftBehind, new FamilyFacts(born, AWAY, AWAY, false).leftBehind(ON));
	}

	@Test
	void definitionBCountsParentsAwayForThreeMonths() {
		assertEquals(AwayParents.NONE, new FamilyFacts(null, AWAY, HOME, false).awayParents());
		assertEquals(AwayParents.ONE, new FamilyFacts(null, LONG, AWAY, false).awayParents());
		assertEquals(AwayParents.ONE, new FamilyFacts(null, UNABLE, LONG, false).awayParents());
		assertEquals(AwayParents.BOTH, new FamilyFacts(null, LONG, LONG, false).awayParents());
		assertEquals(List.of(0, 1, 2), List.of(AwayParents.NONE.code(), AwayParents.ONE.code(), AwayParents.BOTH.code()));
	}

	@Test
	void theQuerySaysTheSameOfEveryFamily() {
		PupilIndex index = office.archives().index(ON);
		assertEquals(FAMILIES.size(), index.size());
		for (int i = 0; i < index.size(); i++) {
			PupilRow row = index.row(i);
			FamilyFacts facts = FAMILIES.get(row.id());
			assertEquals(facts.leftBehind(ON), row.leftBehind(), () -> "A of " + facts);
			assertEquals(facts.awayParents(), row.awayParents(), () -> "B of " + facts);
		}
	}

	@Test
	void anotherDayHasOtherAnswers() {
		long now = leftBehind(ON);
		assertEquals(now, leftBehind(ON));
		long before = leftBehind(LocalDate.of(2024, 6, 1));
		long later = leftBehind(ON.plusYears(2));
		assertEquals(3, List.of(before, now, later).stream().distinct().count());
	}

	private static long leftBehind(LocalDate on) {
		return office.archives().index(on).select(PupilFilter.NONE.and(PupilFilter.Group.LEFT_BEHIND), PupilSort.CLASS, false).length;
	}

	@Test
	void anInternalViewerComputesTheSame() {
		ArchivesService masked = new ArchivesService(office.store(), office.session("teacher", Sensitivity.INTERNAL));
		PupilIndex seen = masked.index(ON);
		PupilIndex all = office.archives().index(ON);
		for (int i = 0; i < all.size(); i++) {
			assertEquals(all.row(i), seen.row(i));
		}
		masked.close();
	}
}
