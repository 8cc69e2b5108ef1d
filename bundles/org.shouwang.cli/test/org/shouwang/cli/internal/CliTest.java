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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.SignedIn;
import org.shouwang.cli.Console;
import org.shouwang.cli.ExitStatus;
import org.shouwang.cli.Verb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The main job without a window: from spreadsheets to archives, lists and printed cards, with its exit statuses. */
class CliTest {
	private static final String ROSTER = """
			青石小学2025年秋季学期学生花名册,,,,,,
			序号,年级,班级,姓名,性别,出生日期,身份证号,家庭住址
			1,三年级,三（1）班,石小一,男,2016-03-15,510821201603150018,青石村1组
			2,三年级,三（1）班,石小二,女,2016-04-16,510821201604160023,青石村2组
			3,四年级,,石小三,男,2015-05-17,510821201505170036,青石村3组
			""";
	private static final String REGISTER = """
			留守儿童登记表,,,,,,,,
			姓名,身份证号,班级,父亲姓名,父亲务工地点,母亲姓名,母亲务工地点,监护人,监护人电话
			石小一,510821201603150018,三（1）班,石大一,广东省东莞市,李一,广东省东莞市,石老一,13800000001
			石小一,510821201603150018,三（1）班,石大一,广东省东莞市,李一,广东省东莞市,石老一,13800000001
			""";

	@TempDir
	Path folder;
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	private int run(String... words) {
		return run(new PlainServices(), "secret-12", words);
	}

	private int run(PlainServices services, String password, String... words) {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		Map<String, String> environment = Map.of("SHOUWANG_PASSWORD", password, "SHOUWANG_HOME", folder.resolve("w").toString());
		return new Cli(services, environment, new PrintWriter(out, true), new PrintWriter(err, true)).run(words);
	}

	private String file(String name, String text) throws Exception {
		return Files.writeString(folder.resolve(name), text, Charset.forName("GB18030")).toString();
	}

	private void init() {
		assertEquals(ExitStatus.DONE, run("init", "--school", "青石小学", "--account", "office"), err::toString);
	}

	@Test
	void theMainJobFromEndToEnd() throws Exception {
		init();
		String report = folder.resolve("findings.xlsx").toString();
		int status = run("import", file("花名册.csv", ROSTER), file("登记表.csv", REGISTER), "--accept-good-rows", "--report", report);
		assertEquals(ExitStatus.REJECTED_INPUT, status, err::toString);
		assertTrue(Files.size(Path.of(report)) > 0);

		assertEquals(ExitStatus.DONE, run("list", "pupils", "--where", "left-behind", "--format", "json"));
		JsonNode children = new ObjectMapper().readTree(out.toString());
		assertEquals(1, children.size());
		assertEquals("石小一", children.get(0).get("name").asText());
		assertEquals("male", children.get(0).get("sex").asText());
		assertEquals("2016-03-15", children.get(0).get("born").asText());
		assertEquals("510821201603150018", children.get(0).get("idNumber").asText());
		assertEquals("三（1）班", children.get(0).get("className").asText());
		assertTrue(children.get(0).get("leftBehind").asBoolean());
		assertEquals("石老一", children.get(0).get("guardian").asText());
		assertTrue(children.get(0).get("completeness").isInt());
		assertTrue(children.get(0).get("missing").isArray());

		assertEquals(ExitStatus.DONE, run("list", "classes", "--format", "json"));
		JsonNode classes = new ObjectMapper().readTree(out.toString());
		assertEquals(2, classes.get(0).get("enrolled").asInt());
		assertEquals(1, classes.get(0).get("leftBehind").asInt());
		assertEquals(0.5, classes.get(0).get("share").asDouble());

		Path cards = folder.resolve("cards.pdf");
		assertEquals(ExitStatus.DONE, run("print", "contact-cards", "--all", "-o", cards.toString()), err::toString);
		assertTrue(Files.size(cards) > 0);
		assertEquals(ExitStatus.DONE, run("verify"), err::toString);
		assertEquals(ExitStatus.DONE, run("verify", "--format", "json"), err::toString);
		JsonNode whole = new ObjectMapper().readTree(out.toString());
		assertTrue(whole.get("whole").asBoolean() && whole.get("records").asInt() > 2 && whole.get("findings").isEmpty(), out::toString);

		String child = "Pupil/" + children.get(0).get("id").asText();
		assertEquals(ExitStatus.DONE, run("history", child, "--format", "json"), err::toString);
		assertEquals("created", new ObjectMapper().readTree(out.toString()).get(0).get("kind").asText());
		assertEquals(ExitStatus.DONE, run("history", child), err::toString);
		assertEquals(ExitStatus.DONE, run("history", child, "--as-of", "2999-01-01", "--format", "json"), err::toString);
		assertTrue(out.toString().contains("\"name\""), out::toString);
		assertEquals(ExitStatus.FAILED, run("history", child, "--as-of", "1999-01-01"));
		assertEquals(ExitStatus.USAGE, run("history", "Nothing/1"));
		assertEquals(ExitStatus.USAGE, run("history", child, "--as-of", "yesterday"));
	}

	@Test
	void whoWasEnteredTwiceIsFoundAndMerged() throws Exception {
		init();
		String roster = """
				青石小学2025年秋季学期学生花名册,,,,,,
				序号,年级,班级,姓名,性别,出生日期,身份证号,家庭住址
				1,三年级,三（1）班,石小一,男,2016-03-15,,青石村1组
				""";
		assertEquals(ExitStatus.DONE, run("import", file("一.csv", roster)), err::toString);
		run("import", file("二.csv", ROSTER), "--accept-good-rows");
		run("import", file("三.csv", roster.replace("2016-03-15", "2016-03-16")), "--accept-good-rows");
		assertEquals(ExitStatus.DONE, run("list", "pupils", "--format", "json"), err::toString);
		List<String> twins = new ArrayList<>();
		new ObjectMapper().readTree(out.toString()).forEach(row -> {
			if (row.get("name").asText().equals("石小一")) {
				twins.add(row.get("id").asText());
			}
		});
		assertEquals(2, twins.size(), out::toString);
		assertEquals(ExitStatus.DONE, run("duplicates", "--format", "json"), err::toString);
		assertEquals(ExitStatus.USAGE, run("merge", "石小一", twins.getLast(), "--reason", "entered twice"));
		assertTrue(err.toString().contains(twins.getFirst()) && err.toString().contains(twins.getLast()), err::toString);
		assertEquals(ExitStatus.USAGE, run("merge", twins.getFirst(), twins.getLast()));
		assertEquals(ExitStatus.USAGE, run("merge", twins.getFirst(), twins.getLast(), "--reason", "x", "--take", "nothing"));
		assertEquals(ExitStatus.DONE, run("merge", twins.getFirst(), twins.getLast(), "--dry-run", "--take", "born"), err::toString);
		assertTrue(out.toString().contains("born"), out::toString);
		assertEquals(ExitStatus.DONE, run("merge", twins.getFirst(), twins.getLast(), "--reason", "entered twice"), err::toString);
		assertEquals(ExitStatus.REFUSED, run("merge", twins.getFirst(), twins.getFirst(), "--reason", "entered twice"));
		String card = folder.resolve("card.pdf").toString();
		assertEquals(ExitStatus.DONE, run("close", twins.getLast(), "--on", "2026-07-01", "--ground", "graduated"), err::toString);
		assertEquals(ExitStatus.REFUSED, run("close", twins.getFirst()));
		assertEquals(ExitStatus.USAGE, run("close", twins.getFirst(), "--ground", "no"));
		assertEquals(ExitStatus.DONE, run("close", twins.getFirst(), "--reopen", "came back"), err::toString);
		assertEquals(ExitStatus.DONE, run("verify"), err::toString);
		assertEquals(ExitStatus.DONE, run("print", "dossier", "--pupil", twins.getLast(), "-o", card), err::toString);
	}

	@Test
	void aWorkspaceIsMovedAndTheOldOneStaysShut() {
		init();
		String target = folder.resolve("moved").toString();
		assertEquals(ExitStatus.DONE, run("move", "--to", target), err::toString);
		assertTrue(err.toString().contains(target), err::toString);
		assertEquals(ExitStatus.REFUSED, run("list", "pupils"));
		assertTrue(err.toString().contains(target), err::toString);
		assertEquals(ExitStatus.DONE, run("--home", target, "verify"), err::toString);
	}

	@Test
	void aMoveToAServerSaysWhatItNeeds() {
		init();
		assertEquals(ExitStatus.USAGE, run("move", "--to", "postgresql://db.example.org/school"));
		assertTrue(err.toString().contains("--db-user"), err::toString);
		assertEquals(ExitStatus.USAGE, run("move", "--to", "postgresql://db.example.org/school", "--db-user", "owner"));
		assertTrue(err.toString().contains("SHOUWANG_DB_PASSWORD"), err::toString);
		assertEquals(ExitStatus.USAGE, run("move"));
		assertEquals(ExitStatus.DONE, run("verify"), err::toString);
	}

	@Test
	void withoutAcceptingGoodRowsARejectedRowKeepsTheFileOut() throws Exception {
		init();
		assertEquals(ExitStatus.FAILED, run("import", file("登记表.csv", REGISTER)), err::toString);
		run("list", "pupils", "--format", "json");
		assertEquals(0, new ObjectMapper().readTree(out.toString()).size());
	}

	@Test
	void aDryRunWritesNothing() throws Exception {
		init();
		assertEquals(ExitStatus.DONE, run("import", file("花名册.csv", ROSTER), "--dry-run"), err::toString);
		run("list", "pupils", "--format", "json");
		assertEquals(0, new ObjectMapper().readTree(out.toString()).size());
	}

	@Test
	void badInputIsNamedWithItsStatus() throws Exception {
		init();
		assertEquals(ExitStatus.REFUSED, run(new PlainServices(), "wrong-pass", "list", "pupils"));
		assertFalse(err.toString().isBlank());
		assertEquals(ExitStatus.USAGE, run("list", "ghosts"));
		assertTrue(err.toString().contains("ghosts"));
		assertEquals(ExitStatus.USAGE, run("list", "pupils", "--where", "sleeping"));
		assertEquals(ExitStatus.USAGE, run("fly"));
		assertEquals(ExitStatus.USAGE, run());
		assertEquals(ExitStatus.FAILED, run("import", folder.toString()));
		assertEquals(ExitStatus.USAGE, run("print", "contact-cards", "--class", "九（9）班", "-o", folder.resolve("x.pdf").toString()));
		assertEquals(ExitStatus.USAGE, run("print", "contact-cards", "--all", "--option", "size=huge", "-o", folder.resolve("x.pdf").toString()));
		assertFalse(Files.exists(folder.resolve("x.pdf")));
		assertEquals(ExitStatus.REFUSED, run("init", "--school", "青石小学", "--account", "office"));
	}

	@Test
	void aGoodFileIsImportedThoughAnotherCannotBeRead() throws Exception {
		init();
		String bad = Files.writeString(folder.resolve("坏.xlsx"), "no spreadsheet").toString();
		assertEquals(ExitStatus.REJECTED_INPUT, run("import", bad, file("花名册.csv", ROSTER)), err::toString);
		run("list", "pupils", "--format", "json");
		assertEquals(3, new ObjectMapper().readTree(out.toString()).size());
	}

	@Test
	void listsComeInEveryFormat() throws Exception {
		init();
		run("import", file("花名册.csv", ROSTER));
		assertEquals(ExitStatus.DONE, run("--lang", "zh", "list", "pupils"));
		assertTrue(out.toString().contains("石小二"));
		assertTrue(out.toString().contains("姓名"));
		assertEquals(ExitStatus.DONE, run("list", "pupils", "--format", "csv", "-o", folder.resolve("p.csv").toString()));
		assertEquals(4, Files.readAllLines(folder.resolve("p.csv")).size());
		assertEquals(ExitStatus.DONE, run("list", "pupils", "--format", "xlsx", "-o", folder.resolve("p.xlsx").toString()));
		assertTrue(Files.size(folder.resolve("p.xlsx")) > 0);
		assertEquals(ExitStatus.USAGE, run("list", "pupils", "--format", "xlsx"));
	}

	@Test
	void aModulesVerbRunsSignedIn() {
		init();
		Verb verb = new Verb() {
			@Override
			public String name() {
				return "count";
			}

			@Override
			public String description(Locale locale) {
				return "";
			}

			@Override
			public int run(SignedIn signedIn, List<String> arguments, Console console) {
				console.out().print(signedIn.account().name() + arguments);
				console.out().flush();
				return ExitStatus.DONE;
			}
		};
		assertEquals(ExitStatus.DONE, run(new PlainServices(verb), "secret-12", "count", "a", "--b"), err::toString);
		assertEquals("office[a, --b]", out.toString());
	}

	@Test
	void theDemonstrationSchoolHasLeftBehindChildren() throws Exception {
		assertEquals(ExitStatus.DONE, run("demo"), err::toString);
		run("list", "pupils", "--where", "left-behind", "--format", "json");
		assertTrue(new ObjectMapper().readTree(out.toString()).size() > 50);
	}

	@Test
	void everyMessageIsThereInBothLanguages() {
		var en = Messages.bundle(Locale.ENGLISH);
		var zh = Messages.bundle(Locale.CHINESE);
		assertEquals(en.keySet(), zh.keySet());
		for (String key : en.keySet()) {
			for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
				String text = Messages.text(locale, key, "0", "1", "2", "3", "4", "5", "6");
				assertFalse(text.contains("{"), key);
			}
		}
	}

	@Test
	void ideographsTakeTwoPlacesInATerminal() {
		assertEquals(6, TextTable.width("王a小b"));
		assertEquals(2, TextTable.width("𬱖"));
	}
}
