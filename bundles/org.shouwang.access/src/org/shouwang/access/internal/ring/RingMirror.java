// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.ring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.shouwang.access.Role;
import org.shouwang.access.internal.ring.KeyRing.Entry;
import org.shouwang.access.model.AccessFactory;
import org.shouwang.access.model.AccountEntry;
import org.shouwang.access.model.CustomRole;
import org.shouwang.access.model.KeyRingState;
import org.shouwang.model.Record;
import org.shouwang.store.UnitOfWork;

/** Writes what a key ring says into the records of {@code access.xcore}, so that the history tells who changed what of it. */
final class RingMirror {

	private final UnitOfWork unit;

	RingMirror(UnitOfWork unit) {
		this.unit = unit;
	}

	/** @param before null when the database knew no ring yet */
	void write(KeyRing before, SealedRing after) {
		KeyRing ring = after.ring();
		Map<String, AccountEntry> accounts = all("AccountEntry", AccountEntry::getId);
		for (Entry entry : ring.entries()) {
			AccountEntry known = accounts.get(entry.account().id());
			write(entry, known, isPasswordNew(before, entry) ? Optional.of(ring.generation()) : Optional.empty());
		}
		writeRoles(ring.roles());
		writeState(after);
	}

	private static boolean isPasswordNew(KeyRing before, Entry entry) {
		return before == null || before.entries().stream().filter(old -> old.account().id().equals(entry.account().id()))
				.noneMatch(old -> old.lock().privateKey().equals(entry.lock().privateKey()));
	}

	private void write(Entry entry, AccountEntry known, Optional<Integer> passwordGeneration) {
		AccountEntry row = known == null ? AccessFactory.eINSTANCE.createAccountEntry() : edit(known);
		row.setName(entry.account().name());
		row.setRole(entry.account().role());
		row.setState(entry.account().active() ? "active" : "disabled");
		passwordGeneration.ifPresent(row::setPasswordGeneration);
		if (known == null) {
			row.setId(entry.account().id());
			unit.add(row);
		}
	}

	private void writeRoles(List<Role> roles) {
		Map<String, CustomRole> known = all("CustomRole", CustomRole::getCode);
		for (Role role : roles) {
			CustomRole old = known.remove(role.id());
			CustomRole row = old == null ? AccessFactory.eINSTANCE.createCustomRole() : edit(old);
			row.setCode(role.id());
			row.setZh(role.zh());
			row.setEn(role.en());
			row.setScopeKind(role.scope().name());
			row.setClearance(role.clearance().name());
			row.setPermissions(new TreeSet<>(role.permissions()).stream().map(Enum::name).collect(Collectors.joining(" ")));
			if (old == null) {
				unit.add(row);
			}
		}
		known.values().forEach(unit::remove);
	}

	private void writeState(SealedRing ring) {
		List<KeyRingState> rows = unit.query().all("KeyRingState");
		KeyRingState row = rows.isEmpty() ? AccessFactory.eINSTANCE.createKeyRingState() : edit(rows.getFirst());
		row.setGeneration(ring.ring().generation());
		row.setDigest(ring.digest());
		row.setIdleMinutes(ring.ring().idleMinutes());
		row.setRecoveryCode(ring.ring().recovery().map(KeyRing.Recovery::id).orElse(null));
		if (rows.isEmpty()) {
			unit.add(row);
		}
	}

	private <T extends Record> T edit(T row) {
		return unit.edit(unit.query().dictionary().type(row), row.getId());
	}

	private <T extends Record> Map<String, T> all(String type, Function<T, String> key) {
		List<T> rows = unit.query().all(type);
		return rows.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, TreeMap::new));
	}
}
