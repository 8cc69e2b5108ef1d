// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;
import org.shouwang.model.Attachment;
import org.shouwang.report.list.ListColumn;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Names the files of a record. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "List the files that belong to a record.")
final class AttachmentListCommand implements Callable<Integer> {
	private static final List<ListColumn> COLUMNS = List.of(new ListColumn("id", "编号", "Id"), new ListColumn("name", "文件名", "File name"),
			new ListColumn("mediaType", "类型", "Media type"), new ListColumn("byteCount", "大小", "Bytes"),
			new ListColumn("takenOn", "日期", "Date"));

	private final RootCommand root;

	@Parameters(paramLabel = "RECORD", description = "A pupil by name, ID number or id; any record as TYPE/ID.")
	private String record;
	@Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "The form of the output.")
	private String format;

	AttachmentListCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		if (!format.equals("table") && !format.equals("json")) {
			throw root.usage(root.text("list.format", format));
		}
		return root.signedIn(signedIn -> {
			Owner owner = Owner.of(root, signedIn, record);
			List<List<Object>> rows = signedIn.workspace().attachments(signedIn.session()).of(owner.type(), owner.id()).stream()
					.map(AttachmentListCommand::row).toList();
			write(rows);
			root.console().out().flush();
			return ExitStatus.DONE;
		});
	}

	private void write(List<List<Object>> rows) {
		if (format.equals("table")) {
			new TextTable(COLUMNS.stream().map(c -> c.label(root.console().locale())).toList(), rows).print(root.console().out());
			return;
		}
		try {
			new JsonList(COLUMNS).write(rows, root.console().out());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<Object> row(Attachment a) {
		return Arrays.asList(a.getId(), a.getName(), a.getMediaType(), a.getByteCount(), a.getTakenOn());
	}
}
