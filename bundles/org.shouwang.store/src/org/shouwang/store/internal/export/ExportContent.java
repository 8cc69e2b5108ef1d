// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleConsumer;

import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Session;
import org.shouwang.store.attachments.Attachments;
import org.shouwang.store.export.ExportResult;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** All entries of the zip in their order. */
public final class ExportContent {

	private final Dictionary dictionary;
	private final Session session;
	private final Attachments attachments;
	private final ExportHead head;
	private final ZipTarget zip;
	private final DoubleConsumer progress;

	public ExportContent(Dictionary dictionary, Session session, Attachments attachments, ExportHead head, ZipTarget zip,
			DoubleConsumer progress) {
		this.dictionary = dictionary;
		this.session = session;
		this.attachments = attachments;
		this.head = head;
		this.zip = zip;
		this.progress = progress;
	}

	/** @param commit number of the last commit when the export began */
	public ExportResult write(Path file, long commit) throws IOException {
		ReadMe readMe = new ReadMe(dictionary, head);
		text("README.zh.md", readMe.text("zh"));
		text("README.en.md", readMe.text("en"));
		Map<String, Long> rows = new LinkedHashMap<>();
		double steps = dictionary.types().size() + 2.0;
		for (RecordType type : dictionary.types()) {
			progress.accept(rows.size() / steps);
			rows.put(type.id(), new TypeFiles(type, session, head).write(zip));
		}
		progress.accept(rows.size() / steps);
		new HistoryFiles(session, commit).write(zip);
		progress.accept((rows.size() + 1) / steps);
		AttachmentFiles files = new AttachmentFiles(session, attachments);
		ExportResult result = new ExportResult(file, rows, commit, files.write(zip), files.damaged());
		text("export.json", index(result));
		progress.accept(1);
		return result;
	}

	private void text(String name, String text) throws IOException {
		try (OutputStream out = zip.entry(name)) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** What is in the zip, for a program that reads it. Written last, so that it proves the zip complete. */
	private String index(ExportResult result) throws IOException {
		ObjectNode tree = JsonNodeFactory.instance.objectNode();
		tree.put("format", ExportHead.FORMAT);
		tree.put("program", head.program());
		tree.put("workspace", head.workspace().id());
		tree.put("made", head.made().toString());
		tree.put("account", head.viewer().account());
		tree.put("reason", head.reason());
		tree.put("commits", result.commits());
		tree.put("attachments", result.attachments());
		result.damaged().forEach(tree.putArray("damaged")::add);
		ArrayNode types = tree.putArray("types");
		for (RecordType type : dictionary.types()) {
			String path = TypeFiles.path(type);
			types.addObject().put("type", type.id()).put("records", result.rows().get(type.id())).put("csv", "data/" + path + ".csv")
					.put("jsonLines", "data/" + path + ".jsonl").put("schema", "schema/" + path + ".schema.json");
		}
		return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
	}
}
