// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeListTest {

	private static final LocalDate CHANGE = LocalDate.of(2020, 9, 1);
	private final CodeList list = new CodeList("demo", List.of(
			new CodeEntry("1", "旧名", "Old name", List.of("老"), Optional.empty(), Optional.of(CHANGE.minusDays(1))),
			new CodeEntry("1", "新名", "New name", List.of("新"), Optional.of(CHANGE), Optional.empty()),
			new CodeEntry("2", "停用", "Closed", List.of(), Optional.empty(), Optional.of(CHANGE)),
			new CodeEntry("3", "在用", "Open", "on")));
	private final CodeListKind kind = new CodeListKind("demo", list);

	@Test
	void oldCodesStayReadable() {
		assertEquals("新名", list.find("1").orElseThrow().zh());
		assertEquals("旧名", list.find("1", CHANGE.minusYears(1)).orElseThrow().zh());
		assertEquals("停用", kind.format("2", Locale.CHINESE));
		assertEquals("99", kind.format("99", Locale.CHINESE));
		assertEquals(List.of("code.old"), Kinds.codes(kind.parse("停用", Kinds.CONTEXT).problems()));
	}

	@Test
	void offersOnlyWhatIsValid() {
		assertEquals(List.of("新名", "在用"), list.valid(Kinds.TODAY).stream().map(CodeEntry::zh).toList());
		assertEquals("demo", list.id());
	}

	@Test
	void matchesNamesAndSynonyms() {
		assertEquals("3", list.match("ON").orElseThrow().code());
		assertEquals("1", list.match(" 旧名 ").orElseThrow().code());
		assertEquals(Optional.empty(), list.match("别的"));
	}
}
