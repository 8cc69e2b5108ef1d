// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shouwang.model.value.Kinds.codes;
import static org.shouwang.model.value.Kinds.stored;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainKindsTest {

	@ParameterizedTest
	@CsvSource({ "是,true", "√,true", "有,true", "Ｙ,true", "Yes,true", "1,true", "否,false", "无,false", "×,false", "x,false", "0,false", "FALSE,false" })
	void readsYesAndNo(String raw, boolean value) {
		assertEquals(value, stored("bool", raw));
	}

	@Test
	void refusesMaybe() {
		assertEquals(List.of("bool.unreadable"), codes("bool", "也许"));
		assertEquals(List.of("value.placeholder"), codes("bool", "不详"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12|12|", "12.0|12|", "1,625|1625|number.form", "505人|505|number.form", "20 岁|20|number.form", "１２|12|text.width",
			"-3|-3|", "1E3|1000|" })
	void readsIntegers(String raw, int value, String code) {
		assertEquals(value, stored("integer", raw));
		assertEquals(code == null ? List.of() : List.of(code), codes("integer", raw));
	}

	@ParameterizedTest
	@CsvSource({ "1.5,number.fraction", "99999999999,number.range", "1E+99,number.range", "很多,number.unreadable", "1.2.3,number.unreadable" })
	void rejectsIntegers(String raw, String code) {
		assertEquals(List.of(code), codes("integer", raw));
	}

	@Test
	void readsDecimals() {
		assertEquals(new BigDecimal("1.5"), stored("decimal", "1.50"));
		assertEquals(new BigDecimal("100"), stored("decimal", "100"));
		assertEquals(new BigDecimal("1234.5"), stored("decimal", "1,234.5元"));
		assertEquals(List.of("number.range"), codes("decimal", "1E+999"));
		assertEquals(List.of("number.range"), codes("decimal", "1E-999"));
		assertEquals(List.of("number.unreadable"), codes("decimal", "abc"));
	}

	@Test
	void tidiesTexts() {
		assertEquals("ABC，12 cd", stored("text", "ＡＢＣ，１２\n cd"));
		assertEquals("无", stored("text", "无"));
		assertEquals("一\n二", stored("multiline", "一  \r\n二"));
		assertEquals(null, stored("text", " \u3000\u00A0 "));
		assertEquals(List.of("text.garbled"), codes("text", "王\uFFFD"));
		assertEquals(List.of("value.excelError"), codes("text", "#REF!"));
		assertTrue(Kinds.ALL.get("text").parse(null, Kinds.CONTEXT).value().isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "东河村４组 85号|东河村4组85号", "四川省 旺苍县|四川省旺苍县", "Flat 3 Nathan Road|Flat 3 Nathan Road" })
	void tidiesAddresses(String raw, String address) {
		assertEquals(address, stored("address", raw));
	}

	@Test
	void masksAddressesDownToTheVillage() {
		assertEquals("东河村***", Kinds.ALL.get("address").maskStored("东河村4组85号"));
		assertEquals("四川省广元市旺苍县***", Kinds.ALL.get("address").maskStored("四川省广元市旺苍县8号"));
		assertEquals("***", Kinds.ALL.get("address").maskStored("8号"));
	}

	@ParameterizedTest
	@CsvSource({ "汉族,01", "汉,01", "01,01", "1,01", "1.0,01", "HA,01", "Han,01", "han,01", "ＨＡ,01", "羌族,33", "土家族,15", "其他,97", "Tibetan,04" })
	void readsNationalities(String raw, String code) {
		assertEquals(code, stored("ethnicGroup", raw));
	}

	@Test
	void showsNationalities() {
		var kind = Kinds.ALL.get("ethnicGroup");
		assertEquals("羌族", kind.formatStored("33", Locale.CHINESE));
		assertEquals("Qiang", kind.formatStored("33", Locale.ENGLISH));
		assertEquals(List.of("code.unknown"), codes("ethnicGroup", "火星族"));
		assertEquals(List.of("code.form"), codes("ethnicGroup", "汉"));
		assertEquals(58, ((CodeListKind) kind).list().entries().size());
		assertEquals(56, ((CodeListKind) kind).list().entries().stream().filter(entry -> entry.zh().endsWith("族")).count());
	}

	@Test
	void registryKnowsItsKinds() {
		assertEquals(16, Kinds.ALL.all().size());
		assertTrue(Kinds.ALL.find("nothing").isEmpty());
		assertThrows(IllegalArgumentException.class, () -> Kinds.ALL.get("nothing"));
		assertThrows(IllegalArgumentException.class, () -> Kinds.ALL.get("date", String.class));
		assertThrows(IllegalArgumentException.class, () -> new ValueKinds(Kinds.AREAS, List.of(new TextKind("text"))));
		assertEquals(17, new ValueKinds(Kinds.AREAS, List.of(new TextKind("more"))).all().size());
		assertFalse(Kinds.ALL.get("text", String.class).maskStored("a").contains("a"));
	}
}
