// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;

import org.shouwang.report.Progress;
import org.shouwang.report.WriteResult;
import org.shouwang.report.document.Document;

/** A written document, looked at by three programs that know nothing of how it was written. */
final class PdfProbe {

    static final PdfDocumentWriter WRITER = new PdfDocumentWriter(
            name -> Files.readAllBytes(Path.of("fonts", name)));

    private final byte[] file;
    private final WriteResult result;

    private PdfProbe(byte[] file, WriteResult result) {
        this.file = file;
        this.result = result;
    }

    static PdfProbe write(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult result = WRITER.write(document, out, Progress.NONE);
        return new PdfProbe(out.toByteArray(), result);
    }

    byte[] file() {
        return file;
    }

    WriteResult result() {
        return result;
    }

    /** What veraPDF has against the file as PDF/A-2u; empty when nothing. */
    List<String> faults() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file),
                PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }

    String textByPdfBox() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    String textByIText() throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(document.getPage(page),
                        new SimpleTextExtractionStrategy())).append('\n');
            }
        }
        return text.toString();
    }

    /** A text without the white space that extraction puts in where lines wrap. */
    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
