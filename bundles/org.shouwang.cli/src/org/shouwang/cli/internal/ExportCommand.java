// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

import org.shouwang.access.SignedIn;
import org.shouwang.cli.ExitStatus;
import org.shouwang.store.export.ExportResult;
import org.shouwang.store.export.FullExport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes everything into a neutral zip. */
@Command(name = "export-all", mixinStandardHelpOptions = true,
		description = "Write everything into a neutral, documented zip (CSV, JSON Lines, JSON Schema, attachments, history).")
final class ExportCommand implements Callable<Integer> {
	/** The variable that holds the zip's password. */
	static final String PASSWORD = "SHOUWANG_EXPORT_PASSWORD";

	private final RootCommand root;

	@Option(names = "-o", paramLabel = "FILE.zip", required = true, description = "Where to write.")
	private Path file;
	@Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; stands in the export and in the log.")
	private String reason;
	@Option(names = "--export-password-file", paramLabel = "FILE", description = "A file whose first line is the zip's password; otherwise $"
			+ PASSWORD + ".")
	private Path passwordFile;
	@Option(names = "--plain", description = "Do not encrypt: whoever has the file reads everything.")
	private boolean plain;
	@Mixin
	private ReportFormat format;

	ExportCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		char[] password = plain ? null : root.secret(passwordFile, PASSWORD).orElseThrow(() -> root.usage(root.text("export.password", PASSWORD)));
		return root.signedIn(signedIn -> export(signedIn, password));
	}

	private int export(SignedIn signedIn, char[] password) {
		FullExport export = new FullExport(signedIn.workspace(), signedIn.session(), RootCommand.VERSION, Clock.systemUTC());
		ExportResult result = export.write(file, password, reason, progress -> { });
		long rows = result.rows().values().stream().mapToLong(Long::longValue).sum();
		root.console().say(root.text(plain ? "export.plain" : "export.done", result.file(), rows, result.attachments(), result.commits()));
		format.write(root.console(), new JsonObject().put("file", result.file()).put("encrypted", !plain).put("records", rows)
				.put("commits", result.commits()).put("attachments", result.attachments()).put("damaged", result.damaged()));
		if (!result.damaged().isEmpty()) {
			root.console().say(root.text("export.damaged", result.damaged().size()));
			return ExitStatus.REJECTED_INPUT;
		}
		return ExitStatus.DONE;
	}
}
