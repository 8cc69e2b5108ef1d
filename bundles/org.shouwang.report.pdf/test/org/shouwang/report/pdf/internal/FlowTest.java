// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.shouwang.report.document.Block;
import org.shouwang.report.document.CardFormat;
import org.shouwang.report.document.CardSheet;
import org.shouwang.report.document.Cell;
import org.shouwang.report.document.Column;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.Frame;
import org.shouwang.report.document.Metadata;
import org.shouwang.report.document.PageBreak;
import org.shouwang.report.document.PageFormat;
import org.shouwang.report.document.Paragraph;
import org.shouwang.report.document.Part;
import org.shouwang.report.document.Row;
import org.shouwang.report.document.Section;
import org.shouwang.report.document.Table;

class FlowTest {

    static Stream<Document> documents() {
        return Stream.of(InventedArchives.dossiers(1, Optional.empty()),
                InventedArchives.dossiers(3, Optional.of("何秀兰 2026-11-22")),
                InventedArchives.roster(PageFormat.A4_LANDSCAPE, 100),
                InventedArchives.roster(PageFormat.A4_PORTRAIT, 3), InventedArchives.roster(PageFormat.A3_LANDSCAPE, 0),
                InventedArchives.english(), mixed(), empty());
    }

    private static Document mixed() {
        return new Document("混合", Locale.SIMPLIFIED_CHINESE, Metadata.none(), Optional.of("水印"), List.of(
                new Part("甲班", Frame.plain(), List.of(Paragraph.of("名单"),
                        new Section("联系卡", List.of(new CardSheet(CardFormat.WALLET, InventedCards.cards(9)))),
                        Paragraph.of("卡片之后"))),
                new Part("乙班", Frame.plain(PageFormat.A5_PORTRAIT),
                        List.of(new CardSheet(CardFormat.A5, InventedCards.cards(2)), new PageBreak())),
                new Part("无", Frame.plain(), List.of())));
    }

    private static Document empty() {
        return new Document("空", Locale.SIMPLIFIED_CHINESE, Metadata.none(), Optional.empty(), List.of());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentIsArchivableAndItsStructureWhole(Document document) throws Exception {
        PdfProbe pdf = PdfProbe.write(document);
        assertEquals(List.of(), pdf.faults());
        assertEquals(List.of(), StructureProbe.of(pdf.file()).faults());
        assertTrue(pdf.result().isComplete());
    }

    @Test
    void theStructureSaysWhatThePageShows() throws Exception {
        StructureProbe structure = StructureProbe.of(PdfProbe.write(InventedArchives.english()).file());
        assertEquals("Document", structure.outline().getFirst());
        assertEquals(1, structure.count("H1"));
        assertEquals(2, structure.count("H2"));
        assertEquals(2, structure.count("Table"));
        assertEquals(1, structure.count("Figure"));
        assertEquals(1, structure.count("THead"));
    }

    @Test
    void tablesRepeatTheirHeaderForTheEyeOnly() throws Exception {
        PdfProbe pdf = PdfProbe.write(InventedArchives.roster(PageFormat.A4_LANDSCAPE, 100));
        int pages = pdf.result().pages();
        assertTrue(pages > 3);
        assertEquals(pages, pdf.textByPdfBox().split("出生日期", -1).length - 1);
        StructureProbe structure = StructureProbe.of(pdf.file());
        assertEquals(9, structure.count("TH"));
        assertEquals(101, structure.count("TR"));
        for (int i = 1; i <= 100; i++) {
            assertTrue(pdf.textByIText().contains(InventedCards.card(i - 1).name()));
        }
    }

    @Test
    void pagesAreNumberedByPart() throws Exception {
        String chinese = PdfProbe.squeezed(PdfProbe.write(InventedArchives.dossiers(2, Optional.empty())).textByPdfBox());
        assertEquals(2, chinese.split("第1页共3页", -1).length - 1, chinese);
        assertEquals(2, chinese.split("第3页共3页", -1).length - 1, chinese);
        String english = PdfProbe.write(InventedArchives.english()).textByPdfBox();
        assertTrue(english.contains("Page 1 of 1"), english);
    }

    @Test
    void aCellTallerThanAPageGoesOn() throws Exception {
        List<Row> rows = new ArrayList<>();
        String endless = "东河镇石马村的故事".repeat(800);
        rows.add(new Row(List.of(Cell.of("甲").span(1, 90), Cell.of("乙"), Cell.of(endless))));
        for (int i = 1; i < 90; i++) {
            rows.add(Row.of("行" + i, "值" + i));
        }
        Table table = new Table("长表", List.of(Column.of(1), Column.of(1), Column.of(3)),
                List.of(Row.head("一", "二", "三")), rows);
        PdfProbe pdf = PdfProbe.write(document(table));
        assertTrue(pdf.result().pages() > 3);
        String text = PdfProbe.squeezed(pdf.textByPdfBox());
        assertEquals(800, text.split("的故", -1).length - 1 + text.split("的(?!故)", -1).length - 1);
        assertTrue(text.contains("值89"));
        assertEquals(List.of(), pdf.faults());
        assertEquals(List.of(), StructureProbe.of(pdf.file()).faults());
    }

    @Test
    void aParagraphLongerThanAPageGoesOn() throws Exception {
        PdfProbe pdf = PdfProbe.write(document(Paragraph.of("长".repeat(9000) + "\n完")));
        String text = PdfProbe.squeezed(pdf.textByPdfBox());
        assertEquals(9000, text.chars().filter(c -> c == '长').count());
        assertTrue(text.contains("完"));
    }

    @Test
    void aRowWiderThanItsTableIsRefused() {
        Table table = new Table("", List.of(Column.of(1)), List.of(), List.of(Row.of("一", "二")));
        assertThrows(IllegalArgumentException.class, () -> PdfProbe.write(document(table)));
    }

    private static Document document(Block block) {
        return Document.of("试", Locale.SIMPLIFIED_CHINESE, Frame.plain(), List.of(block));
    }
}
