// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.backup.BackupDiary;
import org.shouwang.store.backup.BackupDiary.Outcome;
import org.shouwang.store.backup.BackupPlan;
import org.shouwang.store.backup.KeepRule;
import org.shouwang.store.files.AtomicFile;
import org.shouwang.store.internal.Folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code backup.json} in the workspace: of this machine only, and in no backup. */
final class DiaryFile {

	private final ObjectMapper json = new ObjectMapper();
	private final Path file;

	DiaryFile(Path workspace) {
		this.file = workspace.resolve(Folder.DIARY);
	}

	BackupDiary read() {
		if (!Files.exists(file)) {
			return BackupDiary.EMPTY;
		}
		try {
			JsonNode tree = json.readTree(Files.readAllBytes(file));
			return new BackupDiary(plan(tree.path("plan")), outcome(tree.path("last")), outcome(tree.path("proven")));
		} catch (IOException | RuntimeException e) {
			throw new StoreException(e, Reason.DAMAGED_WORKSPACE_FILE, file);
		}
	}

	private static Optional<BackupPlan> plan(JsonNode tree) {
		return tree.isObject() ? Optional.of(new BackupPlan(Path.of(tree.path("target").asText()), tree.path("everyHours").asInt(),
				tree.path("atExit").asBoolean(), KeepRule.parse(tree.path("keep").asText()))) : Optional.empty();
	}

	private static Optional<Outcome> outcome(JsonNode tree) {
		return tree.isObject() ? Optional.of(new Outcome(Instant.parse(tree.path("at").asText()), tree.path("good").asBoolean(),
				Path.of(tree.path("folder").asText()))) : Optional.empty();
	}

	void write(BackupDiary diary) {
		ObjectNode tree = json.createObjectNode();
		diary.plan().ifPresent(plan -> tree.putObject("plan").put("target", plan.target().toString())
				.put("everyHours", plan.everyHours()).put("atExit", plan.atExit()).put("keep", plan.keep().toString()));
		diary.last().ifPresent(last -> put(tree.putObject("last"), last));
		diary.proven().ifPresent(proven -> put(tree.putObject("proven"), proven));
		try {
			AtomicFile.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
		} catch (IOException e) {
			throw new UncheckedIOException("a tree can always be written to memory", e);
		}
	}

	private static void put(ObjectNode tree, Outcome outcome) {
		tree.put("at", outcome.at().toString()).put("good", outcome.good()).put("folder", outcome.folder().toString());
	}
}
