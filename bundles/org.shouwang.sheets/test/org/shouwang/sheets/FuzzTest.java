// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files of fixed seeds: each is read, or refused with a {@link SheetProblem}, in bounded time. */
class FuzzTest {

	private static final String[] TOKENS = {"<", ">", "</row>", "<row r='3'>", "<c r='ZZZ9'>", "&amp;", "&x;", "\"", "<!--", "]]>", "<![CDATA[", "<?x?>",
			"-1", "99999999999", "NaN", "1E999", "\u0000", "\uFFFF", "t=\"s\"", "t=\"e\"", "<is>", "</sheetData>", "<mergeCell ref=\"A1:XFD1048576\"/>"};
	private static final Duration LONGEST = Duration.ofSeconds(60);

	@TempDir
	Path folder;

	private int read;
	private int refused;

	private void tryFile(byte[] content, String what) throws IOException {
		Path file = Files.write(folder.resolve("fuzzed"), content);
		try {
			Samples.rows(file);
			BadInputTest.readAll(file, Limits.defaults());
			read++;
		} catch (SheetProblem problem) {
			refused++;
		} catch (RuntimeException | Error e) {
			throw new AssertionError(what, e);
		}
	}

	private static byte[] mutated(byte[] original, Random random) {
		byte[] bytes = original.clone();
		int changes = 1 + random.nextInt(8);
		for (int i = 0; i < changes; i++) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(4)) {
			case 0 -> bytes[at] = (byte) random.nextInt();
			case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
			case 2 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
			default -> java.util.Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(64)), (byte) (random.nextBoolean() ? 0 : 0xFF));
			}
		}
		return bytes;
	}

	private void fuzzBytes(byte[] original, int rounds, long seed) {
		Assertions.assertTimeout(LONGEST, () -> {
			Random random = new Random(seed);
			for (int i = 0; i < rounds; i++) {
				tryFile(mutated(original, random), "seed " + seed + " round " + i);
			}
		});
		assertTrue(refused > 0, read + " read, " + refused + " refused");
	}

	@Test
	void bytesOfXlsx() throws IOException {
		fuzzBytes(Files.readAllBytes(Samples.registerXlsx(folder, 30)), 400, 1);
	}

	@Test
	void bytesOfXls() throws IOException {
		fuzzBytes(Files.readAllBytes(Samples.registerXls(folder, 30)), 600, 2);
	}

	@Test
	void bytesOfCsv() throws IOException {
		fuzzBytes(Files.readAllBytes(Samples.csv(folder.resolve("a"), Samples.register(30), StandardCharsets.UTF_8, "")), 300, 3);
		fuzzBytes(Files.readAllBytes(Samples.csv(folder.resolve("a"), Samples.register(30), Charset.forName("GB18030"), "")), 300, 4);
	}

	@Test
	void partsOfXlsx() throws IOException {
		byte[] original = Files.readAllBytes(new XlsxFile().shared("<si><t>姓名</t></si>").sheet("说明", Samples.roster(3)).sheet("登记表", Samples.register(10), Samples.MERGES)
				.write(folder.resolve("a.xlsx")));
		Assertions.assertTimeout(LONGEST, () -> {
			for (int i = 0; i < 1500; i++) {
				tryFile(mutatedParts(original, new Random(i)), "seed " + i);
			}
		});
		assertTrue(refused > 100 && read > 100, read + " read, " + refused + " refused");
	}

	/** Unpacks, changes, drops or doubles one part, packs again. */
	private static byte[] mutatedParts(byte[] original, Random random) throws IOException {
		ByteArrayOutputStream result = new ByteArrayOutputStream();
		int victim = random.nextInt(7);
		int index = 0;
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original)); ZipOutputStream out = new ZipOutputStream(result)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] content = in.readAllBytes();
				boolean hit = index++ == victim;
				if (hit && random.nextInt(10) == 0) {
					continue;
				}
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(hit ? mutatedText(content, random) : content);
			}
		}
		return result.toByteArray();
	}

	private static byte[] mutatedText(byte[] content, Random random) {
		if (random.nextInt(4) == 0) {
			return mutated(content, random);
		}
		StringBuilder text = new StringBuilder(new String(content, StandardCharsets.UTF_8));
		int changes = 1 + random.nextInt(3);
		for (int i = 0; i < changes; i++) {
			int at = random.nextInt(text.length());
			switch (random.nextInt(3)) {
			case 0 -> text.insert(at, TOKENS[random.nextInt(TOKENS.length)]);
			case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
			default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(400))));
			}
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}
}
