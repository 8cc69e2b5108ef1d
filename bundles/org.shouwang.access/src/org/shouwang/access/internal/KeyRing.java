// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.shouwang.access.Account;

/**
 * The accounts of a workspace, each with the workspace key wrapped by its password. Immutable.
 *
 * @param workspace id of the workspace it belongs to
 * @param entries   in the order in which the accounts were made
 */
record KeyRing(String workspace, List<Entry> entries) {

	KeyRing {
		entries = List.copyOf(entries);
	}

	/** One account's way in. */
	record Entry(Account account, WrappedKey key) {}

	/** What a wrapped key is bound to: neither another workspace nor another account or role can use it. */
	static String context(String workspace, Account account) {
		return String.join("\n", "shouwang-key-1", workspace, account.id(), account.name(), account.role());
	}

	Optional<Entry> find(String accountName) {
		return entries.stream().filter(entry -> entry.account().name().equals(accountName)).findFirst();
	}

	List<Account> accounts() {
		return entries.stream().map(Entry::account).toList();
	}

	/** With this entry in the place of the account's former one, or at the end. */
	KeyRing with(Entry entry) {
		List<Entry> changed = new ArrayList<>(entries);
		int place = 0;
		while (place < changed.size() && !changed.get(place).account().id().equals(entry.account().id())) {
			place++;
		}
		if (place < changed.size()) {
			changed.set(place, entry);
		} else {
			changed.add(entry);
		}
		return new KeyRing(workspace, changed);
	}
}
