// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.cli.ExitStatus;
import org.shouwang.model.Pupil;

/**
 * What a thief of the PC, of the stick, of the exported zip or of what is left in temporary folders can read: none of fifty known
 * names, numbers and addresses, in any encoding that the program or a spreadsheet would have written them in.
 */
class NothingReadableTest {
	private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
			StandardCharsets.UTF_16BE, Charset.forName("GB18030"));
	private static final String SURNAMES = "欧阳司徒上官诸葛夏侯皇甫尉迟公孙慕容端木";
	private static final String PASSWORD = "竹林 daily 8";
	private static final String ZIP_PASSWORD = "石头 river 99";

	@TempDir
	Path folder;
	private final StringWriter err = new StringWriter();
	private final List<String> secrets = new ArrayList<>(List.of(PASSWORD, ZIP_PASSWORD, "青石峪希望小学"));

	private int run(String... words) {
		Map<String, String> environment = Map.of("SHOUWANG_PASSWORD", PASSWORD, "SHOUWANG_HOME", folder.resolve("w").toString(),
				"SHOUWANG_EXPORT_PASSWORD", ZIP_PASSWORD);
		return new Cli(new PlainServices(), environment, new PrintWriter(new StringWriter()), new PrintWriter(err, true)).run(words);
	}

	private Path roster() throws IOException {
		StringBuilder csv = new StringBuilder("序号,年级,班级,姓名,性别,出生日期,身份证号,家庭住址\n");
		for (int i = 0; i < 17; i++) {
			String name = SURNAMES.substring(i, i + 2) + "石榴" + "竹梅兰菊".charAt(i % 4);
			String day = String.format("201603%02d", i + 10);
			String number = withCheck("510821" + day + String.format("%03d", i * 7 + 1));
			String address = "青石峪村第" + (i + 101) + "号柿子树下";
			secrets.addAll(List.of(name, number, address));
			csv.append(i + 1).append(",三年级,三（1）班,").append(name).append(",男,").append("2016-03-").append(i + 10)
					.append(',').append(number).append(',').append(address).append('\n');
		}
		Path elsewhere = Files.createDirectory(folder.resolve("brought"));
		return Files.writeString(elsewhere.resolve("花名册.csv"), csv, Charset.forName("GB18030"));
	}

	/** The last place of an ID number, by GB 11643. */
	private static String withCheck(String seventeen) {
		int[] weights = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
		int sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * (seventeen.charAt(i) - '0');
		}
		return seventeen + "10X98765432".charAt(sum % 11);
	}

	@Test
	void noneOfFiftyKnownTextsIsFound() throws Exception {
		String stick = Files.createDirectory(folder.resolve("stick")).toString();
		assertEquals(ExitStatus.DONE, run("init", "--school", "青石峪希望小学", "--account", "office"), err::toString);
		int imported = run("import", roster().toString(), "--accept-good-rows");
		assertTrue(imported == ExitStatus.DONE || imported == ExitStatus.REJECTED_INPUT, err::toString);
		edit();
		assertEquals(ExitStatus.DONE, run("backup", stick), err::toString);
		assertEquals(ExitStatus.DONE, run("drill", stick), err::toString);
		assertEquals(ExitStatus.DONE, run("restore", stick, folder.resolve("again").toString()), err::toString);
		assertEquals(ExitStatus.DONE, run("export-all", "-o", folder.resolve("all.zip").toString(), "--reason", "整体移交"), err::toString);
		assertTrue(secrets.size() >= 50);
		List<String> found = new ArrayList<>();
		for (Path file : files()) {
			String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
			secrets.stream().filter(secret -> stands(secret, bytes)).forEach(secret -> found.add(secret + " in " + file));
		}
		assertEquals(List.of(), found);
	}

	private void edit() {
		try (SignedIn in = new PlainServices().all(WorkspaceService.class).getFirst().open(folder.resolve("w"), null,
				PASSWORD.toCharArray())) {
			var type = in.store().dictionary().type("Pupil");
			String id = in.session().<String>read(q -> q.dsl().select(q.table(type).id()).from(q.table(type).table()).limit(1)
					.fetchSingle().value1());
			in.session().change("电话", unit -> unit.<Pupil>edit(type, id).setPhone("13987650123"));
			in.session().change("更正", unit -> unit.<Pupil>edit(type, id).setRemarks("外婆家在柿子坪七组"));
			secrets.addAll(List.of("13987650123", "外婆家在柿子坪七组"));
		}
	}

	private static boolean stands(String secret, String bytes) {
		return ENCODINGS.stream().anyMatch(c -> bytes.contains(new String(secret.getBytes(c), StandardCharsets.ISO_8859_1)));
	}

	/** All but the file that was brought: workspace, backups, restored copy, zip, and what of ours is left in the temporary folder. */
	private List<Path> files() throws IOException {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			walk.filter(f -> Files.isRegularFile(f) && !f.startsWith(folder.resolve("brought"))).forEach(files::add);
		}
		try (Stream<Path> list = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			for (Path left : list.filter(f -> f.getFileName().toString().startsWith("shouwang")).toList()) {
				try (Stream<Path> walk = Files.walk(left)) {
					walk.filter(Files::isRegularFile).forEach(files::add);
				}
			}
		}
		assertTrue(files.size() > 100, () -> "only " + files.size());
		return files;
	}
}
