// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a file out of the workspace, in the clear. */
@Command(name = "save", mixinStandardHelpOptions = true, description = "Write a file where you want it, not encrypted any more.")
final class AttachmentSaveCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "ID", description = "The attachment's id, see: attachments list")
	private String id;
	@Option(names = "-o", paramLabel = "FILE", required = true, description = "Where to write; a file that is there is not replaced.")
	private Path file;

	AttachmentSaveCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			if (Files.exists(file)) {
				throw root.usage(root.text("attachments.exists", file));
			}
			signedIn.workspace().attachments(signedIn.session()).save(id, file, written -> { });
			root.console().say(root.text("attachments.saved", file));
			return ExitStatus.DONE;
		});
	}
}
