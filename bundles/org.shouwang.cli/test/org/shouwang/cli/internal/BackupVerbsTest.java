// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.cli.ExitStatus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class BackupVerbsTest {
	@TempDir
	Path folder;
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private String stick;
	private String exportPassword = "竹林-bamboo-8";

	private int run(String... words) {
		return as("secret-12", words);
	}

	private int as(String password, String... words) {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		Map<String, String> environment = Map.of("SHOUWANG_PASSWORD", password, "SHOUWANG_HOME", folder.resolve("w").toString(),
				"SHOUWANG_EXPORT_PASSWORD", exportPassword);
		return new Cli(new PlainServices(), environment, new PrintWriter(out, true), new PrintWriter(err, true)).run(words);
	}

	private JsonNode json() throws JsonProcessingException {
		return new ObjectMapper().readTree(out.toString());
	}

	@BeforeEach
	void init() throws Exception {
		stick = Files.createDirectory(folder.resolve("stick")).toString();
		assertEquals(ExitStatus.DONE, run("init", "--school", "青石小学", "--account", "office"), err::toString);
	}

	@Test
	void aBackupIsMadeProvenAndRestored() throws Exception {
		assertEquals(ExitStatus.DONE, run("backup", stick, "--format", "json"), err::toString);
		Path backup = Path.of(json().get("backup").asText());
		assertTrue(Files.isDirectory(backup));
		// the school, and its first account
		assertEquals(2, json().get("commits").asInt());

		assertEquals(ExitStatus.DONE, run("drill", stick, "--format", "json"), err::toString);
		assertTrue(json().get("proven").asBoolean());
		assertTrue(Files.readString(folder.resolve("w/backup.json")).contains("\"proven\""));

		String to = folder.resolve("again").toString();
		assertEquals(ExitStatus.REFUSED, as("wrong-pass", "restore", stick, to), err::toString);
		assertFalse(Files.exists(Path.of(to)));
		assertEquals(ExitStatus.DONE, run("restore", stick, to, "--format", "json"), err::toString);
		assertEquals(to, json().get("restored").asText());
		assertEquals(ExitStatus.DONE, run("--home", to, "verify"), err::toString);
		assertEquals(ExitStatus.REFUSED, run("restore", backup.toString(), folder.resolve("w").toString()), err::toString);
	}

	@Test
	void onlyADueBackupIsMade() throws Exception {
		assertEquals(ExitStatus.USAGE, run("backup"), err::toString);
		assertEquals(ExitStatus.DONE, run("backup", stick, "--if-due", "--every", "12", "--keep", "1,2,3,4", "--plan", "--format", "json"));
		assertEquals("DUE", json().get("due").asText());
		assertEquals(ExitStatus.DONE, run("backup", "--if-due", "--format", "json"), err::toString);
		assertEquals("LATER", json().get("due").asText());
		Files.move(folder.resolve("stick"), folder.resolve("elsewhere"));
		assertEquals(ExitStatus.DONE, run("backup", "--if-due", "--format", "json"), err::toString);
		assertEquals("TARGET_MISSING", json().get("due").asText());
		assertEquals(ExitStatus.FAILED, run("backup"), err::toString);
	}

	@Test
	void badWordsAndEmptySticksAreNamed() {
		assertEquals(ExitStatus.USAGE, run("backup", stick, "--keep", "0"), err::toString);
		assertEquals(ExitStatus.USAGE, run("backup", stick, "--every", "0"), err::toString);
		assertEquals(ExitStatus.FAILED, run("drill", stick), err::toString);
		assertEquals(ExitStatus.FAILED, run("restore", folder.resolve("none").toString(), folder.resolve("x").toString()), err::toString);
	}

	@Test
	void everythingLeavesEncryptedUnlessAskedOtherwise() throws Exception {
		String zip = folder.resolve("all.zip").toString();
		assertEquals(ExitStatus.USAGE, run("export-all", "-o", zip), err::toString);
		assertEquals(ExitStatus.REFUSED, run("export-all", "-o", zip, "--reason", " "), err::toString);
		assertFalse(Files.exists(Path.of(zip)));
		assertEquals(ExitStatus.DONE, run("export-all", "-o", zip, "--reason", "整体移交", "--format", "json"), err::toString);
		assertTrue(json().get("encrypted").asBoolean());
		assertFalse(new String(Files.readAllBytes(Path.of(zip)), StandardCharsets.UTF_8).contains("青石小学"));
		assertEquals(ExitStatus.DONE, run("export-all", "-o", zip, "--reason", "整体移交", "--plain"), err::toString);
		try (ZipFile plain = new ZipFile(zip)) {
			String schools = new String(plain.getInputStream(plain.getEntry("data/core/School.csv")).readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(schools.contains("青石小学"), schools);
		}
		exportPassword = "short";
		assertEquals(ExitStatus.REFUSED, run("export-all", "-o", zip, "--reason", "整体移交"), err::toString);
	}
}
