// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.shouwang.access.Accounts;
import org.shouwang.access.Reach;
import org.shouwang.access.Role;
import org.shouwang.access.ScopeKind;
import org.shouwang.access.SealedDatabase;
import org.shouwang.access.SignedIn;
import org.shouwang.model.meta.Sensitivity;

/** Accounts, roles, passwords and sealed databases, as somebody who is signed in. */
final class AccountProbes {
	private static final Role CLERK = new Role("clerk", ScopeKind.NONE, Sensitivity.PUBLIC, Set.of(), "文员", "Clerk");

	private AccountProbes() {
	}

	/** Something done to the accounts. */
	private interface Work {
		void on(Accounts accounts) throws Exception;
	}

	private static Probe accounts(Work work) {
		return actor -> Refusals.of(() -> work.on(actor.signedIn().accounts()));
	}

	private static char[] given() {
		return "given by somebody".toCharArray();
	}

	static Map<String, Probe> all() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("Accounts.list", accounts(Accounts::list));
		probes.put("Accounts.add", actor -> Refusals.of(() -> actor.signedIn().accounts().add("made by " + actor.role().id(), "helper", Reach.NOTHING,
				given(), "test")));
		probes.put("Accounts.disable", accounts(a -> a.disable(Village.SOMEBODY, "test")));
		probes.put("Accounts.enable", accounts(a -> a.enable(Village.SOMEBODY, "test")));
		probes.put("Accounts.assign", accounts(a -> a.assign(Village.SOMEBODY, "helper", Reach.NOTHING, "test")));
		probes.put("Accounts.reset", accounts(a -> a.reset(Village.SOMEBODY, given(), "test")));
		probes.put("Accounts.roles", accounts(Accounts::roles));
		probes.put("Accounts.putRole", accounts(a -> a.putRole(CLERK, "test")));
		probes.put("Accounts.removeRole", actor -> Refusals.of(() -> actor.signedIn().accounts().removeRole(CLERK.id(), "test")));
		probes.put("Accounts.issueRecoveryCode", accounts(a -> a.issueRecoveryCode("test")));
		probes.put("Accounts.idleMinutes", accounts(Accounts::idleMinutes));
		probes.put("Accounts.setIdleMinutes", accounts(a -> a.setIdleMinutes(15, "test")));
		probes.putAll(own());
		probes.putAll(sealed());
		return probes;
	}

	private static Map<String, Probe> own() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("SignedIn.account", signedIn(SignedIn::account));
		probes.put("SignedIn.role", signedIn(SignedIn::role));
		probes.put("SignedIn.workspace", signedIn(SignedIn::workspace));
		probes.put("SignedIn.session", signedIn(SignedIn::session));
		probes.put("SignedIn.store", signedIn(SignedIn::store));
		probes.put("SignedIn.accounts", signedIn(SignedIn::accounts));
		probes.put("SignedIn.sealed", signedIn(SignedIn::sealed));
		probes.put("SignedIn.idleMinutes", signedIn(SignedIn::idleMinutes));
		probes.put("SignedIn.confirm", actor -> Refusals.of(() -> actor.signedIn().confirm(actor.village().password(actor.role().id()))));
		probes.put("SignedIn.changePassword", actor -> Refusals.of(() -> {
			actor.signedIn().changePassword(actor.village().password(actor.role().id()), "another for a moment".toCharArray());
			actor.signedIn().changePassword("another for a moment".toCharArray(), actor.village().password(actor.role().id()));
		}));
		return probes;
	}

	/** A getter. */
	private interface Getter {
		Object of(SignedIn signedIn);
	}

	private static Probe signedIn(Getter getter) {
		return actor -> Refusals.of(() -> getter.of(actor.signedIn()));
	}

	/** Something done with the open sealed database. */
	private interface SealedWork {
		void on(SealedDatabase database);
	}

	private static Probe sealed(SealedWork work) {
		return actor -> Refusals.of(() -> {
			try (SealedDatabase database = actor.signedIn().sealed().open(Village.SEALED)) {
				work.on(database);
			}
		});
	}

	private static Map<String, Probe> sealed() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("SealedDatabases.names", actor -> actor.signedIn().sealed().names().equals(Set.of(Village.SEALED)) ? "yes" : "others");
		probes.put("SealedDatabases.isGranted", actor -> actor.signedIn().sealed().isGranted(Village.SEALED) ? "granted" : "not granted");
		probes.put("SealedDatabases.open", sealed(database -> { }));
		probes.put("SealedDatabases.fingerprint", actor -> Refusals.of(() -> actor.signedIn().sealed().fingerprint("counsellor")));
		probes.put("SealedDatabase.name", sealed(SealedDatabase::name));
		probes.put("SealedDatabase.store", sealed(SealedDatabase::store));
		probes.put("SealedDatabase.session", sealed(database -> database.session().read(query -> query.all("Pupil"))));
		probes.put("SealedDatabase.holders", sealed(SealedDatabase::holders));
		probes.put("SealedDatabase.grant to a role that may not", sealed(database -> database.grant("principal", "test")));
		probes.put("SealedDatabase.revoke from the last holder", sealed(database -> database.revoke("counsellor", "test")));
		return probes;
	}

}
