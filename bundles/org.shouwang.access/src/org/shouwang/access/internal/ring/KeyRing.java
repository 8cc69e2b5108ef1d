// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.ring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.shouwang.access.Account;
import org.shouwang.access.Role;

/**
 * Who may open a workspace and with which rights. Immutable; every change makes the next generation.
 *
 * @param workspace   id of the workspace it belongs to
 * @param generation  1, 2, 3 …
 * @param entries     in the order in which the accounts were made
 * @param recovery    the printed way in
 * @param roles       those that the school made for itself
 * @param idleMinutes after which the window locks itself
 */
public record KeyRing(String workspace, int generation, List<Entry> entries, Optional<Recovery> recovery, List<Role> roles,
		int idleMinutes) {

	public KeyRing {
		entries = List.copyOf(entries);
		roles = List.copyOf(roles);
	}

	/** One account's way in. */
	public record Entry(Account account, Lock lock) {}

	/**
	 * The recovery code's way in.
	 *
	 * @param id     of this code; a new code has a new one
	 * @param issued when it was shown and printed
	 */
	public record Recovery(String id, Instant issued, Lock lock) {}

	public Optional<Entry> find(String accountName) {
		return entries.stream().filter(entry -> entry.account().name().equals(accountName)).findFirst();
	}

	public List<Account> accounts() {
		return entries.stream().map(Entry::account).toList();
	}

	/** Whether a rotation of the workspace key is under way. */
	public boolean isRotating() {
		return entries.stream().anyMatch(entry -> entry.lock().next() != null);
	}

	/** The role of that id, a standard one or one of this school's own. */
	public Optional<Role> role(String id) {
		return Role.of(id).or(() -> roles.stream().filter(role -> role.id().equals(id)).findFirst());
	}

	/** With this entry in the place of the account's former one, or at the end. */
	public KeyRing with(Entry entry) {
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
		return new KeyRing(workspace, generation, changed, recovery, roles, idleMinutes);
	}

	/** With that account changed; its lock stays. */
	public KeyRing with(String accountName, UnaryOperator<Account> change) {
		Entry entry = find(accountName).orElseThrow();
		return with(new Entry(change.apply(entry.account()), entry.lock()));
	}

	public KeyRing withRecovery(Recovery code) {
		return new KeyRing(workspace, generation, entries, Optional.of(code), roles, idleMinutes);
	}

	public KeyRing withRoles(List<Role> own) {
		return new KeyRing(workspace, generation, entries, recovery, own, idleMinutes);
	}

	public KeyRing withIdleMinutes(int minutes) {
		return new KeyRing(workspace, generation, entries, recovery, roles, minutes);
	}

	public KeyRing withGeneration(int number) {
		return new KeyRing(workspace, number, entries, recovery, roles, idleMinutes);
	}

	/** With every lock changed, that of the recovery code too. */
	public KeyRing withLocks(LockChange change) {
		List<Entry> changed = entries.stream()
				.map(entry -> new Entry(entry.account(), change.apply(entry.account().id(), entry.lock()))).toList();
		Optional<Recovery> code = recovery
				.map(old -> new Recovery(old.id(), old.issued(), change.apply(old.id(), old.lock())));
		return new KeyRing(workspace, generation, changed, code, roles, idleMinutes);
	}

	/** From an owner's lock to its new one. */
	@FunctionalInterface
	public interface LockChange {
		Lock apply(String owner, Lock lock);
	}
}
