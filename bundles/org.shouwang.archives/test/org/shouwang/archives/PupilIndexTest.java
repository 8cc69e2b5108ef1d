// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwang.archives.PupilFilter.Group;
import org.shouwang.archives.model.Applicability;
import org.shouwang.model.Capacity;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.GuardianRole;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.Relation;
import org.shouwang.model.RollStatus;
import org.shouwang.model.Sex;
import org.shouwang.model.YesNo;
import org.shouwang.store.UnitOfWork;

/** Lists, facets, orders and figures, held against plain loops over the rows. */
class PupilIndexTest {
	private static final int PUPILS = 150;
	private static final String[] ODD_NAMES = { "单小满", "曾一帆", "仇大海", "解放", "欧阳春草", "重庆", "吕绿", "𬱖小山", "阿依古丽·买买提" };
	private static Office office;
	private static PupilIndex index;

	@BeforeAll
	static void pupils() {
		office = new Office();
		office.session().change("pupils", unit -> {
			People people = new People(unit);
			List<ClassGroup> classes = List.of(people.classGroup("二（10）班", 2, null), people.classGroup("二（2）班", 2, 40),
					people.classGroup("一（1）班", 1, null), people.classGroup("空班", 3, null), people.classGroup("幼儿班", null, null));
			Random random = new Random(7);
			for (int i = 0; i < PUPILS; i++) {
				pupil(people, unit, classes, i, random);
			}
			Pupil gone = people.draft("已转出");
			gone.setRollStatus(RollStatus.TRANSFERRED_OUT);
			gone.setClassGroup(classes.getFirst().getId());
			unit.add(gone);
		});
		index = office.index();
	}

	private static void pupil(People people, UnitOfWork unit, List<ClassGroup> classes, int i, Random random) {
		Pupil pupil = people.draft(i < ODD_NAMES.length ? ODD_NAMES[i] : Tables.name(i));
		pupil.setSex(Sex.values()[random.nextInt(3)]);
		pupil.setBorn(random.nextInt(5) == 0 ? null : Tables.born(random.nextInt(500)));
		pupil.setIdNumber(random.nextBoolean() ? Tables.idNumber(i) : null);
		pupil.setHomeAddress(random.nextBoolean() ? "石桥村" : null);
		int choice = random.nextInt(7);
		if (choice < 4) {
			pupil.setClassGroup(classes.get(choice == 3 ? 4 : choice).getId());
		} else {
			pupil.setGrade(choice == 4 ? null : choice);
		}
		unit.add(pupil);
		for (Relation relation : List.of(Relation.FATHER, Relation.MOTHER)) {
			if (random.nextInt(5) > 0) {
				Person person = people.adult(pupil, relation == Relation.FATHER ? "石大山" : "田小花", relation, GuardianRole.LEGAL, Capacity.UNKNOWN);
				people.work(person, random.nextInt(3) > 0 ? YesNo.YES : YesNo.NO, null, null, random.nextBoolean() ? YesNo.YES : YesNo.UNKNOWN);
			}
		}
		if (random.nextBoolean()) {
			people.adult(pupil, "石老根", Relation.PATERNAL_GRANDFATHER, GuardianRole.DELEGATED, Capacity.ABLE);
		}
	}

	@AfterAll
	static void close() {
		office.close();
	}

	private static List<PupilRow> select(PupilFilter filter, PupilSort sort, boolean descending) {
		return Arrays.stream(index.select(filter, sort, descending)).mapToObj(index::row).toList();
	}

	private static List<String> names(String text) {
		return select(PupilFilter.NONE.withText(text), PupilSort.CLASS, false).stream().map(PupilRow::name).toList();
	}

	private static List<PupilRow> rows() {
		return IntStream.range(0, index.size()).mapToObj(index::row).toList();
	}

	@Test
	void onlyThoseOnTheRollAreThere() {
		assertEquals(PUPILS, index.size());
		assertTrue(names("已转出").isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "单小满, 单小满", "小满, 单小满", "shanxiaoman, 单小满", "SHAN XIAO, 单小满", "sxm, 单小满", "zengyi, 曾一帆", "zyf, 曾一帆", "qiudahai, 仇大海",
			"xiefang, 解放", "ouyang, 欧阳春草", "oycc, 欧阳春草", "lvlv, 吕绿", "𬱖, 𬱖小山", "阿依古丽, 阿依古丽·买买提", "买买提, 阿依古丽·买买提" })
	void namesAreFoundByCharactersPinyinAndInitials(String text, String name) {
		assertTrue(names(text).contains(name), () -> text + " finds " + names(text));
		assertTrue(names(text).size() < PUPILS / 2);
	}

	@Test
	void whatNobodyIsCalledFindsNobody() {
		assertEquals(List.of(), names("不存在"));
		assertEquals(List.of(), names("xyzzy"));
		assertEquals(PUPILS, names("  ").size());
	}

	@Test
	void everyFilterGivesWhatALoopGives() {
		Random random = new Random(11);
		for (int i = 0; i < 200; i++) {
			PupilFilter filter = filter(random);
			Set<String> expected = new HashSet<>();
			rows().stream().filter(passes(filter)).forEach(r -> expected.add(r.id()));
			Set<String> found = new HashSet<>();
			select(filter, PupilSort.values()[i % PupilSort.values().length], i % 2 == 0).forEach(r -> assertTrue(found.add(r.id())));
			assertEquals(expected, found, filter::toString);
		}
	}

	@Test
	void facetsCountWhatChoosingThemWouldGive() {
		Random random = new Random(13);
		for (int i = 0; i < 50; i++) {
			PupilFilter filter = filter(random);
			PupilFacets facets = index.facets(filter);
			Map<String, Integer> classes = new LinkedHashMap<>();
			index.classes().forEach(c -> classes.put(c.id(), count(filter.withClasses(Set.of(c.id())))));
			assertEquals(classes, facets.classes());
			Map<Group, Integer> groups = new EnumMap<>(Group.class);
			Stream.of(Group.values()).forEach(g -> groups.put(g, count(filter.withGroups(Set.of(g)))));
			assertEquals(groups, facets.groups());
			Map<ArchiveItem, Integer> missing = new EnumMap<>(ArchiveItem.class);
			Stream.of(ArchiveItem.values()).forEach(m -> missing.put(m, count(filter.withMissing(Set.of(m)))));
			assertEquals(missing, facets.missing());
		}
	}

	private static int count(PupilFilter filter) {
		return (int) rows().stream().filter(passes(filter)).count();
	}

	private static PupilFilter filter(Random random) {
		PupilFilter filter = PupilFilter.NONE;
		if (random.nextInt(4) == 0) {
			filter = filter.withText(List.of("石", "春", "x", "sh").get(random.nextInt(4)));
		}
		if (random.nextInt(3) == 0) {
			filter = filter.withClasses(new HashSet<>(List.of(index.classes().get(random.nextInt(index.classes().size())).id(), index.classes().getFirst().id())));
		}
		if (random.nextInt(2) == 0) {
			filter = filter.and(Group.values()[random.nextInt(7)]).and(Group.values()[random.nextInt(7)]);
		}
		return random.nextInt(3) == 0 ? filter.withMissing(new HashSet<>(List.of(ArchiveItem.values()[random.nextInt(16)], ArchiveItem.BORN))) : filter;
	}

	/** The filter's meaning, said once more in the plainest way. */
	private static Predicate<PupilRow> passes(PupilFilter f) {
		return r -> (f.text().isEmpty() || names(f.text()).contains(r.name()))
				&& (f.classes().isEmpty() || f.classes().contains(r.classId() == null ? PupilIndex.NO_CLASS : r.classId()))
				&& either(f, Group.LEFT_BEHIND, r.leftBehind(), Group.NOT_LEFT_BEHIND, !r.leftBehind())
				&& either(f, Group.ONE_PARENT_AWAY, r.awayParents() == AwayParents.ONE, Group.BOTH_PARENTS_AWAY, r.awayParents() == AwayParents.BOTH)
				&& either(f, Group.COMPLETE, r.missing().isEmpty(), Group.INCOMPLETE, !r.missing().isEmpty())
				&& (!f.groups().contains(Group.LIVES_ALONE) || r.livesAlone())
				&& (f.missing().isEmpty() || f.missing().stream().anyMatch(r.missing()::contains));
	}

	private static boolean either(PupilFilter f, Group one, boolean isOne, Group other, boolean isOther) {
		boolean asked = f.groups().contains(one) || f.groups().contains(other);
		return !asked || f.groups().contains(one) && isOne || f.groups().contains(other) && isOther;
	}

	@Test
	void aClassThatIsNotThereHasNobody() {
		assertEquals(0, index.select(PupilFilter.NONE.withClasses(Set.of("gone")), PupilSort.CLASS, false).length);
	}

	@ParameterizedTest
	@EnumSource(PupilSort.class)
	void everyOrderSortsAndDescendingIsItsMirror(PupilSort sort) {
		List<PupilRow> up = select(PupilFilter.NONE, sort, false);
		List<PupilRow> down = new ArrayList<>(select(PupilFilter.NONE, sort, true));
		assertEquals(up, down.reversed());
		Comparator<PupilRow> order = order(sort);
		for (int i = 1; i < up.size(); i++) {
			assertTrue(order.compare(up.get(i - 1), up.get(i)) <= 0, up.get(i - 1) + " before " + up.get(i));
		}
	}

	private static Comparator<PupilRow> order(PupilSort sort) {
		Map<String, Integer> classes = new HashMap<>();
		index.classes().forEach(c -> classes.putIfAbsent(c.id() + c.name(), classes.size()));
		return switch (sort) {
		case CLASS -> Comparator.comparing(r -> classes.get((r.classId() == null ? "" : r.classId()) + r.className()));
		case NAME -> (a, b) -> 0;
		case SEX -> Comparator.comparing(PupilRow::sex);
		case BORN -> Comparator.comparing(PupilRow::born, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
		case LEFT_BEHIND -> Comparator.comparing(PupilRow::leftBehind).reversed();
		case GUARDIAN -> Comparator.comparing(PupilRow::guardian);
		case COMPLETENESS -> Comparator.comparing(PupilRow::completeness);
		};
	}

	@Test
	void classesStandByGradeThenNumberThenThoseWithoutAClass() {
		assertEquals(List.of("一（1）班", "二（2）班", "二（10）班", "空班", "五年级", "六年级", "幼儿班", ""),
				index.classes().stream().map(PupilIndex.ClassEntry::name).toList());
	}

	@Test
	void figuresOfClassesAreCountedAndTheStatedEnrolmentIsTheDenominator() {
		List<ClassFigures> figures = index.classFigures();
		for (int i = 0; i < figures.size(); i++) {
			ClassFigures f = figures.get(i);
			String name = f.name();
			List<PupilRow> own = rows().stream().filter(r -> r.className().equals(name) && (r.classId() == null) == f.id().isEmpty()).toList();
			assertEquals(own.size(), f.onRoll());
			assertEquals(own.stream().filter(PupilRow::leftBehind).count(), f.leftBehind());
			assertEquals(name.equals("二（2）班") ? 40 : own.size(), f.enrolled());
			assertEquals(f.enrolled() == 0 ? 0 : (double) f.leftBehind() / f.enrolled(), f.share());
		}
		assertEquals(PUPILS, figures.stream().mapToInt(ClassFigures::onRoll).sum());
	}

	@Test
	void completenessFollowsFromTheMissingItemsThatCount() {
		Criteria criteria = office.archives().criteria();
		for (PupilRow row : rows()) {
			List<ArchiveItem> asked = Stream.of(ArchiveItem.values()).filter(i -> criteria.applies(i) == Applicability.ALL
					|| row.leftBehind() && criteria.applies(i) == Applicability.LEFT_BEHIND).toList();
			assertTrue(asked.containsAll(row.missing()));
			assertEquals(100 * (asked.size() - row.missing().size()) / asked.size(), row.completeness());
			assertEquals(row.born() == null, row.missing().contains(ArchiveItem.BORN));
			assertEquals(row.classId() == null, row.missing().contains(ArchiveItem.CLASS));
		}
	}

	@Test
	void theSchoolDecidesWhatCounts() {
		int commits = office.commits();
		office.archives().setCriteria(Map.of(ArchiveItem.BORN, Applicability.NOBODY, ArchiveItem.CHILD_SHEET, Applicability.ALL));
		PupilIndex changed = office.index();
		for (int i = 0; i < changed.size(); i++) {
			assertTrue(changed.row(i).missing().contains(ArchiveItem.CHILD_SHEET) && !changed.row(i).missing().contains(ArchiveItem.BORN));
		}
		office.archives().setCriteria(Map.of(ArchiveItem.BORN, Applicability.ALL, ArchiveItem.CHILD_SHEET, Applicability.NOBODY));
		assertEquals(commits + 2, office.commits());
		assertEquals(2, office.count("CompletenessCriterion"));
		assertEquals(rows(), IntStream.range(0, PUPILS).mapToObj(office.index()::row).toList());
		assertTrue(office.archives().setCriteria(Map.of(ArchiveItem.BORN, Applicability.ALL)).isEmpty());
	}

	@Test
	void nothingAskedIsAllThere() {
		Map<ArchiveItem, Applicability> nothing = new EnumMap<>(ArchiveItem.class);
		Stream.of(ArchiveItem.values()).forEach(i -> nothing.put(i, Applicability.NOBODY));
		assertEquals(100, new Criteria(nothing).percent(0, true));
	}

	@Test
	void whatWasTypedBeforeDoesNotChangeWhatIsFound() {
		String[] letters = { "z", "w", "o", "单", "x", "a", "y", "一", " ", "h" };
		Random random = new Random(11);
		StringBuilder typed = new StringBuilder();
		for (int key = 0; key < 400; key++) {
			if (typed.length() > 3 || !typed.isEmpty() && random.nextInt(3) == 0) {
				typed.deleteCharAt(random.nextInt(typed.length()));
			} else {
				typed.insert(random.nextBoolean() ? typed.length() : 0, letters[random.nextInt(letters.length)]);
			}
			PupilFilter filter = PupilFilter.NONE.withText(typed.toString());
			PupilIndex fresh = new PupilIndex(index.on(), new Criteria(Map.of()), index.classes(),
					IntStream.range(0, index.size()).mapToObj(index::entry).toArray(PupilIndex.PupilEntry[]::new));
			assertEquals(ids(fresh, filter), ids(index, filter), typed.toString());
			assertEquals(fresh.facets(filter).groups(), index.facets(filter).groups(), typed.toString());
		}
	}

	private static List<String> ids(PupilIndex of, PupilFilter filter) {
		return Arrays.stream(of.select(filter, PupilSort.CLASS, false)).mapToObj(of::id).toList();
	}
}
