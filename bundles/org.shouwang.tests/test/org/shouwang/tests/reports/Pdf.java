// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.shouwang.report.Progress;
import org.shouwang.report.WriteResult;
import org.shouwang.report.document.Document;
import org.shouwang.report.pdf.internal.PdfDocumentWriter;
import org.shouwang.tests.Checkout;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A document written by the real writer, and what others find in it. */
record Pdf(byte[] file, WriteResult result) {
	private static final PdfDocumentWriter WRITER = new PdfDocumentWriter(
			name -> Files.readAllBytes(Checkout.bundle("org.shouwang.report.pdf").resolve("fonts").resolve(name)));

	static Pdf write(Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WriteResult result = WRITER.write(document, out, Progress.NONE);
		return new Pdf(out.toByteArray(), result);
	}

	/** What veraPDF has against the file as PDF/A-2u. */
	List<String> faults() throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_2_U);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
			return validator.validate(parser).getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
					.map(a -> a.getRuleId().getClause() + " " + a.getMessage()).toList();
		}
	}

	/** The text as PDFBox reads it, without the white space that lines put in. */
	String text() throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			return squeezed(new PDFTextStripper().getText(document));
		}
	}

	int pages() throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			return document.getNumberOfPages();
		}
	}

	static String squeezed(String text) {
		return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
	}
}
