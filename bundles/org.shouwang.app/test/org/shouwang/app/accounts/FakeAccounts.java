// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.accounts;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.shouwang.access.Account;
import org.shouwang.access.Accounts;
import org.shouwang.access.Reach;
import org.shouwang.access.RecoveryCode;
import org.shouwang.access.Role;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/** Accounts that exist only in a test, and what was done to them and why. */
final class FakeAccounts implements Accounts {
	private final List<Details> all = new ArrayList<>();
	private final List<String> done = new ArrayList<>();
	private int idle = 10;

	FakeAccounts() {
		all.add(details(new Account("a1", "office", Role.OFFICE), Reach.NOTHING));
		all.add(details(new Account("a2", "王老师", "teacher", true, true), Reach.ofClasses(Set.of("c1"))));
	}

	private static Details details(Account account, Reach reach) {
		return new Details(account, Role.of(account.role()).orElseThrow(), reach);
	}

	/** What was done, with its reason. */
	synchronized List<String> done() {
		return List.copyOf(done);
	}

	@Override
	public synchronized List<Details> list() {
		return List.copyOf(all);
	}

	@Override
	public synchronized Account add(String name, String role, Reach reach, char[] password, String reason) {
		if (all.stream().anyMatch(d -> d.account().name().equals(name))) {
			throw new StoreException(Reason.ACCOUNT_TAKEN, name);
		}
		Arrays.fill(password, '\0');
		Account account = new Account("a" + all.size(), name, role, true, true);
		all.add(details(account, reach));
		done.add("add " + name + " " + role + " " + reach.classes() + ": " + reason);
		return account;
	}

	private synchronized void change(String name, UnaryOperator<Account> how, String what) {
		all.replaceAll(d -> d.account().name().equals(name) ? details(how.apply(d.account()), d.reach()) : d);
		done.add(what);
	}

	@Override
	public void disable(String name, String reason) {
		change(name, a -> a.withActive(false), "disable " + name + ": " + reason);
	}

	@Override
	public void enable(String name, String reason) {
		change(name, a -> a.withActive(true), "enable " + name + ": " + reason);
	}

	@Override
	public void assign(String name, String role, Reach reach, String reason) {
		change(name, a -> a.withRole(role), "assign " + name + " " + role + " " + reach.classes() + ": " + reason);
	}

	@Override
	public void reset(String name, char[] password, String reason) {
		change(name, a -> a.withChangePassword(true), "reset " + name + ": " + reason);
	}

	@Override
	public List<Role> roles() {
		return Role.standard();
	}

	@Override
	public void putRole(Role role, String reason) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void removeRole(String id, String reason) {
		throw new UnsupportedOperationException();
	}

	@Override
	public synchronized RecoveryCode issueRecoveryCode(String reason) {
		done.add("code: " + reason);
		return RecoveryCode.random(new SecureRandom());
	}

	@Override
	public int idleMinutes() {
		return idle;
	}

	@Override
	public synchronized void setIdleMinutes(int minutes, String reason) {
		if (minutes < 1) {
			throw new StoreException(Reason.INVALID_VALUE, "KeyRingState.idleMinutes", minutes);
		}
		idle = minutes;
		done.add("idle " + minutes + ": " + reason);
	}
}
