// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.shouwang.access.SignedIn;
import org.shouwang.cli.ExitStatus;
import org.shouwang.store.backup.BackupPlan;
import org.shouwang.store.backup.BackupResult;
import org.shouwang.store.backup.BackupSchedule.Due;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.backup.KeepRule;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Backs the workspace up, now or when it is due. */
@Command(name = "backup", mixinStandardHelpOptions = true,
		description = "Back up to a second disk or a stick, encrypted, and read everything back.")
final class BackupCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "DIR", arity = "0..1", description = "Where to; without it, where the plan says.")
	private Path target;
	@Option(names = "--if-due", description = "Only when the newest backup there is old enough; an unplugged stick is no failure.")
	private boolean ifDue;
	@Option(names = "--every", paramLabel = "HOURS", description = "Hours between two backups (24).")
	private Integer every;
	@Option(names = "--keep", paramLabel = "LAST,DAYS,WEEKS,MONTHS", description = "What stays: the newest few, and one each of the "
			+ "last days, weeks and months that have one (3,7,4,12).")
	private String keep;
	@Option(names = "--at-exit", description = "With --plan: the window also makes one when it is closed.")
	private boolean atExit;
	@Option(names = "--plan", description = "Keep this choice as the plan of this machine.")
	private boolean save;
	@Mixin
	private ReportFormat format;

	BackupCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		BackupService backups = root.service(BackupService.class);
		BackupPlan plan = plan(backups);
		Due due = ifDue ? backups.due(root.home(), plan) : Due.DUE;
		if (due != Due.DUE) {
			root.console().say(root.text(due == Due.LATER ? "backup.later" : "backup.missing", plan.target()));
			format.write(root.console(), new JsonObject().put("due", due.name()));
			return ExitStatus.DONE;
		}
		return root.signedIn(signedIn -> backup(backups, plan, signedIn));
	}

	private BackupPlan plan(BackupService backups) {
		BackupPlan base = target != null ? BackupPlan.standard(target.toAbsolutePath().normalize())
				: backups.diary(root.home()).plan().orElseThrow(() -> root.usage(root.text("backup.noPlan")));
		try {
			return new BackupPlan(base.target(), every == null ? base.everyHours() : every, atExit || target == null && base.atExit(),
					keep == null ? base.keep() : KeepRule.parse(keep));
		} catch (IllegalArgumentException e) {
			throw root.usage(root.text("backup.rule"));
		}
	}

	private int backup(BackupService backups, BackupPlan plan, SignedIn signedIn) {
		if (save) {
			backups.plan(signedIn.session(), signedIn.workspace().folder(), plan);
		}
		BackupResult made = backups.backup(signedIn.session(), signedIn.workspace(), plan.target(), plan.keep(), progress -> { });
		root.console().say(root.text("backup.done", made.info().folder(), made.commits(), made.info().attachments(), made.copied(),
				made.removed().size()));
		format.write(root.console(), new JsonObject().put("due", Due.DUE.name()).put("backup", made.info().folder())
				.put("made", made.info().made()).put("commits", made.commits()).put("bytes", made.info().bytes())
				.put("attachments", made.info().attachments()).put("copied", made.copied()).put("reused", made.reused())
				.put("removed", made.removed()));
		return ExitStatus.DONE;
	}
}
