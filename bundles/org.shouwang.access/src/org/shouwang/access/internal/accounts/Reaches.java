// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.accounts;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shouwang.access.Reach;
import org.shouwang.access.Role;
import org.shouwang.access.model.AccessFactory;
import org.shouwang.access.model.AccountScope;
import org.shouwang.model.School;
import org.shouwang.store.QueryContext;
import org.shouwang.store.Scope;
import org.shouwang.store.UnitOfWork;

/** Whom accounts look after, in the database. */
public final class Reaches {

	private static final String TYPE = "AccountScope";

	private Reaches() {
	}

	/** What is given to the account. */
	public static Reach read(QueryContext query, String accountId) {
		List<AccountScope> rows = rows(query, accountId);
		return new Reach(ids(rows, AccountScope::getSchool), ids(rows, AccountScope::getClassGroup),
				ids(rows, AccountScope::getPupil));
	}

	private static List<AccountScope> rows(QueryContext query, String accountId) {
		return query.records(TYPE, query.table(TYPE).field("account", String.class).eq(accountId));
	}

	private static Set<String> ids(List<AccountScope> rows, Function<AccountScope, String> field) {
		return rows.stream().map(field).flatMap(Stream::ofNullable).collect(Collectors.toSet());
	}

	/** Makes the given rows what is given to the account. */
	static void write(UnitOfWork unit, String accountId, Reach reach) {
		Reach before = read(unit.query(), accountId);
		for (AccountScope row : rows(unit.query(), accountId)) {
			if (!holds(reach, row)) {
				unit.remove(row);
			}
		}
		add(unit, accountId, without(reach.schools(), before.schools()), AccountScope::setSchool);
		add(unit, accountId, without(reach.classes(), before.classes()), AccountScope::setClassGroup);
		add(unit, accountId, without(reach.pupils(), before.pupils()), AccountScope::setPupil);
	}

	private static boolean holds(Reach reach, AccountScope row) {
		return row.getSchool() != null && reach.schools().contains(row.getSchool())
				|| row.getClassGroup() != null && reach.classes().contains(row.getClassGroup())
				|| row.getPupil() != null && reach.pupils().contains(row.getPupil());
	}

	private static List<String> without(Set<String> wanted, Set<String> present) {
		return wanted.stream().filter(id -> !present.contains(id)).sorted().toList();
	}

	private static void add(UnitOfWork unit, String accountId, List<String> ids, Setter setter) {
		for (String id : ids) {
			AccountScope row = AccessFactory.eINSTANCE.createAccountScope();
			row.setAccount(accountId);
			setter.set(row, id);
			unit.add(row);
		}
	}

	/** Sets one of the references. */
	@FunctionalInterface
	private interface Setter {
		void set(AccountScope row, String id);
	}

	/** Tells of ids that are no record. */
	static void check(QueryContext query, Reach reach, Consumer<String> unknown) {
		check(query, "School", reach.schools(), unknown);
		check(query, "ClassGroup", reach.classes(), unknown);
		check(query, "Pupil", reach.pupils(), unknown);
	}

	private static void check(QueryContext query, String type, Set<String> ids, Consumer<String> unknown) {
		for (String id : ids) {
			if (query.records(type, query.table(type).id().eq(id)).isEmpty()) {
				unknown.accept(type + " " + id);
			}
		}
	}

	/** The rows that an account of that role sees. */
	public static Scope scope(QueryContext query, Role role, String accountId) {
		return switch (role.scope()) {
		case NONE -> Scope.NONE;
		case PUPILS -> new Scope.Pupils(read(query, accountId).pupils());
		case CLASSES -> new Scope.Classes(read(query, accountId).classes());
		case SCHOOL -> schools(query, read(query, accountId).schools());
		case ALL -> Scope.ALL;
		};
	}

	// Every school there is means every row, and costs no condition in any query.
	private static Scope schools(QueryContext query, Set<String> given) {
		List<School> schools = query.all("School");
		boolean all = schools.size() == 1 && given.isEmpty()
				|| !schools.isEmpty() && schools.stream().allMatch(school -> given.contains(school.getId()));
		return all ? Scope.ALL : new Scope.Schools(given);
	}
}
