// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.access.RecoveryCode;
import org.shouwang.report.document.Document;
import org.shouwang.report.recovery.RecoverySheet;

/** The recovery sheet is one archivable page on which the code can be read, and only there. */
class RecoverySheetTest {

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void onePageWithTheCode(String language) throws Exception {
		RecoveryCode code = RecoveryCode.random(new SecureRandom());
		Document document = RecoverySheet.of("石桥小学", "01938c1e-7d3a-7000-8000-0123456789ab", "校长 张远山",
				LocalDate.of(2026, 11, 22), code.grouped()).document(Locale.of(language));
		Pdf pdf = Pdf.write(document);
		assertEquals(List.of(), pdf.faults());
		assertEquals(1, pdf.pages());
		assertTrue(pdf.result().isComplete(), () -> pdf.result().toString());
		String text = pdf.text();
		List<String> lost = Words.of(document).stream().map(Pdf::squeezed).filter(word -> !text.contains(word)).toList();
		assertEquals(List.of(), lost, "not found in the text of the page");
		assertTrue(text.contains(code.grouped()), "the code in one piece, as it is typed");
		try (PDDocument read = Loader.loadPDF(pdf.file())) {
			assertFalse(read.getDocumentInformation().getCOSObject().toString().contains(code.grouped().substring(0, 9)));
		}
		assertFalse(new String(pdf.file(), StandardCharsets.ISO_8859_1).contains(code.grouped()), "not in the metadata");
	}
}
