// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.shouwang.access.Backups;
import org.shouwang.access.RecoveryCode;
import org.shouwang.access.Role;
import org.shouwang.access.SignedIn;

/** What is done with a workspace that nobody has open, by an account's name and password. */
final class ClosedProbes {
	private ClosedProbes() {
	}

	/** Something done by an account. */
	private interface Work {
		void on(Village village, String account, Path out) throws Exception;
	}

	/** A probe that needs no open workspace. */
	@FunctionalInterface
	interface ClosedProbe {
		String run(Village village, String account, Path out);
	}

	private static ClosedProbe probe(Work work) {
		return (village, account, out) -> Refusals.of(() -> work.on(village, account, out));
	}

	static Map<String, ClosedProbe> all() {
		Map<String, ClosedProbe> probes = new LinkedHashMap<>();
		probes.put("WorkspaceService.isWorkspace", probe((v, account, out) -> v.workspaces().isWorkspace(v.folder())));
		probes.put("WorkspaceService.accounts", probe((v, account, out) -> v.workspaces().accounts(v.folder())));
		probes.put("WorkspaceService.open", probe((v, account, out) -> v.signIn(account).close()));
		probes.put("WorkspaceService.unlock", probe((v, account, out) -> v.workspaces().unlock(v.folder(), account, v.password(account), key -> 1)));
		probes.put("WorkspaceService.changePassword", probe((v, account, out) -> {
			v.workspaces().changePassword(v.folder(), account, v.password(account), "for a moment".toCharArray());
			v.workspaces().changePassword(v.folder(), account, "for a moment".toCharArray(), v.password(account));
		}));
		probes.put("WorkspaceService.recover", probe(ClosedProbes::recover));
		probes.put("WorkspaceService.rotateKey", probe((v, account, out) -> v.workspaces().rotateKey(v.folder(), account, v.password(account),
				share -> { })));
		probes.put("Backups.restore", probe((v, account, out) -> backups(v).restore(v.disk(), out.resolve("restored"), account,
				v.password(account), share -> { })));
		probes.put("Backups.prove", probe((v, account, out) -> backups(v).prove(v.disk(), Optional.of(v.folder()), account,
				v.password(account), share -> { })));
		return probes;
	}

	private static Backups backups(Village village) {
		return new Backups(village.workspaces(), village.backups(), Clock.systemUTC());
	}

	/** Whoever holds the printed code is let in, whatever the role. */
	private static void recover(Village village, String account, Path out) {
		RecoveryCode code;
		try (SignedIn office = village.signIn(Role.OFFICE)) {
			code = office.accounts().issueRecoveryCode("test");
		}
		village.workspaces().recover(village.folder(), code.grouped().toCharArray(), account, village.password(account));
	}
}
