// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.files.AtomicFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A workspace's folder: where its parts lie, and its description. */
public final class Folder {

	/** What this machine knows of the workspace's backups; see {@link org.shouwang.store.backup.BackupDiary}. */
	public static final String DIARY = "backup.json";
	private static final String INFO = "workspace.json";
	private static final String MOVED = "moved.json";

	private final ObjectMapper json = new ObjectMapper();
	private final Path path;

	public Folder(Path path) {
		this.path = path.toAbsolutePath().normalize();
	}

	public Path path() {
		return path;
	}

	public Path database() {
		return path.resolve("db");
	}

	public Path attachments() {
		return path.resolve("attachments");
	}

	/** Where the sealed databases lie, each a workspace of its own. */
	public Path sealed() {
		return path.resolve("sealed");
	}

	Path backups() {
		return path.resolve("backups");
	}

	Path keyring() {
		return path.resolve("keyring.json");
	}

	public Path infoFile() {
		return path.resolve(INFO);
	}

	/** The files beside the folders, such as description and key ring, that belong to every copy of the workspace. */
	public List<Path> looseFiles() throws IOException {
		try (Stream<Path> list = Files.list(path)) {
			return list.filter(Files::isRegularFile).filter(f -> isLasting(f.getFileName().toString())).sorted().toList();
		}
	}

	private static boolean isLasting(String name) {
		return !name.startsWith(".") && !name.equals(DIARY) && !name.equals(FolderLock.NAME);
	}

	/** Says that the data live elsewhere now: this folder is whole, but is not opened any more. */
	void markMoved(String place) {
		try {
			AtomicFile.write(path.resolve(MOVED), json.writeValueAsBytes(json.createObjectNode().put("to", place)));
		} catch (IOException e) {
			throw new IllegalStateException("an object tree can always be written", e);
		}
	}

	/** Reads the description. */
	public WorkspaceInfo info() {
		Path moved = path.resolve(MOVED);
		if (Files.isRegularFile(moved)) {
			throw new StoreException(Reason.MOVED_AWAY, path, read(moved).path("to").asText(), MOVED);
		}
		Path file = path.resolve(INFO);
		if (!Files.isRegularFile(file)) {
			boolean partly = Files.exists(database()) || Files.exists(keyring());
			throw partly ? new StoreException(Reason.MISSING_FILES, file) : new StoreException(Reason.NO_WORKSPACE, path);
		}
		JsonNode tree = read(file);
		int format = tree.path("format").asInt(0);
		if (format > WorkspaceInfo.FORMAT) {
			throw new StoreException(Reason.NEWER_WORKSPACE, path, format, WorkspaceInfo.FORMAT);
		}
		String id = tree.path("id").asText("");
		String engine = tree.path("engine").asText("");
		if (format < 1 || id.isEmpty() || engine.isEmpty()) {
			throw new StoreException(Reason.DAMAGED_WORKSPACE_FILE, file);
		}
		if (!Files.isDirectory(database())) {
			throw new StoreException(Reason.MISSING_FILES, database());
		}
		Map<String, Integer> modules = new TreeMap<>();
		tree.path("modules").properties().forEach(module -> modules.put(module.getKey(), module.getValue().asInt()));
		return new WorkspaceInfo(format, id, engine, modules);
	}

	private JsonNode read(Path file) {
		try {
			return json.readTree(Files.readAllBytes(file));
		} catch (IOException e) {
			throw new StoreException(e, Reason.DAMAGED_WORKSPACE_FILE, file);
		}
	}

	/** Writes the description, all or nothing. */
	public void write(WorkspaceInfo info) {
		ObjectNode tree = json.createObjectNode();
		tree.put("format", info.format());
		tree.put("id", info.id());
		tree.put("engine", info.engine());
		ObjectNode modules = tree.putObject("modules");
		new TreeMap<>(info.modules()).forEach(modules::put);
		try {
			AtomicFile.write(path.resolve(INFO), json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
		} catch (IOException e) {
			throw new IllegalStateException("an object tree can always be written", e);
		}
	}
}
