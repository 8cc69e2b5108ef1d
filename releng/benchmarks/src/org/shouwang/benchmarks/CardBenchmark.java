// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;

import org.shouwang.report.DocumentWriter;
import org.shouwang.report.Progress;
import org.shouwang.report.document.Card;
import org.shouwang.report.document.CardFormat;
import org.shouwang.report.document.CardLine;
import org.shouwang.report.document.CardSheet;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.Frame;
import org.shouwang.report.pdf.internal.PdfDocumentWriter;

/**
 * Contact cards a second: the product's writer (tagged PDF/A-2u) beside iText's own layout tables (neither tagged nor
 * fit for the archive), in one run on the same invented cards, warm. Arguments: folder of the fonts, cards in a round
 * (4000), rounds (7). The median round counts.
 */
public final class CardBenchmark {

    private static final int TYPE_SIZE = 8;

    private CardBenchmark() {
    }

    /** Writes a document of so many cards. */
    private interface Work {
        void write(int cards) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path fonts = Path.of(args[0]);
        int cards = args.length > 1 ? Integer.parseInt(args[1]) : 4000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 7;
        DocumentWriter writer = new PdfDocumentWriter(name -> Files.readAllBytes(fonts.resolve(name)));
        double naive = median(rounds, cards, count -> naive(fonts, count));
        double ours = median(rounds, cards, count -> writer.write(document(count), OutputStream.nullOutputStream(),
                Progress.NONE));
        System.out.printf(Locale.ROOT, "{\"cards\":%d,\"rounds\":%d,\"processors\":%d,\"maxHeapMiB\":%d,"
                + "\"layoutTablesCardsPerSecond\":%.0f,\"shouwangCardsPerSecond\":%.0f,\"ratio\":%.1f}%n", cards, rounds,
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20, naive, ours,
                ours / naive);
    }

    private static double median(int rounds, int cards, Work work) throws IOException {
        work.write(cards);
        double[] rates = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.write(cards);
            rates[i] = cards / ((System.nanoTime() - start) / 1e9);
        }
        Arrays.sort(rates);
        return rates[rounds / 2];
    }

    private static Document document(int count) {
        Iterable<Card> cards = () -> IntStream.range(0, count).mapToObj(CardBenchmark::card).iterator();
        return Document.of("留守儿童联系卡", Locale.SIMPLIFIED_CHINESE, Frame.plain(),
                List.of(new CardSheet(CardFormat.WALLET, cards)));
    }

    private static Card card(int number) {
        String surname = "王李张刘陈杨赵黄周吴".substring(number % 10, number % 10 + 1);
        String phone = String.format(Locale.ROOT, "139 %04d %04d", number / 10_000 % 10_000, number % 10_000);
        List<CardLine> lines = List.of(new CardLine("父亲", surname + "建军 · 广东省东莞市长安镇", phone),
                new CardLine("母亲", "陈秀兰 · 广东省东莞市长安镇", phone), new CardLine("班主任", "何老师", phone),
                CardLine.of("住址", "东河镇石马村" + number % 12 + "组" + number % 97 + "号"),
                CardLine.of("身份证", "5102**********" + number % 10_000), CardLine.of("健康", "A 型血;对青霉素过敏"));
        return new Card("东河中心小学", "留守儿童联系卡", surname + "小明", "男 · 三年级(2)班",
                Optional.of(new CardLine("监护人", surname + "桂芳(祖母)", phone)), lines, "拾到此卡请拨打监护人或学校电话。");
    }

    private static void naive(Path fonts, int count) throws IOException {
        PdfFont font = PdfFontFactory.createFont(Files.readAllBytes(fonts.resolve("NotoSansSC-Regular.ttf")),
                PdfEncodings.IDENTITY_H, PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
        PdfDocument pdf = new PdfDocument(new PdfWriter(OutputStream.nullOutputStream()));
        try (var layout = new com.itextpdf.layout.Document(pdf, PageSize.A4, true)) {
            layout.setFont(font).setFontSize(TYPE_SIZE);
            for (int i = 0; i < count; i++) {
                layout.add(table(card(i)));
            }
        }
    }

    private static Table table(Card card) {
        Table table = new Table(2).setKeepTogether(true).useAllAvailableWidth();
        row(table, card.school(), card.kind());
        row(table, card.name(), card.detail());
        CardLine primary = card.primary().orElseThrow();
        row(table, primary.label(), primary.text() + " " + primary.number());
        card.lines().forEach(line -> row(table, line.label(), line.text() + " " + line.number()));
        row(table, "", card.footer());
        return table;
    }

    private static void row(Table table, String label, String text) {
        table.addCell(new Paragraph(label));
        table.addCell(new Paragraph(text));
    }
}
