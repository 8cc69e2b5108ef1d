// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.osgi.service.component.annotations.Component;

import org.shouwang.report.DocumentWriter;
import org.shouwang.report.Progress;
import org.shouwang.report.WriteResult;
import org.shouwang.report.document.Document;
import org.shouwang.report.pdf.internal.font.FontFiles;
import org.shouwang.report.pdf.internal.font.FontLibrary;
import org.shouwang.report.pdf.internal.page.PageLine;
import org.shouwang.report.pdf.internal.page.PdfAssembler;

/** Writes documents as PDF/A-2u: tagged, with its fonts inside, for the archive and the printer alike. */
@Component
public final class PdfDocumentWriter implements DocumentWriter {

    private static final int BUFFER = 1 << 16;

    // Parsed once for all documents: a tenth of a second and ten megabytes each.
    private final FontLibrary library;

    /** Takes the fonts that the bundle ships. */
    public PdfDocumentWriter() {
        this(FontFiles.shipped());
    }

    /** Takes fonts from elsewhere. */
    public PdfDocumentWriter(FontFiles fonts) {
        library = new FontLibrary(fonts);
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public WriteResult write(Document document, OutputStream out, Progress progress) throws IOException {
        FaithfulStream faithful = new FaithfulStream(out);
        try {
            // iText writes byte by byte.
            OutputStream buffered = new BufferedOutputStream(faithful, BUFFER);
            WriteResult result = writeTo(buffered, document, progress);
            buffered.flush();
            return result;
        } catch (RuntimeException wrapped) {
            faithful.rethrowFailure();
            throw wrapped;
        }
    }

    private WriteResult writeTo(OutputStream out, Document document, Progress progress) throws IOException {
        PdfAssembler assembler = new PdfAssembler(document, library, out);
        try (PageLine line = new PageLine(assembler, progress)) {
            new PartWriter(document, library, assembler, line).writeAll();
            line.drain();
            assembler.complete();
        }
        return assembler.findings().result(assembler.pages());
    }
}
