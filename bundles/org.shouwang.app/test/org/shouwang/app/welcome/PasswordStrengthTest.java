// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordStrengthTest {
	@ParameterizedTest
	@CsvSource({ "123456,WEAK", "password1,WEAK", "shouwang,WEAK", "aaaaaaaaaaaa,WEAK", "20081203,WEAK", "gruen7haus,FAIR",
			"four words hill,GOOD", "purple otter climbs slowly,STRONG", "山里的风吹过老屋的瓦,STRONG" })
	void longBeatsOdd(String password, PasswordStrength expected) {
		assertEquals(expected, PasswordStrength.of(password.toCharArray()), password);
	}
}
