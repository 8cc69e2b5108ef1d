// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;
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
		RestoreResult proven = root.backups().prove(place, root.knownHome(), root.account(), root.password(), progress -> { });
		root.console().say(root.text("drill.good", proven.backup(), proven.made(), proven.rows(), proven.commits(),
				proven.attachments()));
		format.write(root.console(), format.result(proven).put("proven", true));
		return ExitStatus.DONE;
	}
}
