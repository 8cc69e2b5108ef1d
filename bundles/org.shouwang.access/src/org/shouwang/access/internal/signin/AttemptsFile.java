// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.shouwang.access.internal.signin.Attempts.Tries;
import org.shouwang.store.ErrorTrace;
import org.shouwang.store.StoreException;
import org.shouwang.store.files.AtomicFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code attempts.json}: by lock, how often and when a wrong password was given. Nobody's sign-in fails because of this file. */
final class AttemptsFile {

	static final String NAME = "attempts.json";

	private static final Logger LOG = LoggerFactory.getLogger(AttemptsFile.class);

	private final ObjectMapper json = new ObjectMapper();
	private final Path file;

	AttemptsFile(Path workspace) {
		this.file = workspace.resolve(NAME);
	}

	Map<String, Tries> read() {
		Map<String, Tries> tries = new TreeMap<>();
		if (!Files.isRegularFile(file)) {
			return tries;
		}
		try {
			JsonNode tree = json.readTree(Files.readAllBytes(file));
			tree.properties().forEach(node -> tries.put(node.getKey(), new Tries(
					Math.max(0, node.getValue().path("wrong").asInt()), Instant.parse(node.getValue().path("last").asText()))));
		} catch (IOException | DateTimeException e) {
			LOG.warn("The counts of wrong passwords in {} cannot be read and start anew:\n{}", file, ErrorTrace.of(e));
		}
		return tries;
	}

	void write(Map<String, Tries> tries) {
		ObjectNode tree = json.createObjectNode();
		tries.forEach((owner, state) -> tree.putObject(owner).put("wrong", state.wrong()).put("last", state.last().toString()));
		try {
			AtomicFile.write(file, json.writeValueAsBytes(tree));
		} catch (IOException | StoreException e) {
			LOG.warn("The counts of wrong passwords could not be kept in {}; this process still counts:\n{}", file, ErrorTrace.of(e));
		}
	}
}
