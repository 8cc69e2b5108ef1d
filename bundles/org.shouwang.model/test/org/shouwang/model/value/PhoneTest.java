// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shouwang.model.value.Kinds.codes;
import static org.shouwang.model.value.Kinds.stored;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			13812345678 | 13812345678 |
			138 1234 5678 | 13812345678 | phone.form
			138-1234-5678 | 13812345678 | phone.form
			+86 138 1234 5678 | 13812345678 | phone.form
			(+86)13812345678 | 13812345678 | phone.form
			008613812345678 | 13812345678 | phone.form
			8613812345678 | 13812345678 | phone.form
			013812345678 | 13812345678 | phone.form
			１３５３０８９２２１８ | 13530892218 | text.width
			1.3812345678E10 | 13812345678 | value.number
			13812345678.0 | 13812345678 | value.number
			0839-1234567 | 0839-1234567 |
			08391234567 | 0839-1234567 | phone.form
			（0839）1234567 | 0839-1234567 | text.width phone.form
			010-12345678 | 010-12345678 |
			+86-839-1234567 | 0839-1234567 | phone.form
			0839-1234567转801 | 0839-1234567转801 |
			13812345678/13912345678 | 13812345678 / 13912345678 | phone.several
			13812345678、0839-1234567 | 13812345678 / 0839-1234567 | phone.several
			13812345678；13912345678 | 13812345678 / 13912345678 | text.width phone.several
			13812345678 13912345678 | 13812345678 / 13912345678 | phone.several
			13812345678 / 13912345678 | 13812345678 / 13912345678 |
			13812345678、13812345678 | 13812345678 | phone.form
			4001234567 | 4001234567 |
			+85221234567 | +85221234567 |
			1234567 | 1234567 | phone.noArea
			66123 | 66123 | phone.short
			13812345678（妈妈） | 13812345678 | text.width phone.words phone.form
			13812345678/123456789 | 13812345678 | phone.part phone.form
			""")
	void reads(String raw, String number, String codes) {
		assertEquals(number, stored("phone", raw));
		assertEquals(codes == null ? List.of() : Arrays.asList(codes.split(" ")), codes("phone", raw));
	}

	@ParameterizedTest
	@CsvSource({ "1381234567,phone.length", "138123456789,phone.length", "12812345678,phone.prefix", "妈妈,phone.unreadable",
			"138****5678,value.masked", "0839-12345,phone.length", "+12,phone.unreadable", "1、2,phone.unreadable" })
	void rejects(String raw, String code) {
		assertTrue(Kinds.parse("phone", raw).isRejected());
		assertTrue(codes("phone", raw).contains(code), () -> codes("phone", raw).toString());
	}

	@Test
	void masks() {
		var kind = Kinds.ALL.get("phone");
		assertEquals("138****5678", kind.maskStored("13812345678"));
		assertEquals("138****5678 / 0839-***4567", kind.maskStored("13812345678 / 0839-1234567"));
		assertEquals("0839-***4567", kind.maskStored("0839-1234567转801"));
		assertEquals("66*23", kind.maskStored("66123"));
	}
}
