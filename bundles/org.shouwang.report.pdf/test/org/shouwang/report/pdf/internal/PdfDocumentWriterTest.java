// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.shouwang.report.Progress;
import org.shouwang.report.WriteResult;
import org.shouwang.report.document.Card;
import org.shouwang.report.document.CardFormat;
import org.shouwang.report.document.Document;

class PdfDocumentWriterTest {

    private static final class Watcher implements Progress {
        private final int stopAt;
        private int seen;

        Watcher(int stopAt) {
            this.stopAt = stopAt;
        }

        @Override
        public void pages(int done) {
            assertEquals(seen + 1, done);
            seen = done;
        }

        @Override
        public boolean cancelled() {
            return seen >= stopAt;
        }
    }

    /** Cards from a source that must be closed, as a query's are. */
    private static final class Source implements Iterator<Card>, AutoCloseable {
        private int next;
        private boolean closed;

        @Override
        public boolean hasNext() {
            return next < 100_000;
        }

        @Override
        public Card next() {
            next++;
            return InventedCards.card(next);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void progressIsToldPageByPage() throws IOException {
        Watcher watcher = new Watcher(Integer.MAX_VALUE);
        Document document = InventedCards.document(CardFormat.WALLET, InventedCards.cards(800));
        WriteResult result = PdfProbe.WRITER.write(document, OutputStream.nullOutputStream(), watcher);
        assertEquals(100, result.pages());
        assertEquals(100, watcher.seen);
    }

    @Test
    void cancellingStopsReadingClosesTheSourceAndLeavesNoFile(@TempDir Path folder) throws IOException {
        Source source = new Source();
        Path target = folder.resolve("cards.pdf");
        Document document = InventedCards.document(CardFormat.WALLET, () -> source);
        assertThrows(CancellationException.class, () -> PdfProbe.WRITER.write(document, target, new Watcher(20)));
        assertTrue(source.closed);
        assertTrue(source.next < 2000, () -> "read " + source.next);
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aFullDiskFailsAndLeavesNothingBehind() {
        OutputStream full = new OutputStream() {
            private int room = 100_000;

            @Override
            public void write(int b) throws IOException {
                if (room-- <= 0) {
                    throw new IOException("no space left");
                }
            }
        };
        Document document = InventedCards.document(CardFormat.WALLET, InventedCards.cards(8000));
        IOException seen = assertThrows(IOException.class, () -> PdfProbe.WRITER.write(document, full, Progress.NONE));
        assertTrue(seen.getMessage().contains("no space left"), seen::toString);
    }

    @Test
    void manyDocumentsAtOnceAreAllRight() throws Exception {
        Document document = InventedArchives.dossiers(2, Optional.empty());
        String expected = PdfProbe.write(document).textByPdfBox();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> texts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                texts.add(threads.submit(() -> PdfProbe.write(document).textByPdfBox()));
            }
            for (Future<String> text : texts) {
                assertEquals(expected, text.get());
            }
        }
    }

    @Test
    void theDocumentSaysWhatItIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfProbe.WRITER.write(InventedArchives.dossiers(2, Optional.empty()), out, Progress.NONE);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertEquals("留守儿童档案", pdf.getDocumentInformation().getTitle());
            assertEquals("东河中心小学", pdf.getDocumentInformation().getAuthor());
            assertEquals("zh-CN", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(2, count(pdf.getDocumentCatalog().getDocumentOutline().children()));
            assertFalse(pdf.isEncrypted());
        }
    }

    private static int count(Iterable<?> all) {
        int count = 0;
        for (Object one : all) {
            count++;
        }
        return count;
    }
}
