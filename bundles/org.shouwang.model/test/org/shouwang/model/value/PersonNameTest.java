// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shouwang.model.value.Kinds.codes;
import static org.shouwang.model.value.Kinds.stored;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			徐　宇艳,徐宇艳,name.space
			王 明,王明,name.space
			欧阳 小 雨,欧阳小雨,name.space
			扎西•多吉,扎西·多吉,name.dot
			扎西 . 多吉,扎西·多吉,name.dot
			买买提・吐尔逊,买买提·吐尔逊,name.dot
			买买提 吐尔逊,买买提 吐尔逊,name.spaceLong
			⼉⼥,儿女,text.radicals
			"王\u200B明",王明,text.invisible
			王小明（转学）,王小明（转学）,name.odd
			王小明2,王小明2,name.odd
			王*,王*,name.masked
			王,王,name.short
			"Li  Ming","Li Ming",text.spaces
			""")
	void reads(String raw, String name, String code) {
		assertEquals(name, stored("personName", raw));
		assertEquals(List.of(code), codes("personName", raw));
	}

	@ParameterizedTest
	@ValueSource(strings = { "徐霞兰", "㛃䶮", "李𬱖", "张𠅤", "扎西·多吉", "  王小明 \u00A0", "\u3000王小明\u3000", "John O'Neill", "〇一" })
	void leavesGoodNamesAlone(String raw) {
		assertEquals(raw.replace("\u00A0", "").replace("\u3000", "").strip(), stored("personName", raw));
		assertEquals(List.of(), codes("personName", raw));
	}

	@Test
	void rareCharactersOfOldComputersAreHealed() {
		assertEquals("王䶮", stored("personName", "王\uE863"));
		assertEquals(List.of("text.privateHealed"), codes("personName", "王\uE863"));
		assertEquals(List.of("text.private"), codes("personName", "王\uE001"));
	}

	@Test
	void accentsAreComposed() {
		assertEquals("Ren\u00E9 Li", stored("personName", "Rene\u0301 Li"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "无", "/", "不详", "—" })
	void wordsForNothingGiveNothing(String raw) {
		assertEquals(null, stored("personName", raw));
		assertEquals(List.of("value.placeholder"), codes("personName", raw));
	}

	@ParameterizedTest
	@CsvSource({ "王小明,王**", "王明,王*", "欧阳小雨,欧阳**", "欧阳雨,欧阳*", "扎西·多吉,扎*·**", "李𬱖,李*", "𠅤明,𠅤*", "王,*" })
	void masks(String name, String masked) {
		assertEquals(masked, Kinds.ALL.get("personName").maskStored(name));
	}
}
