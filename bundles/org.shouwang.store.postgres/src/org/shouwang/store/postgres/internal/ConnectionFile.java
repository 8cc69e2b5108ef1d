// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.files.AtomicFile;
import org.shouwang.store.postgres.internal.Connecting.SealedLogin;

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
				login(tree.path("application")), tree.has("owner") ? Optional.of(login(tree.path("owner"))) : Optional.empty());
	}

	private static SealedLogin login(JsonNode node) {
		return new SealedLogin(text(node, "user"), Base64.getDecoder().decode(text(node, "password")));
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
		write(tree.putObject("application"), connecting.application());
		connecting.owner().ifPresent(owner -> write(tree.putObject("owner"), owner));
		try {
			AtomicFile.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
		} catch (IOException e) {
			throw new IllegalStateException("an object tree can always be written", e);
		}
	}

	private static void write(ObjectNode node, SealedLogin login) {
		node.put("user", login.user());
		node.put("password", Base64.getEncoder().encodeToString(login.password()));
	}
}
