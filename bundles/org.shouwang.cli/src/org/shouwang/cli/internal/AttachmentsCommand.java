// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The files that belong to records. */
@Command(name = "attachments", mixinStandardHelpOptions = true, description = "Add, list, save and remove the files that belong to a record.")
final class AttachmentsCommand implements Callable<Integer> {
	private final RootCommand root;

	private AttachmentsCommand(RootCommand root) {
		this.root = root;
	}

	/** The verb with its own verbs. */
	static CommandLine with(RootCommand root) {
		CommandLine line = new CommandLine(new AttachmentsCommand(root));
		line.addSubcommand("add", new AttachCommand(root)).addSubcommand(new AttachmentListCommand(root))
				.addSubcommand(new AttachmentSaveCommand(root)).addSubcommand(new AttachmentRemoveCommand(root));
		return line;
	}

	@Override
	public Integer call() {
		throw new ParameterException(root.usage("").getCommandLine(), root.text("attachments.verb"));
	}
}
