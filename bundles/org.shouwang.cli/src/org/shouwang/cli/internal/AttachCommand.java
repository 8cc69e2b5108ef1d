// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;
import org.shouwang.model.Attachment;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Written;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.store.attachments.Attachments;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds files to a record; each is stored whole or not at all, and its id is printed. */
@Command(name = "attach", mixinStandardHelpOptions = true, description = "Add files to a record; what is there already is not added again.")
final class AttachCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "The files, up to 2 GB each; they stay as they are.")
	private List<Path> files;
	@Option(names = "--to", paramLabel = "RECORD", required = true, description = "A pupil by name, ID number or id; any record as TYPE/ID.")
	private String to;
	@Option(names = "--date", paramLabel = "DATE", description = "When it was taken or written; otherwise when the file was written.")
	private String date;

	AttachCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			Owner owner = Owner.of(root, signedIn, to);
			Attachments attachments = signedIn.workspace().attachments(signedIn.session());
			for (Path file : files) {
				Written<Attachment> added = attachments.put(draft(owner, file), file, read -> { });
				root.console().out().println(added.value().getId());
				root.console().out().flush();
				root.console().say(root.text(added.commit().isEmpty() ? "attach.same" : "attach.done", file.getFileName()));
			}
			return ExitStatus.DONE;
		});
	}

	private AttachmentDraft draft(Owner owner, Path file) {
		if (!Files.isRegularFile(file)) {
			throw new StoreException(Reason.UNREADABLE_FILE, file);
		}
		try {
			LocalDate taken = date != null ? LocalDate.parse(date)
					: LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
			return new AttachmentDraft(owner.type(), owner.id(), file.getFileName().toString(), taken);
		} catch (DateTimeParseException e) {
			throw root.usage(root.text("history.day", date));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
