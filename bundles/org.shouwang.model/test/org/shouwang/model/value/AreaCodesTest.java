// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shouwang.model.value.Kinds.AREAS;
import static org.shouwang.model.value.Kinds.codes;
import static org.shouwang.model.value.Kinds.stored;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaCodesTest {

	@Test
	void namesTheWayDown() {
		assertEquals("四川省/广元市/旺苍县", AREAS.path("510821").orElseThrow());
		assertEquals("北京市/朝阳区", AREAS.path("110105").orElseThrow());
		assertEquals("四川省", AREAS.path("510000").orElseThrow());
		assertEquals(Optional.empty(), AREAS.path("510899"));
	}

	@Test
	void remembersWhatWasRenamedAndRevoked() {
		assertEquals("新市区", AREAS.find("130602", LocalDate.of(2010, 1, 1)).orElseThrow().name());
		assertEquals("竞秀区", AREAS.find("130602", LocalDate.of(2016, 1, 1)).orElseThrow().name());
		assertEquals("竞秀区", AREAS.find("130602").orElseThrow().name());
		assertTrue(AREAS.isRevoked("110103"));
		assertFalse(AREAS.isRevoked("510821"));
		assertFalse(AREAS.isRevoked("510899"));
		assertTrue(AREAS.isKnown("142201"), "忻州市 until 2000");
		assertTrue(AREAS.isRevoked("142201"));
		assertTrue(AREAS.isKnown("130284"), "滦州市 since 2018");
	}

	@ParameterizedTest
	@CsvSource({ "510821,510821,", "510821103201,510821,area.long", "四川省广元市旺苍县,510821,area.name", "四川省/广元市/旺苍县,510821,area.name",
			"四川省/广元市/旺苍县(510821),510821,", "510821.0,510821,value.number", "510899,510899,area.unknown" })
	void reads(String raw, String code, String problem) {
		assertEquals(code, stored("areaCode", raw));
		assertEquals(problem == null ? List.of() : List.of(problem), codes("areaCode", raw));
	}

	@ParameterizedTest
	@CsvSource({ "5108", "旺苍", "火星市" })
	void rejects(String raw) {
		assertEquals(List.of("area.form"), codes("areaCode", raw));
	}

	@Test
	void shows() {
		var kind = Kinds.ALL.get("areaCode");
		assertEquals("四川省/广元市/旺苍县(510821)", kind.formatStored("510821", Locale.CHINESE));
		assertEquals("四川省***", kind.maskStored("510821"));
		assertEquals("***", kind.maskStored("990000"));
	}
}
