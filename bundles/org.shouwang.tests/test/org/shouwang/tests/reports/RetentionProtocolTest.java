// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.report.document.Document;
import org.shouwang.report.retention.RetentionProtocol;
import org.shouwang.report.retention.RetentionProtocol.Erased;

/** The protocol of an erasure is an archivable document that says all that is left to say. */
class RetentionProtocolTest {

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void everyWordIsOnThePages(String language) throws Exception {
		Map<String, LocalDate> records = new LinkedHashMap<>();
		for (int i = 0; i < 60; i++) {
			records.put("01938c1e-7d3a-7000-8000-0123456789%02x".formatted(i), LocalDate.of(2019, 6, 30));
		}
		Erased erased = new Erased("毕业生六年", 6, "离校日期", "某县学生档案管理规定第九条", 4711, "ab".repeat(32), Map.of("学生", 60, "监护关系", 118), records);
		Document document = new RetentionProtocol("石桥小学", "校长 张远山", LocalDateTime.of(2026, 11, 22, 8, 0), List.of(erased))
				.document(Locale.of(language));
		Pdf pdf = Pdf.write(document);
		assertEquals(List.of(), pdf.faults());
		assertTrue(pdf.pages() > 1);
		assertTrue(pdf.result().isComplete(), () -> pdf.result().toString());
		String text = pdf.text();
		List<String> lost = Words.of(document).stream().map(Pdf::squeezed).filter(word -> !text.contains(word)).toList();
		assertEquals(List.of(), lost, "not found in the text of the pages");
	}
}
