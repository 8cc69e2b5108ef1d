// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class MessagesTest {

	@Test
	void everyRoleHasItsNameInEveryLanguage() {
		for (Role role : Role.standard()) {
			assertFalse(role.label(Locale.ENGLISH).isBlank());
			assertFalse(role.label(Locale.CHINA).isBlank());
		}
		assertEquals("办公室", Role.of(Role.OFFICE).orElseThrow().label(Locale.CHINA));
	}

	@Test
	void everyKindOfScopeHasItsNameInEveryLanguage() {
		for (ScopeKind kind : ScopeKind.values()) {
			assertFalse(kind.label(Locale.ENGLISH).isBlank());
			assertFalse(kind.label(Locale.CHINA).isBlank());
		}
	}
}
