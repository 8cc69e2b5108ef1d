// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shouwang.model.value.Kinds.codes;
import static org.shouwang.model.value.Kinds.stored;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

	/** The worked example of GB 11643-1999 itself. */
	private static final String STANDARD = "11010519491231002X";

	/** An invented but valid number. */
	static String generate(Random random) {
		var day = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(7000));
		var digits = "510821" + day.toString().replace("-", "") + String.format("%03d", 1 + random.nextInt(999));
		return digits + IdNumber.checkCharacter(digits);
	}

	@Test
	void readsTheExampleOfTheStandard() {
		var id = IdNumber.of(STANDARD).orElseThrow();
		assertTrue(id.isChecksumValid());
		assertEquals(LocalDate.of(1949, 12, 31), id.birth().orElseThrow());
		assertEquals(Sex.FEMALE, id.sex().orElseThrow());
		assertEquals("110105", id.areaCode().orElseThrow());
		assertEquals(List.of(), codes("idNumber", STANDARD));
	}

	@Test
	void everyGeneratedNumberPassesAndEverySingleChangeFails() {
		var random = new Random(11643);
		for (int n = 0; n < 2000; n++) {
			var id = generate(random);
			assertTrue(IdNumber.of(id).orElseThrow().isChecksumValid(), id);
			assertFalse(codes("idNumber", id).contains("id.checksum"));
			int place = random.nextInt(17);
			char other = (char) ('0' + (id.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
			var changed = id.substring(0, place) + other + id.substring(place + 1);
			assertFalse(IdNumber.of(changed).orElseThrow().isChecksumValid(), changed);
		}
	}

	@Test
	void everySingleDigitChangeOfOneNumberFails() {
		var id = generate(new Random(1));
		for (int place = 0; place < 18; place++) {
			for (char c : "0123456789X".toCharArray()) {
				if (c != id.charAt(place) && (c != 'X' || place == 17)) {
					var changed = id.substring(0, place) + c + id.substring(place + 1);
					assertFalse(IdNumber.of(changed).orElseThrow().isChecksumValid(), changed);
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			11010519491231002x          | id.case
			１１０１０５１９４９１２３１００２Ｘ | text.width
			110105 19491231 002X        | id.separators
			110105-19491231-002X        | id.separators
			'110105\u200B19491231002X'  | text.invisible
			""")
	void heals(String raw, String code) {
		assertEquals(STANDARD, stored("idNumber", raw));
		assertEquals(List.of(code), codes("idNumber", raw));
	}

	@Test
	void healsTheApostropheOfExcel() {
		assertEquals(STANDARD, stored("idNumber", "'" + STANDARD));
		assertEquals(List.of("text.apostrophe"), codes("idNumber", "'" + STANDARD));
	}

	@Test
	void keepsANumberWhoseChecksumIsWrongAndNamesTheRightOne() {
		var parsed = Kinds.parse("idNumber", "110105194912310021");
		assertEquals("110105194912310021", parsed.value().orElseThrow().toString());
		assertEquals(List.of("id.checksum"), codes(parsed.problems()));
		assertTrue(parsed.problems().getFirst().message(Locale.CHINESE).contains("应为 X"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "5.10821E+17", "5.10821201903150E+17", "510821201903150000", "5.1082120190315002E17" })
	void tellsThatExcelDestroyedTheNumber(String raw) {
		assertEquals(List.of("id.precision"), codes("idNumber", raw));
		assertTrue(Kinds.parse("idNumber", raw).problems().getFirst().message(Locale.ENGLISH).contains("Excel has destroyed"));
	}

	@ParameterizedTest
	@CsvSource({ "110105194902300021,id.birth", "110105194913310021,id.birth", "110105202612310021,id.birthFuture",
			"110105169912310021,id.birth", "11010519491231002,id.length", "1101051949123100211,id.length",
			"110105ABC912310021,id.characters", "110105********002X,value.masked", "11010519491231X021,id.length" })
	void rejects(String raw, String code) {
		var parsed = Kinds.parse("idNumber", raw);
		assertTrue(parsed.isRejected());
		assertEquals(List.of(code), codes(parsed.problems()));
	}

	@Test
	void zerosAtTheEndOfAValidNumberOnlyWarn() {
		for (int sequence = 1; sequence < 10; sequence++) {
			var digits = "51082120190315" + sequence + "00";
			if (IdNumber.checkCharacter(digits) == '0') {
				assertEquals(List.of("id.precisionMaybe"), codes("idNumber", digits + "0"));
			}
		}
	}

	@Test
	void oldFormIsKeptAndCanBeUpgraded() {
		var id = IdNumber.of("110105491231002").orElseThrow();
		assertEquals(LocalDate.of(1949, 12, 31), id.birth().orElseThrow());
		assertEquals(Sex.FEMALE, id.sex().orElseThrow());
		assertEquals(STANDARD, id.upgraded().text());
		assertEquals(List.of("id.old"), codes("idNumber", "110105491231002"));
		assertEquals(STANDARD, id.upgraded().upgraded().text());
	}

	@Test
	void areasMayBeRevokedButNotInvented() {
		assertEquals(List.of(), codes("idNumber", withCheck("11010320080101001")), "崇文区 was abolished in 2010");
		assertEquals(List.of("id.area"), codes("idNumber", withCheck("51089920180101001")));
		assertEquals(List.of(), codes("idNumber", withCheck("51232219850101001")), "our lists do not reach back to 1985");
		assertEquals(List.of("id.area"), codes("idNumber", withCheck("99999919850101001".replaceFirst("^9", "7"))));
	}

	@Test
	void permitsForHongKongMacaoTaiwanAndForeignersAreRead() {
		for (var area : List.of("810000", "820000", "830000")) {
			var id = IdNumber.of(withCheck(area + "20150607001")).orElseThrow();
			assertEquals(IdNumber.Kind.HONG_KONG_MACAO_TAIWAN, id.kind());
			assertEquals(List.of(), codes("idNumber", id.text()));
			assertEquals(LocalDate.of(2015, 6, 7), id.birth().orElseThrow());
		}
		var foreigner = IdNumber.of(withCheck("91184019810101001")).orElseThrow();
		assertEquals(IdNumber.Kind.FOREIGN_RESIDENT, foreigner.kind());
		assertEquals(Optional.empty(), foreigner.areaCode());
		assertEquals(List.of(), codes("idNumber", foreigner.text()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "E12345678", "EA1234567", "H0123456789", "M01234567", "g12345678" })
	void travelDocumentsAreKept(String raw) {
		assertTrue(codes("idNumber", raw).contains("id.document"));
		assertEquals(raw.toUpperCase(Locale.ROOT), stored("idNumber", raw));
	}

	@Test
	void masks() {
		var kind = Kinds.ALL.get("idNumber", IdNumber.class);
		assertEquals("510821********0031", kind.maskStored("510821201903150031"));
		assertEquals("110105******002", kind.maskStored("110105491231002"));
		assertEquals("E******78", kind.maskStored("E12345678"));
		assertEquals("", kind.maskStored(null));
		assertEquals("***", kind.maskStored("spoilt"));
	}

	@Test
	void messagesDoNotRepeatTheNumber() {
		for (var raw : List.of("110105194912310021", "110105194902300021", "5108992018010100", "110105491231002")) {
			for (var problem : Kinds.parse("idNumber", raw).problems()) {
				assertFalse(problem.message(Locale.CHINESE).contains(raw.substring(6)), raw);
			}
		}
	}

	@Test
	void crossChecks() {
		var check = new IdentityCheck(Kinds.TODAY);
		var id = IdNumber.of(STANDARD).orElseThrow();
		assertEquals(List.of(), check.agrees(id, Optional.of(LocalDate.of(1949, 12, 31)), Optional.of(Sex.FEMALE)));
		assertEquals(List.of(), check.agrees(id, Optional.empty(), Optional.empty()));
		assertEquals(List.of("check.birth", "check.sex"),
				codes(check.agrees(id, Optional.of(LocalDate.of(1949, 12, 30)), Optional.of(Sex.MALE))));
		assertEquals(List.of(), check.agrees(IdNumber.of("E12345678").orElseThrow(), Optional.of(Kinds.TODAY), Optional.of(Sex.MALE)));
	}

	@Test
	void ages() {
		var check = new IdentityCheck(Kinds.TODAY);
		assertEquals(List.of(), check.pupilAge(LocalDate.of(2016, 5, 1)));
		assertEquals(List.of("check.pupilAge"), codes(check.pupilAge(LocalDate.of(1987, 5, 1))));
		assertEquals(List.of("check.pupilAge"), codes(check.pupilAge(LocalDate.of(2025, 5, 1))));
		assertEquals(List.of(), check.parentAge(LocalDate.of(1990, 1, 1), LocalDate.of(2014, 1, 1)));
		assertEquals(List.of("check.parentAge"), codes(check.parentAge(LocalDate.of(2001, 1, 2), LocalDate.of(2015, 1, 1))));
	}

	static String withCheck(String digits) {
		return digits + IdNumber.checkCharacter(digits);
	}
}
