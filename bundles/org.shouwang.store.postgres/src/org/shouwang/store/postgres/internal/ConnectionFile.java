// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.files.AtomicFile;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.postgres.internal.Connecting.Doorkeeper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads and writes {@code connection.json}. */
final class ConnectionFile {

	static final String NAME = "connection.json";
	private static final int FORMAT = 1;

	private final ObjectMapper json = new ObjectMapper();
	private final Path file;

	ConnectionFile(Path folder) {
		this.file = folder.resolve(NAME);
	}

	Connecting read() {
		if (!Files.isRegularFile(file)) {
			throw new StoreException(Reason.MISSING_FILES, file);
		}
		try {
			JsonNode tree = json.readTree(Files.readAllBytes(file));
			int format = tree.path("format").asInt(0);
			if (format > FORMAT) {
				throw new StoreException(Reason.NEWER_WORKSPACE, file, format, FORMAT);
			}
			return parse(tree);
		} catch (IOException | IllegalArgumentException e) {
			throw new StoreException(e, Reason.DAMAGED_WORKSPACE_FILE, file);
		}
	}

	private static Connecting parse(JsonNode tree) {
		return new Connecting(text(tree, "id"), text(tree, "host"), tree.path("port").asInt(), text(tree, "database"),
				tree.path("tls").asBoolean(true), Optional.ofNullable(tree.path("certificate").textValue()),
				new Doorkeeper(text(tree.path("door"), "user"), text(tree.path("door"), "password")));
	}

	private static String text(JsonNode node, String name) {
		String text = node.path(name).textValue();
		if (text == null || text.isEmpty()) {
			throw new IllegalArgumentException("no " + name);
		}
		return text;
	}

	void write(Connecting connecting) {
		ObjectNode tree = json.createObjectNode();
		tree.put("format", FORMAT);
		tree.put("id", connecting.id());
		tree.put("host", connecting.host());
		tree.put("port", connecting.port());
		tree.put("database", connecting.database());
		tree.put("tls", connecting.tls());
		connecting.certificate().ifPresent(name -> tree.put("certificate", name));
		tree.putObject("door").put("user", connecting.door().user()).put("password", connecting.door().password());
		try {
			AtomicFile.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
			hide();
		} catch (IOException e) {
			throw new IllegalStateException("an object tree can always be written", e);
		}
	}

	// The door opens wrapped keys only; still it is nobody's business who shares this computer.
	private void hide() {
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			try {
				Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
			} catch (IOException e) {
				throw FileErrors.translate(e, file);
			}
		}
	}
}
