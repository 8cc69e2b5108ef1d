// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.shouwang.report.GlyphFinding;
import org.shouwang.report.document.Card;
import org.shouwang.report.document.CardFormat;
import org.shouwang.report.document.CardLine;

class ContactCardTest {

    private static List<Card> mixed() {
        return List.of(InventedCards.card(0), InventedCards.card(1), InventedCards.english(2), InventedCards.crowded(),
                named("䶮㛃𬱖𠅤"), InventedCards.card(5), InventedCards.card(6), InventedCards.card(7),
                InventedCards.card(8));
    }

    private static Card named(String name) {
        return new Card("东河中心小学", "联系卡", name, "女", Optional.empty(), List.of(), "");
    }

    @ParameterizedTest
    @EnumSource(CardFormat.class)
    void everyFormatIsArchivable(CardFormat format) throws Exception {
        PdfProbe pdf = PdfProbe.write(InventedCards.document(format, mixed()));
        assertEquals(List.of(), pdf.faults());
        assertEquals(List.of(), StructureProbe.of(pdf.file()).faults());
        int perSheet = switch (format) {
            case WALLET -> 8;
            case A5_PAIR -> 2;
            case A5 -> 1;
        };
        assertEquals((9 + perSheet - 1) / perSheet, pdf.result().pages());
    }

    @ParameterizedTest
    @EnumSource(CardFormat.class)
    void allThatWasWrittenIsFoundAgain(CardFormat format) throws Exception {
        PdfProbe pdf = PdfProbe.write(InventedCards.document(format, mixed()));
        assertTrue(pdf.result().isComplete(), () -> pdf.result().toString());
        String byPdfBox = PdfProbe.squeezed(pdf.textByPdfBox());
        String byIText = PdfProbe.squeezed(pdf.textByIText());
        mixed().stream().flatMap(ContactCardTest::texts).map(PdfProbe::squeezed).forEach(text -> {
            assertTrue(byPdfBox.contains(text), () -> text + " not in " + byPdfBox);
            assertTrue(byIText.contains(text), () -> text + " not in " + byIText);
        });
    }

    private static Stream<String> texts(Card card) {
        Stream<String> lines = Stream.concat(card.primary().stream(), card.lines().stream())
                .flatMap(line -> Stream.of(line.label(), line.text(), line.number()));
        return Stream.concat(Stream.of(card.school(), card.kind(), card.name(), card.detail(), card.footer()), lines);
    }

    @Test
    void charactersThatShareAGlyphStayApart() throws Exception {
        // One glyph of Noto draws both, the ideograph and the Kangxi radical.
        PdfProbe pdf = PdfProbe.write(InventedCards.document(CardFormat.WALLET, List.of(named("人\u2F08儿\u2F09"))));
        assertTrue(pdf.textByPdfBox().contains("人\u2F08儿\u2F09"), pdf.textByPdfBox());
        assertTrue(pdf.textByIText().contains("人\u2F08儿\u2F09"), pdf.textByIText());
    }

    @Test
    void aCharacterThatNoFontHasIsNamedAndShownByItsNumber() throws Exception {
        int ofUnicode13 = 0x30000;
        PdfProbe pdf = PdfProbe.write(InventedCards.document(CardFormat.WALLET,
                List.of(named("王" + Character.toString(ofUnicode13)), named("李小明"))));
        assertEquals(List.of(new GlyphFinding(ofUnicode13, "联系卡 王" + Character.toString(ofUnicode13))),
                pdf.result().glyphs());
        assertTrue(pdf.textByPdfBox().contains("王[U+30000]"), pdf.textByPdfBox());
        assertEquals(List.of(), pdf.faults());
    }

    @Test
    void whatFitsNowhereIsShortenedVisiblyAndNamed() throws Exception {
        String endless = "东河镇石马村".repeat(200);
        Card card = new Card("东河中心小学", "联系卡", "王小明", "", Optional.empty(),
                List.of(CardLine.of("住址", endless), CardLine.of("健康", "无过敏史")), "");
        PdfProbe pdf = PdfProbe.write(InventedCards.document(CardFormat.WALLET, List.of(card)));
        assertEquals(endless, pdf.result().shortened().getFirst().text());
        assertTrue(pdf.textByPdfBox().contains("…"));
        assertTrue(pdf.textByPdfBox().contains("无过敏史"));
    }

    @Test
    void moreLinesThanACardHoldsAreNamed() throws Exception {
        List<CardLine> lines = Stream.generate(() -> new CardLine("电话", "王建国", "135 0000 0000")).limit(60).toList();
        Card card = new Card("东河中心小学", "联系卡", "王小明", "", Optional.empty(), lines, "");
        PdfProbe pdf = PdfProbe.write(InventedCards.document(CardFormat.WALLET, List.of(card)));
        assertFalse(pdf.result().shortened().isEmpty());
    }

    @Test
    void noCardsMakeOneEmptyPage() throws Exception {
        PdfProbe pdf = PdfProbe.write(InventedCards.document(CardFormat.WALLET, List.of()));
        assertEquals(1, pdf.result().pages());
        assertEquals(List.of(), pdf.faults());
    }
}
