// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.crypto.DamagedFileException;
import org.shouwang.store.crypto.SealedFiles;
import org.shouwang.store.files.AtomicFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * {@code manifest.json} of a backup: the list of its files in the clear, and the state of its data sealed under a key that
 * follows from the workspace's, with the list as associated data. So whoever alters one byte of the list is found out, and how
 * many records there are is told to nobody.
 */
final class ManifestFile {

	static final String NAME = BackupSource.MANIFEST;
	private static final String PURPOSE = "backup";

	private final ObjectMapper json = new ObjectMapper();
	private final Path file;

	ManifestFile(Path backup) {
		this.file = backup.resolve(NAME);
	}

	void write(Manifest manifest, DataKey key) {
		try {
			JsonNode list = ManifestJson.write(manifest);
			ByteArrayOutputStream seal = new ByteArrayOutputStream();
			try (OutputStream out = SealedFiles.of(key, PURPOSE).encrypting(seal, json.writeValueAsBytes(list))) {
				out.write(json.writeValueAsBytes(ManifestJson.writeState(manifest.state())));
			}
			ObjectNode tree = json.createObjectNode();
			tree.set("manifest", list);
			tree.put("seal", seal.toByteArray());
			AtomicFile.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
		} catch (IOException e) {
			throw new UncheckedIOException("a tree can always be written to memory", e);
		}
	}

	/** The list alone, as anyone could have written it. */
	Manifest read() {
		return parse(tree().path("manifest"));
	}

	/** The list, proven genuine, with the state. */
	Manifest open(DataKey key) {
		JsonNode tree = tree();
		JsonNode list = tree.path("manifest");
		Manifest manifest = parse(list);
		try (InputStream in = SealedFiles.of(key, PURPOSE).decrypting(new ByteArrayInputStream(tree.path("seal").binaryValue()),
				json.writeValueAsBytes(list))) {
			return manifest.with(ManifestJson.readState(json.readTree(in.readAllBytes())));
		} catch (DamagedFileException e) {
			throw new StoreException(e, Reason.ALTERED_BACKUP, file);
		} catch (IOException | RuntimeException e) {
			throw damaged(e);
		}
	}

	private JsonNode tree() {
		try {
			return json.readTree(Files.readString(file, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw damaged(e);
		}
	}

	private Manifest parse(JsonNode list) {
		int format = list.path("format").asInt(0);
		if (format > Manifest.FORMAT) {
			throw new StoreException(Reason.NEWER_WORKSPACE, file.getParent(), format, Manifest.FORMAT);
		}
		try {
			return ManifestJson.read(list);
		} catch (RuntimeException e) {
			throw damaged(e);
		}
	}

	private StoreException damaged(Exception cause) {
		return new StoreException(cause, Reason.DAMAGED_BACKUP, file.getParent(), NAME);
	}
}
