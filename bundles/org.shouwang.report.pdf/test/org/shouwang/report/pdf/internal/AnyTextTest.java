// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.shouwang.report.GlyphFinding;
import org.shouwang.report.document.Card;
import org.shouwang.report.document.CardFormat;
import org.shouwang.report.document.CardLine;
import org.shouwang.report.document.CardSheet;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.Frame;
import org.shouwang.report.document.KeyValueGrid;
import org.shouwang.report.document.KeyValueGrid.Entry;
import org.shouwang.report.document.Metadata;
import org.shouwang.report.document.Paragraph;
import org.shouwang.report.document.Part;
import org.shouwang.report.document.Section;

/** Whatever a spreadsheet carried into the archive can be printed: every character is found again or named. */
class AnyTextTest {

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder("字");
        for (int i = 0; i < length; i++) {
            int range = random.nextInt(6);
            text.append(switch (range) {
                case 0 -> Character.toString(random.nextInt(0x80));
                case 1 -> Character.toString(0x4E00 + random.nextInt(0x5200));
                case 2 -> Character.toString(0x20000 + random.nextInt(0x12000));
                case 3 -> Character.toString((char) random.nextInt(0x10000));
                case 4 -> Character.toString(0x2E80 + random.nextInt(0x160));
                default -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
            });
        }
        return text.toString();
    }

    private static Document document(Random random) {
        Card card = new Card(text(random, 9), text(random, 3), text(random, 6), text(random, 5),
                Optional.of(new CardLine(text(random, 2), text(random, 9), text(random, 9))),
                List.of(CardLine.of(text(random, 4), text(random, 30))), text(random, 20));
        KeyValueGrid grid = KeyValueGrid.of(2, List.of(Entry.of(text(random, 4), text(random, 40)),
                Entry.wide(text(random, 9), text(random, 90))));
        Part part = new Part(text(random, 9), Frame.plain(), List.of(new Section(text(random, 9), List.of(grid)),
                Paragraph.of(text(random, 200)), new CardSheet(CardFormat.WALLET, List.of(card))));
        return new Document(text(random, 20), Locale.SIMPLIFIED_CHINESE,
                new Metadata(text(random, 9), text(random, 9), List.of(text(random, 9))), Optional.of(text(random, 9)),
                List.of(part, part));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void anyTextMakesAnArchivableDocument(long seed) throws Exception {
        PdfProbe pdf = PdfProbe.write(document(new Random(seed)));
        assertEquals(List.of(), pdf.faults());
        assertEquals(List.of(), StructureProbe.of(pdf.file()).faults());
    }

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13 })
    void everyCharacterIsFoundAgainOrNamed(long seed) throws Exception {
        String text = text(new Random(seed), 3000);
        PdfProbe pdf = PdfProbe.write(Document.of("字", Locale.CHINESE, Frame.plain(), List.of(Paragraph.of(text))));
        Set<Integer> known = new HashSet<>();
        pdf.textByIText().codePoints().forEach(known::add);
        pdf.result().glyphs().stream().map(GlyphFinding::codePoint).forEach(known::add);
        text.codePoints().filter(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT)
                .forEach(c -> assertTrue(known.contains(c), () -> String.format("U+%04X", c)));
    }
}
