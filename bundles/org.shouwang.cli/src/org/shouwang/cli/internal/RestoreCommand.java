// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;
import org.shouwang.store.backup.RestoreResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Restores a backup into a new folder. */
@Command(name = "restore", mixinStandardHelpOptions = true,
		description = "Restore a backup into a new folder and compare; needs a password of the time of the backup.")
final class RestoreCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(index = "0", paramLabel = "BACKUP", description = "A backup, or where backups lie: then the newest.")
	private Path place;
	@Parameters(index = "1", paramLabel = "TO", description = "A folder that is empty or does not exist yet.")
	private Path folder;
	@Mixin
	private ReportFormat format;

	RestoreCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		RestoreResult restored = root.backups().restore(place, folder, root.account(), root.password(), progress -> { });
		root.console().say(root.text("restore.done", folder, restored.made(), restored.rows(), restored.commits(),
				restored.attachments()));
		format.write(root.console(), format.result(restored).put("restored", folder.toAbsolutePath().normalize()));
		return ExitStatus.DONE;
	}
}
