// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.shouwang.store.WorkspaceInfo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A manifest's readable half and its sealed state as JSON. Reading throws {@link RuntimeException} where a part is missing. */
final class ManifestJson {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private ManifestJson() {
	}

	static ObjectNode write(Manifest manifest) {
		ObjectNode tree = NODES.objectNode();
		tree.put("format", Manifest.FORMAT);
		ObjectNode workspace = tree.putObject("workspace");
		workspace.put("format", manifest.workspace().format());
		workspace.put("id", manifest.workspace().id());
		workspace.put("engine", manifest.workspace().engine());
		ObjectNode modules = workspace.putObject("modules");
		new TreeMap<>(manifest.workspace().modules()).forEach(modules::put);
		tree.put("made", manifest.made().toString());
		tree.put("program", manifest.program());
		entries(tree.putArray("files"), manifest.files());
		entries(tree.putArray("attachments"), manifest.attachments());
		return tree;
	}

	private static void entries(ArrayNode array, List<FileEntry> entries) {
		for (FileEntry entry : entries) {
			array.addObject().put("path", entry.path()).put("size", entry.size()).put("sha256", entry.sha256())
					.put("modified", entry.modified());
		}
	}

	static Manifest read(JsonNode tree) {
		JsonNode workspace = tree.path("workspace");
		Map<String, Integer> modules = new TreeMap<>();
		workspace.path("modules").properties().forEach(m -> modules.put(m.getKey(), m.getValue().asInt()));
		WorkspaceInfo info = new WorkspaceInfo(workspace.path("format").asInt(), text(workspace, "id"), text(workspace, "engine"),
				modules);
		return new Manifest(info, Instant.parse(text(tree, "made")), text(tree, "program"), entries(tree.path("files")),
				entries(tree.path("attachments")), null);
	}

	private static List<FileEntry> entries(JsonNode array) {
		List<FileEntry> entries = new ArrayList<>();
		for (JsonNode entry : array) {
			entries.add(new FileEntry(path(text(entry, "path")), entry.path("size").asLong(-1), text(entry, "sha256"),
					entry.path("modified").asLong(0)));
		}
		return entries;
	}

	// A path comes from a stick that anyone could have written to, and must not lead out of the folder that is restored into.
	private static String path(String text) {
		boolean leaves = text.startsWith("/") || text.contains("\\") || text.contains(":") || List.of(text.split("/")).contains("..");
		if (leaves) {
			throw new IllegalArgumentException(text);
		}
		return text;
	}

	private static String text(JsonNode node, String name) {
		String text = node.path(name).asText("");
		if (text.isEmpty()) {
			throw new IllegalArgumentException(name);
		}
		return text;
	}

	static ObjectNode writeState(DataState state) {
		ObjectNode tree = NODES.objectNode();
		tree.put("commits", state.commits());
		tree.put("hash", state.hash());
		ObjectNode rows = tree.putObject("rows");
		state.rows().forEach(rows::put);
		return tree;
	}

	static DataState readState(JsonNode tree) {
		Map<String, Long> rows = new TreeMap<>();
		tree.path("rows").properties().forEach(row -> rows.put(row.getKey(), row.getValue().asLong()));
		return new DataState(tree.path("commits").asLong(), text(tree, "hash"), rows);
	}
}
