// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.accounts;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

import org.shouwang.access.Account;
import org.shouwang.access.Accounts;
import org.shouwang.access.IdleLock;
import org.shouwang.access.Reach;
import org.shouwang.access.RecoveryCode;
import org.shouwang.access.Role;
import org.shouwang.access.internal.ring.KeyRing;
import org.shouwang.access.internal.ring.KeyRing.Entry;
import org.shouwang.access.internal.ring.Locksmith;
import org.shouwang.access.internal.ring.RingKeeper;
import org.shouwang.access.internal.signin.Passwords;
import org.shouwang.store.Ids;
import org.shouwang.store.Permission;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Viewer;

/** The accounts of an open workspace, as one of them manages them. */
public final class OpenAccounts implements Accounts {

	private final RingKeeper keeper;
	private final Locksmith locksmith;
	private final RecoveryCodes codes;
	private final Viewer viewer;
	private final Role role;
	private final Ids ids = new Ids();

	/** @param role the role of whoever manages here */
	public OpenAccounts(RingKeeper keeper, Locksmith locksmith, Clock clock, Viewer viewer, Role role) {
		this.keeper = keeper;
		this.locksmith = locksmith;
		this.codes = new RecoveryCodes(keeper, locksmith, clock);
		this.viewer = viewer;
		this.role = role;
	}

	private void require() {
		viewer.require(Permission.ACCOUNTS);
	}

	@Override
	public List<Details> list() {
		require();
		KeyRing ring = keeper.ring();
		return keeper.session().read(query -> ring.accounts().stream().map(account -> new Details(account,
				RoleBook.role(ring, account.role()), Reaches.read(query, account.id()))).toList());
	}

	@Override
	public Account add(String name, String roleId, Reach reach, char[] password, String reason) {
		try {
			require();
			Passwords.checkName("AccountEntry.name", name);
			Passwords.checkStrength(password);
			checkReach(reach);
			Account account = new Account(ids.next(), name.strip(), roleId, true, true);
			keeper.change(reason, ring -> {
				refuseTaken(ring, account.name());
				return ring.with(entry(ring, account, password));
			}, unit -> Reaches.write(unit, account.id(), reach));
			return account;
		} finally {
			Passwords.wipe(password);
		}
	}

	private Entry entry(KeyRing ring, Account account, char[] password) {
		RoleBook.role(ring, account.role());
		return new Entry(account, locksmith.make(ring.workspace(), account.id(), password, keeper.keys()));
	}

	private static void refuseTaken(KeyRing ring, String name) {
		if (ring.find(name).isPresent()) {
			throw new StoreException(Reason.ACCOUNT_TAKEN, name);
		}
	}

	private void checkReach(Reach reach) {
		keeper.session().read(query -> {
			Reaches.check(query, reach, id -> {
				throw new StoreException(Reason.INVALID_VALUE, "AccountScope", id);
			});
			return null;
		});
	}

	@Override
	public void disable(String name, String reason) {
		changeAccount(name, account -> account.withActive(false), reason);
	}

	@Override
	public void enable(String name, String reason) {
		changeAccount(name, account -> account.withActive(true), reason);
	}

	private void changeAccount(String name, UnaryOperator<Account> change, String reason) {
		require();
		keeper.change(reason, ring -> {
			find(ring, name);
			return Managers.checked(ring.with(name, change));
		});
	}

	private static Account find(KeyRing ring, String name) {
		return ring.find(name).map(Entry::account).orElseThrow(() -> new StoreException(Reason.UNKNOWN_ACCOUNT, name,
				String.join(", ", ring.accounts().stream().map(Account::name).toList())));
	}

	@Override
	public void assign(String name, String roleId, Reach reach, String reason) {
		require();
		checkReach(reach);
		String id = find(keeper.ring(), name).id();
		keeper.change(reason, ring -> {
			RoleBook.role(ring, roleId);
			return Managers.checked(ring.with(name, account -> account.withRole(roleId)));
		}, unit -> Reaches.write(unit, id, reach));
	}

	@Override
	public void reset(String name, char[] password, String reason) {
		try {
			require();
			Passwords.checkStrength(password);
			keeper.change(reason, ring -> ring.with(entry(ring, find(ring, name).withChangePassword(true), password)));
		} finally {
			Passwords.wipe(password);
		}
	}

	@Override
	public List<Role> roles() {
		require();
		return RoleBook.all(keeper.ring());
	}

	@Override
	public void putRole(Role made, String reason) {
		require();
		Managers.checkNotWider(role, made);
		keeper.change(reason, ring -> RoleBook.with(ring, made));
	}

	@Override
	public void removeRole(String id, String reason) {
		require();
		keeper.change(reason, ring -> RoleBook.without(ring, id));
	}

	@Override
	public RecoveryCode issueRecoveryCode(String reason) {
		require();
		return codes.issue(reason);
	}

	@Override
	public int idleMinutes() {
		require();
		return keeper.ring().idleMinutes();
	}

	@Override
	public void setIdleMinutes(int minutes, String reason) {
		require();
		if (minutes < 1 || minutes > IdleLock.MOST_MINUTES) {
			throw new StoreException(Reason.INVALID_VALUE, "KeyRingState.idleMinutes", minutes);
		}
		keeper.change(reason, ring -> ring.withIdleMinutes(minutes));
	}
}
