// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;
import org.shouwang.store.DataKey;
import org.shouwang.store.backup.BackupDiary.Outcome;
import org.shouwang.store.backup.BackupInfo;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.backup.RestoreResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proves the newest backup restorable. */
@Command(name = "drill", mixinStandardHelpOptions = true,
		description = "Prove the newest backup restorable: restore it into a temporary folder, open it, compare, remove it.")
final class DrillCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "DIR", description = "Where the backups lie, or one of them.")
	private Path place;
	@Mixin
	private ReportFormat format;

	DrillCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		BackupService backups = root.service(BackupService.class);
		BackupInfo backup = backups.newest(place);
		RestoreResult proven = root.workspaces().unlock(backup.folder(), root.account(), root.password(),
				key -> drill(backups, backup, key));
		root.console().say(root.text("drill.good", backup.folder(), backup.made(), proven.rows(), proven.commits(),
				proven.attachments()));
		format.write(root.console(), format.result(proven).put("proven", true));
		return ExitStatus.DONE;
	}

	// A wrong password proves nothing about the backup; what fails behind it does.
	private RestoreResult drill(BackupService backups, BackupInfo backup, DataKey key) {
		boolean good = false;
		try {
			RestoreResult proven = backups.drill(backup.folder(), key, progress -> { });
			good = true;
			return proven;
		} finally {
			note(backups, backup, good);
		}
	}

	private void note(BackupService backups, BackupInfo backup, boolean good) {
		root.knownHome().filter(home -> backups.isOf(backup, home))
				.ifPresent(home -> backups.proven(home, new Outcome(Instant.now(), good, backup.folder())));
	}
}
