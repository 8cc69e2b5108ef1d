// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.shouwang.access.Account;
import org.shouwang.access.IdleLock;
import org.shouwang.access.Role;
import org.shouwang.access.internal.crypto.Hpke;
import org.shouwang.access.internal.crypto.Keys;
import org.shouwang.access.internal.ring.KeyRing;
import org.shouwang.access.internal.ring.KeyRing.Entry;
import org.shouwang.access.internal.ring.KeyRingFile;
import org.shouwang.access.internal.ring.Locksmith;
import org.shouwang.access.internal.ring.RingKeeper;
import org.shouwang.access.internal.ring.SealedRing;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.School;
import org.shouwang.store.DataKey;
import org.shouwang.store.Ids;
import org.shouwang.store.Scope;
import org.shouwang.store.Store;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces;

/** What a new workspace starts with: a school and the account that makes it. */
final class FirstContent implements Workspaces.Content {

	private static final String REASON = "init";

	private final String school;
	private final Account account;
	private final char[] password;
	private final Keys keys;
	private final Locksmith locksmith;
	private Path folder;
	private SealedRing ring;

	/** @param key stays the caller's, as the password does */
	FirstContent(String school, String accountName, char[] password, DataKey key, Locksmith locksmith) {
		this.school = school;
		this.account = new Account(new Ids().next(), accountName, Role.OFFICE);
		this.password = password;
		this.keys = new Keys(new Hpke().newPair(), key, null);
		this.locksmith = locksmith;
	}

	@Override
	public void files(Path place, WorkspaceInfo info) {
		folder = place;
		Entry entry = new Entry(account, locksmith.make(info.id(), account.id(), password, keys));
		ring = SealedRing.of(new KeyRing(info.id(), 1, List.of(entry), Optional.empty(), List.of(), IdleLock.STANDARD_MINUTES),
				keys.data(), null);
		new KeyRingFile(folder).write(ring);
	}

	@Override
	public void data(Store store) {
		School first = ModelFactory.eINSTANCE.createSchool();
		first.setName(school);
		store.open(Role.of(Role.OFFICE).orElseThrow().viewer(account, Scope.ALL)).change(REASON, unit -> unit.add(first));
		new RingKeeper(new KeyRingFile(folder), store, keys, account.name()).adopt(ring, REASON);
	}
}
