// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.shouwang.access.Account;
import org.shouwang.access.internal.KeyRing.Entry;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.files.AtomicFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * {@code keyring.json}. Written all or nothing; a checksum over the content tells a damaged file from a wrong password.
 */
final class KeyRingFile {

	static final String NAME = "keyring.json";
	private static final int FORMAT = 1;

	private final ObjectMapper json = new ObjectMapper();
	private final Path file;

	KeyRingFile(Path workspace) {
		this.file = workspace.resolve(NAME);
	}

	KeyRing read() {
		if (!Files.isRegularFile(file)) {
			throw new StoreException(Reason.MISSING_FILES, file);
		}
		try {
			JsonNode tree = json.readTree(Files.readAllBytes(file));
			int format = tree.path("format").asInt(0);
			if (format > FORMAT) {
				throw new StoreException(Reason.NEWER_WORKSPACE, file, format, FORMAT);
			}
			JsonNode content = tree.path("content");
			if (!checksum(content).equals(tree.path("checksum").asText())) {
				throw new StoreException(Reason.DAMAGED_KEYRING, file);
			}
			return parse(content);
		} catch (IOException | IllegalArgumentException e) {
			throw new StoreException(e, Reason.DAMAGED_KEYRING, file);
		}
	}

	private KeyRing parse(JsonNode content) {
		List<Entry> entries = new ArrayList<>();
		for (JsonNode node : content.path("accounts")) {
			Account account = new Account(node.path("id").asText(), node.path("name").asText(), node.path("role").asText());
			KdfParameters kdf = new KdfParameters(node.path("memoryKiB").asInt(), node.path("iterations").asInt(),
					node.path("parallelism").asInt());
			if (!kdf.isSane() || !"argon2id".equals(node.path("kdf").asText())) {
				throw new IllegalArgumentException("impossible key derivation");
			}
			entries.add(new Entry(account, new WrappedKey(kdf, bytes(node, "salt"), bytes(node, "nonce"), bytes(node, "key"))));
		}
		if (entries.isEmpty()) {
			throw new IllegalArgumentException("no accounts");
		}
		return new KeyRing(content.path("workspace").asText(), entries);
	}

	private static byte[] bytes(JsonNode node, String name) {
		return Base64.getDecoder().decode(node.path(name).asText());
	}

	void write(KeyRing ring) {
		ObjectNode tree = json.createObjectNode();
		tree.put("format", FORMAT);
		ObjectNode content = tree.putObject("content");
		content.put("workspace", ring.workspace());
		var accounts = content.putArray("accounts");
		ring.entries().forEach(entry -> fill(accounts.addObject(), entry));
		try {
			tree.put("checksum", checksum(content));
			AtomicFile.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
		} catch (IOException e) {
			throw new IllegalStateException("an object tree can always be written", e);
		}
	}

	private static void fill(ObjectNode node, Entry entry) {
		Base64.Encoder base64 = Base64.getEncoder();
		node.put("id", entry.account().id());
		node.put("name", entry.account().name());
		node.put("role", entry.account().role());
		node.put("kdf", "argon2id");
		node.put("memoryKiB", entry.key().kdf().memoryKiB());
		node.put("iterations", entry.key().kdf().iterations());
		node.put("parallelism", entry.key().kdf().parallelism());
		node.put("salt", base64.encodeToString(entry.key().salt()));
		node.put("nonce", base64.encodeToString(entry.key().nonce()));
		node.put("key", base64.encodeToString(entry.key().ciphertext()));
	}

	private String checksum(JsonNode content) throws IOException {
		try {
			byte[] compact = json.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(compact));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
