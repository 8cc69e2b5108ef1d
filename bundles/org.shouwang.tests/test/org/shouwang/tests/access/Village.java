// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.shouwang.access.Accounts;
import org.shouwang.access.Reach;
import org.shouwang.access.Role;
import org.shouwang.access.SealedSchema;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.access.internal.QuickKeys;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Scope;
import org.shouwang.store.Viewer;
import org.shouwang.store.backup.BackupPlan;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.backup.KeepRule;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.store.internal.backup.BackupServiceImpl;
import org.shouwang.tests.Workshop;

/** A real workspace of two schools with one account of every standard role, named as the role is. */
final class Village {
	/** The sealed database of this village, of which the counsellor is the first holder. */
	static final String SEALED = "letters";
	/** An account that others enable, disable and give to other roles. */
	static final String SOMEBODY = "somebody";

	private final Path folder;
	private final WorkspaceService workspaces = QuickKeys.workspaces(List.of(new DerbyEngine()), Workshop.MODULES, List.of(new Letters()));
	private final BackupService backups;
	private final Path disk;
	private final BackupPlan plan;
	private Samples samples;

	private Village(Path place) throws IOException {
		this.folder = Files.createDirectories(place).resolve("workspace");
		this.disk = Files.createDirectories(place.resolve("disk"));
		this.plan = BackupPlan.standard(place.resolve("unplugged"));
		this.backups = new BackupServiceImpl(List.of(new DerbyEngine()), Workshop.MODULES, Clock.systemDefaultZone(), "test",
				Files.createDirectories(place.resolve("temporary")));
	}

	/** A module with a database under a key of its own. */
	private static final class Letters implements SealedSchema {
		@Override
		public String name() {
			return SEALED;
		}

		@Override
		public String label(Locale locale) {
			return SEALED;
		}

		@Override
		public List<SchemaContribution> schemas() {
			return List.of(new CoreSchema());
		}
	}

	static Village make(Path place) throws IOException {
		Village village = new Village(place);
		List<String> others = new ArrayList<>();
		try (SignedIn office = village.workspaces.create(village.folder, Workshop.SCHOOL, Role.OFFICE, village.password(Role.OFFICE))) {
			village.samples = Samples.add(office.store(), office.workspace(),
					office.store().open(Viewer.unrestricted("program", Scope.ALL, Sensitivity.SEALED)));
			for (Role role : Role.standard()) {
				if (!role.id().equals(Role.OFFICE)) {
					village.add(office.accounts(), role.id(), role.id());
					others.add(role.id());
				}
			}
			village.add(office.accounts(), SOMEBODY, "helper");
			village.backups.plan(office.session(), village.folder, village.plan);
		}
		for (String account : others) {
			village.workspaces.changePassword(village.folder, account, "given by office".toCharArray(), village.password(account));
		}
		try (SignedIn counsellor = village.signIn("counsellor")) {
			counsellor.sealed().open(SEALED).close();
		}
		try (SignedIn office = village.signIn(Role.OFFICE)) {
			village.backups.backup(office.session(), office.workspace(), village.disk, KeepRule.STANDARD, share -> { });
		}
		return village;
	}

	private void add(Accounts accounts, String name, String role) {
		Reach reach = new Reach(Set.of(samples.id("School", Ring.SCHOOL)), Set.of(samples.id("ClassGroup", Ring.CLASS)),
				Set.of(samples.id("Pupil", Ring.PUPIL)));
		accounts.add(name, role, reach, "given by office".toCharArray(), "test");
	}

	Path folder() {
		return folder;
	}

	WorkspaceService workspaces() {
		return workspaces;
	}

	BackupService backups() {
		return backups;
	}

	/** Where a backup lies. */
	Path disk() {
		return disk;
	}

	/** How this village is to be backed up, which somebody chose who may: to a disk that is not plugged in. */
	BackupPlan plan() {
		return plan;
	}

	Samples samples() {
		return samples;
	}

	/** An account's own password, anew for each use, since every service wipes what it is given. */
	char[] password(String account) {
		return (account + " own password").toCharArray();
	}

	SignedIn signIn(String account) {
		return workspaces.open(folder, account, password(account));
	}
}
