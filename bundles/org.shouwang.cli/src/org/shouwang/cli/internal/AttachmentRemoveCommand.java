// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a file from a record. */
@Command(name = "remove", mixinStandardHelpOptions = true, description = "Remove a file from its record; this can be undone.")
final class AttachmentRemoveCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "ID", description = "The attachment's id, see: attachments list")
	private String id;
	@Mixin
	private Why why;

	AttachmentRemoveCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			signedIn.workspace().attachments(signedIn.session()).remove(id, why.or("attachments remove"));
			root.console().say(root.text("attachments.removed"));
			return ExitStatus.DONE;
		});
	}
}
