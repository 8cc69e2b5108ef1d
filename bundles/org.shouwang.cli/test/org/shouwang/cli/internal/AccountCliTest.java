// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.cli.ExitStatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Accounts as a script manages them. */
class AccountCliTest {
	private static final String GIVEN = "given-123";
	private static final String OWN = "own words 12";
	private static final String ROSTER = """
			青石小学2025年秋季学期学生花名册,,,,,,
			序号,年级,班级,姓名,性别,出生日期,身份证号,家庭住址
			1,三年级,三（1）班,石小一,男,2016-03-15,510821201603150018,青石村1组
			2,三年级,三（2）班,石小二,女,2016-04-16,510821201604160023,青石村2组
			""";

	@TempDir
	Path folder;
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private final Map<String, String> environment = new HashMap<>();
	private String account;

	@BeforeEach
	void make() {
		environment.put("SHOUWANG_HOME", folder.resolve("w").toString());
		as("office", "secret-12");
		done("init", "--school", "青石小学", "--account", "office");
	}

	/** Who makes the calls that follow. */
	private void as(String name, String password) {
		account = name;
		environment.put("SHOUWANG_PASSWORD", password);
	}

	private int run(String... words) {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		return new Cli(new PlainServices(), Map.copyOf(environment), new PrintWriter(out, true), new PrintWriter(err, true))
				.run(Stream.concat(Stream.of("--account", account), Stream.of(words)).toArray(String[]::new));
	}

	private void done(String... words) {
		assertEquals(ExitStatus.DONE, run(words), err::toString);
	}

	private void refused(String word, String... words) {
		assertEquals(ExitStatus.REFUSED, run(words), err::toString);
		assertTrue(err.toString().contains(word), err::toString);
	}

	private JsonNode json() throws Exception {
		return new ObjectMapper().readTree(out.toString());
	}

	private static List<String> texts(JsonNode rows, String key) {
		return StreamSupport.stream(rows.spliterator(), false).map(row -> row.get(key).asText()).toList();
	}

	@Test
	void fromTheFirstDayToTheLast() throws Exception {
		Path roster = Files.writeString(folder.resolve("花名册.csv"), ROSTER, Charset.forName("GB18030"));
		done("import", roster.toString());
		environment.put("SHOUWANG_NEW_PASSWORD", GIVEN);
		done("account", "add", "王老师", "--role", "teacher", "--class", "三（1）班", "--reason", "带三（1）班");
		done("account", "list", "--format", "json");
		assertEquals(List.of("office", "王老师"), texts(json(), "name"));
		assertEquals("teacher", json().get(1).get("role").asText());
		assertEquals(1, json().get(1).get("classes").size());
		assertTrue(json().get(1).get("changePassword").asBoolean());

		as("王老师", GIVEN);
		refused("王老师", "list", "pupils");
		environment.put("SHOUWANG_NEW_PASSWORD", OWN);
		done("account", "password");
		as("王老师", OWN);
		done("list", "pupils", "--format", "json");
		assertEquals(List.of("石小一"), texts(json(), "name"));
		refused("account", "account", "list");

		refused("role", "account", "rotate-key");
		as("office", "secret-12");
		done("account", "rotate-key");
		as("王老师", OWN);
		done("list", "pupils", "--format", "json");
		as("office", "secret-12");
		done("verify");
		done("account", "disable", "王老师");
		as("王老师", OWN);
		refused("王老师", "list", "pupils");
		as("office", "secret-12");
		refused("account", "account", "disable", "office");
		done("account", "enable", "王老师");
		done("account", "role", "王老师", "helper", "--pupil", "石小二");
		as("王老师", OWN);
		done("list", "pupils", "--format", "json");
		assertEquals(List.of("石小二"), texts(json(), "name"));
	}

	@Test
	void aSheetOpensWhenEveryPasswordIsForgotten() throws Exception {
		refused("account recovery-code", "account", "recover", "office", "--code-file", code("0000-0000-0000-0000-0000-0000-0000"),
				"--new-password-file", Files.writeString(folder.resolve("new"), OWN + "\n").toString());
		Path sheet = folder.resolve("sheet.pdf");
		done("account", "recovery-code", "-o", sheet.toString());
		assertTrue(Files.size(sheet) > 0);
		assertFalse(out.toString().contains("-"), "the code stands on paper only");
		done("account", "recovery-code");
		String code = out.toString().strip();
		environment.put("SHOUWANG_NEW_PASSWORD", OWN);
		environment.put("SHOUWANG_RECOVERY_CODE", code.substring(1));
		refused("7", "account", "recover", "office");
		environment.put("SHOUWANG_RECOVERY_CODE", code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
		done("account", "recover", "office");
		refused("office", "list", "pupils");
		as("office", OWN);
		done("list", "pupils");
		done("verify");
	}

	private String code(String code) throws Exception {
		return Files.writeString(folder.resolve("code"), code).toString();
	}

	@Test
	void rolesOfOnesOwn() throws Exception {
		done("account", "role-put", "reader", "--zh", "查阅员", "--en", "Reader", "--scope", "SCHOOL", "--clearance", "INTERNAL", "--may", "HISTORY");
		done("account", "roles", "--format", "json");
		assertTrue(texts(json(), "id").containsAll(List.of("office", "principal", "archivist", "teacher", "helper", "peer-helper",
				"counsellor", "inspector", "county", "administrator", "reader")));
		refused("all", "account", "role-put", "all", "--zh", "全", "--en", "All", "--scope", "ALL", "--clearance", "SEALED");
		done("account", "role-remove", "reader");
		done("--lang", "zh", "account", "roles");
		assertTrue(out.toString().contains("班主任"));
		done("--lang", "en", "account", "list");
		assertTrue(out.toString().contains("Office"));
		done("account", "idle", "5");
	}

	@Test
	void badInputHasItsStatus() {
		assertEquals(ExitStatus.USAGE, run("account"));
		assertEquals(ExitStatus.USAGE, run("account", "add", "王老师"));
		assertEquals(ExitStatus.USAGE, run("account", "list", "--format", "xml"));
		environment.put("SHOUWANG_NEW_PASSWORD", GIVEN);
		refused("ghost", "account", "add", "王老师", "--role", "ghost");
		assertEquals(ExitStatus.USAGE, run("account", "add", "王老师", "--role", "teacher", "--class", "九（9）班"));
		assertEquals(ExitStatus.FAILED, run("account", "idle", "0"));
		assertEquals(ExitStatus.USAGE, run("account", "idle", "soon"));
		refused("nobody", "account", "disable", "nobody");
		environment.put("SHOUWANG_NEW_PASSWORD", "12345");
		refused("6", "account", "add", "王老师", "--role", "teacher");
	}
}
