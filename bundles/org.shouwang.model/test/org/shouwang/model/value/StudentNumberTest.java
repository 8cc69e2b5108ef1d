// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shouwang.model.value.Kinds.codes;
import static org.shouwang.model.value.Kinds.stored;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentNumberTest {

	@Test
	void nationalFormsPass() {
		var random = new Random(19);
		for (int n = 0; n < 500; n++) {
			var id = IdNumberTest.generate(random);
			assertEquals("G" + id, stored("studentNumber", "g" + id));
			assertEquals(List.of("id.case"), codes("studentNumber", "g" + id));
			assertEquals(List.of(), codes("studentNumber", "J" + id));
			assertEquals(List.of("student.temporary"), codes("studentNumber", "L" + id.substring(0, 17) + "5"));
		}
	}

	@Test
	void tellsBirthAndForm() {
		var number = new StudentNumber("G510821201903150031");
		assertEquals(StudentNumber.Form.ID_NUMBER, number.form());
		assertEquals(LocalDate.of(2019, 3, 15), number.birth().orElseThrow());
		assertEquals("510821201903150031", number.idNumber().orElseThrow().text());
		assertEquals(StudentNumber.Form.LOCAL, new StudentNumber("20190101").form());
	}

	@ParameterizedTest
	@CsvSource({ "G5108212019031500,student.length", "J51082120190315003,student.length", "G510821201902300031,id.birth",
			"J510821201902300031,student.birth", "L510821209902100031,student.birth", "J51082120190A150031,student.characters",
			"G510821********0031,value.masked", "5.10821E+18,id.precision", "？？,student.characters" })
	void rejects(String raw, String code) {
		assertTrue(Kinds.parse("studentNumber", raw).isRejected());
		assertTrue(codes("studentNumber", raw).contains(code), () -> codes("studentNumber", raw).toString());
	}

	@ParameterizedTest
	@CsvSource({ "1234567890123456,student.local", "510821201903150031,student.noLetter", "J510821201903150030,student.check",
			"J510899201903150031,student.area", "G510821201903150030,id.checksum" })
	void keepsWithWarning(String raw, String code) {
		assertEquals(raw, stored("studentNumber", raw));
		assertTrue(codes("studentNumber", raw).contains(code), () -> codes("studentNumber", raw).toString());
	}

	@Test
	void masks() {
		assertEquals("G510821********0031", Kinds.ALL.get("studentNumber").maskStored("G510821201903150031"));
		assertEquals("12************56", Kinds.ALL.get("studentNumber").maskStored("1234567890123456"));
	}
}
