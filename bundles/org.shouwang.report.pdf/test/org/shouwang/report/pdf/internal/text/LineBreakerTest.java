// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.shouwang.report.pdf.internal.font.FontLibrary;
import org.shouwang.report.pdf.internal.font.FontUse;
import org.shouwang.report.pdf.internal.font.Weight;

class LineBreakerTest {

    private static final FontLibrary LIBRARY = new FontLibrary(
            name -> Files.readAllBytes(Path.of("fonts", name)));

    private static ShapedText shape(String text) {
        return new Shaper(LIBRARY, new FontUse(), new Findings("")).shape(text, Weight.REGULAR);
    }

    private static List<String> wrap(String text, float ems) {
        return LineBreaker.wrap(shape(text), 10, ems * 10).stream().map(LineBreakerTest::string).toList();
    }

    private static String string(Line line) {
        return line.text().toString().substring(
                line.text().toString().offsetByCodePoints(0, line.from()),
                line.text().toString().offsetByCodePoints(0, line.to()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "东河镇石马村 | 3 | 东河镇/石马村",
        "东河镇,石马村 | 3 | 东河/镇,石/马村",
        "东河(石马)村 | 3 | 东河/(石/马)村",
        "电话 139 0000 0139 | 5 | 电话 139/0000 0139",
        "call the guardian now | 5 | call the/guardian/now",
        "antidisestablishment | 5 | antidisest/ablishmen/t",
        "一\\n二\\n\\n三 | 9 | 一/二//三",
        "长 | 0.1 | 长" })
    void breaksWhereReadersExpectIt(String text, float ems, String expected) {
        String given = text.replace("\\n", "\n").replace(",", "\uFF0C").replace("(", "\uFF08").replace(")", "\uFF09");
        String wanted = expected.replace(",", "\uFF0C").replace("(", "\uFF08").replace(")", "\uFF09");
        assertEquals(wanted, String.join("/", wrap(given, ems)));
    }

    @Test
    void nothingIsLostOrTooWide() {
        Random random = new Random(20261122);
        String letters = "东河镇石马村 ,。:;()《》“”·-—…abcdefg 0123456789 𬱖䶮\n";
        int[] codePoints = letters.codePoints().toArray();
        for (int run = 0; run < 2000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
            }
            float ems = 1 + random.nextInt(20);
            List<Line> lines = LineBreaker.wrap(shape(text.toString()), 10, ems * 10);
            String together = String.join("", lines.stream().map(LineBreakerTest::string).toList());
            assertEquals(text.toString().replaceAll("\\s", ""), together.replaceAll("\\s", ""));
            lines.forEach(line -> assertTrue(line.width() <= ems * 10 + 0.1, () -> text + " at " + ems));
        }
    }

    @Test
    void whatHasNoShapeIsLeftOutAndVariantsAreNamed() {
        Findings findings = new Findings("卡");
        Shaper shaper = new Shaper(LIBRARY, new FontUse(), findings);
        assertEquals("葛小明", shaper.shape("葛\uDB40\uDD00小\u200B\u200F明", Weight.BOLD).toString());
        assertEquals(0xE0100, findings.result(1).glyphs().getFirst().codePoint());
        assertEquals("a b", shaper.shape("a\tb\r", Weight.BOLD).toString());
        assertEquals("[U+0007]", shaper.shape("\u0007", Weight.BOLD).toString());
        assertFalse(findings.result(1).isComplete());
    }
}
