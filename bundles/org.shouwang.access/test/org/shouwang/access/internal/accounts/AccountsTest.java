// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.accounts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shouwang.access.internal.Place.GIVEN;
import static org.shouwang.access.internal.Place.OFFICE;
import static org.shouwang.access.internal.Place.PASSWORD;
import static org.shouwang.access.internal.Place.assertRefused;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.Account;
import org.shouwang.access.Accounts;
import org.shouwang.access.IdleLock;
import org.shouwang.access.Reach;
import org.shouwang.access.Role;
import org.shouwang.access.ScopeKind;
import org.shouwang.access.SignedIn;
import org.shouwang.access.internal.Place;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.School;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.HistoryEntry;
import org.shouwang.store.Permission;
import org.shouwang.store.Scope;
import org.shouwang.store.StoreException.Reason;

class AccountsTest {

	@TempDir
	private Path temp;
	private Place place;

	@BeforeEach
	void make() {
		place = new Place(temp.resolve("school"));
	}

	private static char[] given() {
		return GIVEN.toCharArray();
	}

	private static void add(SignedIn in, String name, String role, Reach reach) {
		in.accounts().add(name, role, reach, given(), "new colleague");
	}

	@Test
	void aNewAccountChangesItsPasswordFirstAndSeesItsClassOnly() {
		String classId;
		try (SignedIn in = place.create()) {
			classId = addClass(in, "三（1）班");
			addClass(in, "三（2）班");
			add(in, "王老师", "teacher", Reach.ofClasses(Set.of(classId)));
		}
		assertRefused(Reason.PASSWORD_CHANGE_NEEDED, () -> place.open("王老师", GIVEN));
		assertRefused(Reason.SAME_PASSWORD, () -> place.changeGiven("王老师", GIVEN));
		place.changeGiven("王老师", "own words 12");
		assertRefused(Reason.WRONG_PASSWORD, () -> place.open("王老师", GIVEN));
		try (SignedIn in = place.open("王老师", "own words 12")) {
			assertEquals(new Scope.Classes(Set.of(classId)), in.session().viewer().scope());
			assertEquals(Role.of("teacher").orElseThrow().permissions(), in.session().viewer().permissions());
			List<ClassGroup> classes = in.session().read(query -> query.all("ClassGroup"));
			assertEquals(List.of("三（1）班"), classes.stream().map(ClassGroup::getName).toList());
			assertRefused(Reason.NOT_PERMITTED, () -> in.accounts().list());
		}
		place.open().close();
	}

	private static String addClass(SignedIn in, String name) {
		List<School> schools = in.session().read(query -> query.all("School"));
		ClassGroup group = ModelFactory.eINSTANCE.createClassGroup();
		group.setName(name);
		group.setSchool(schools.getFirst().getId());
		in.session().change("class", unit -> unit.add(group));
		return group.getId();
	}

	@Test
	void whoManagesAccountsWithoutReadingArchivesSeesNone() {
		try (SignedIn in = place.create()) {
			addClass(in, "三（1）班");
			add(in, "管理员", "administrator", Reach.NOTHING);
		}
		place.changeGiven("管理员", "own words 12");
		try (SignedIn in = place.open("管理员", "own words 12")) {
			assertEquals(Scope.NONE, in.session().viewer().scope());
			assertEquals(Sensitivity.PUBLIC, in.session().viewer().clearance());
			assertEquals(List.of(), in.session().read(query -> query.all("AccountEntry")));
			add(in, "李老师", "helper", Reach.NOTHING);
			assertEquals(List.of(OFFICE, "管理员", "李老师"),
					in.accounts().list().stream().map(details -> details.account().name()).toList());
		}
	}

	@Test
	void theLastManagerStays() {
		try (SignedIn in = place.create()) {
			assertRefused(Reason.LAST_MANAGER, () -> in.accounts().disable(OFFICE, "test"));
			assertRefused(Reason.LAST_MANAGER, () -> in.accounts().assign(OFFICE, "teacher", Reach.NOTHING, "test"));
			add(in, "校长", "principal", Reach.NOTHING);
			in.accounts().disable(OFFICE, "left the school");
			assertRefused(Reason.LAST_MANAGER, () -> in.accounts().disable("校长", "test"));
		}
		assertRefused(Reason.ACCOUNT_DISABLED, place::open);
		place.changeGiven("校长", "own words 12");
		try (SignedIn in = place.open("校长", "own words 12")) {
			in.accounts().enable(OFFICE, "came back");
		}
		place.open().close();
	}

	@Test
	void aForgottenPasswordIsReset() {
		try (SignedIn in = place.create()) {
			add(in, "王老师", "helper", Reach.NOTHING);
		}
		place.changeGiven("王老师", "own words 12");
		try (SignedIn in = place.open()) {
			char[] password = given();
			in.accounts().reset("王老师", password, "forgotten");
			assertArrayEquals(new char[password.length], password);
		}
		assertRefused(Reason.WRONG_PASSWORD, () -> place.open("王老师", "own words 12"));
		assertRefused(Reason.PASSWORD_CHANGE_NEEDED, () -> place.open("王老师", GIVEN));
	}

	@Test
	void everyChangeStandsInTheHistoryWithItsReasonAndWithoutAnyKey() {
		try (SignedIn in = place.create()) {
			add(in, "王老师", "helper", Reach.NOTHING);
			Account account = in.accounts().list().get(1).account();
			in.accounts().assign("王老师", "teacher", Reach.NOTHING, "leads a class now");
			in.accounts().disable("王老师", "on leave");
			List<HistoryEntry> history = in.session().history(in.store().dictionary().type("AccountEntry"), account.id());
			assertEquals(List.of("new colleague", "leads a class now", "on leave"),
					history.stream().map(entry -> entry.commit().reason()).toList());
			assertEquals(OFFICE, history.getLast().commit().account());
			assertEquals("teacher", history.get(1).change().newValue());
			assertFalse(history.stream().anyMatch(entry -> String.valueOf(entry.change().newValue()).contains("privateKey")));
			assertEquals(List.of(), in.store().verifyHistory());
		}
	}

	@Test
	void aRoleOfOnesOwnNeverExceedsItsMaker() {
		Role reader = new Role("reader", ScopeKind.SCHOOL, Sensitivity.INTERNAL, Set.of(Permission.HISTORY), "查阅员", "Reader");
		try (SignedIn in = place.create()) {
			in.accounts().putRole(reader, "for visitors");
			add(in, "来访", "reader", Reach.NOTHING);
			assertTrue(in.accounts().roles().contains(reader));
			assertRefused(Reason.ROLE_IN_USE, () -> in.accounts().removeRole("reader", "test"));
			assertRefused(Reason.STANDARD_ROLE, () -> in.accounts().removeRole("teacher", "test"));
			assertRefused(Reason.STANDARD_ROLE, () -> in.accounts().putRole(Role.of("teacher").orElseThrow(), "test"));
			assertRefused(Reason.ROLE_TOO_WIDE, () -> in.accounts()
					.putRole(new Role("all", ScopeKind.ALL, Sensitivity.SEALED, Set.of(), "全部", "All"), "test"));
			assertRefused(Reason.UNKNOWN_ROLE, () -> add(in, "谁", "nobody", Reach.NOTHING));
			add(in, "管理员", "administrator", Reach.NOTHING);
		}
		place.changeGiven("来访", "own words 12");
		try (SignedIn in = place.open("来访", "own words 12")) {
			assertEquals(reader, in.role());
		}
		place.changeGiven("管理员", "own words 12");
		try (SignedIn in = place.open("管理员", "own words 12")) {
			assertRefused(Reason.ROLE_TOO_WIDE, () -> in.accounts().putRole(reader, "test"));
			in.accounts().assign("来访", "inspector", Reach.NOTHING, "test");
			in.accounts().removeRole("reader", "unused");
		}
	}

	@Test
	void badInputIsRefusedAndChangesNothing() {
		try (SignedIn in = place.create()) {
			Accounts accounts = in.accounts();
			List<Accounts.Details> before = accounts.list();
			assertRefused(Reason.ACCOUNT_TAKEN, () -> add(in, " office ", "helper", Reach.NOTHING));
			assertRefused(Reason.INVALID_VALUE, () -> add(in, "  ", "helper", Reach.NOTHING));
			assertRefused(Reason.INVALID_VALUE, () -> add(in, "a\nb", "helper", Reach.NOTHING));
			assertRefused(Reason.INVALID_VALUE, () -> add(in, "王老师", "teacher", Reach.ofClasses(Set.of("no class"))));
			assertRefused(Reason.WEAK_PASSWORD, () -> accounts.add("王老师", "helper", Reach.NOTHING, "12345".toCharArray(), "x"));
			assertRefused(Reason.UNKNOWN_ACCOUNT, () -> accounts.disable("nobody", "x"));
			assertRefused(Reason.INVALID_VALUE, () -> accounts.setIdleMinutes(0, "x"));
			assertRefused(Reason.INVALID_VALUE, () -> accounts.setIdleMinutes(IdleLock.MOST_MINUTES + 1, "x"));
			assertEquals(before, accounts.list());
			accounts.setIdleMinutes(5, "shared room");
		}
		try (SignedIn in = place.open()) {
			assertEquals(5, in.idleMinutes());
		}
	}

	@Test
	void anAccountOfTheOnlySchoolSeesItWhole() {
		try (SignedIn in = place.create()) {
			add(in, "校长", "principal", Reach.NOTHING);
		}
		place.changeGiven("校长", "own words 12");
		try (SignedIn in = place.open("校长", "own words 12")) {
			assertEquals(Scope.ALL, in.session().viewer().scope());
			School second = ModelFactory.eINSTANCE.createSchool();
			second.setName("石马村小学");
			in.session().change("second", unit -> unit.add(second));
		}
		try (SignedIn in = place.open("校长", "own words 12")) {
			assertEquals(new Scope.Schools(Set.of()), in.session().viewer().scope());
		}
	}

	@Test
	void theOwnPasswordNeedsTheFormerOne() {
		try (SignedIn in = place.create()) {
			assertRefused(Reason.WRONG_PASSWORD, () -> in.changePassword("wrong-one".toCharArray(), "own words 12".toCharArray()));
			in.changePassword(PASSWORD.toCharArray(), "own words 12".toCharArray());
		}
		assertRefused(Reason.WRONG_PASSWORD, place::open);
		place.open(OFFICE, "own words 12").close();
	}
}
