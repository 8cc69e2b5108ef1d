// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SqlScriptTest {

	@Test
	void cutsAtSemicolonsThatEndALineOnly() {
		assertEquals(List.of("CREATE TABLE t (id <uuid>)", "INSERT INTO t VALUES ('a;b')"), SqlScript.statements(
				"-- why; because\nCREATE TABLE t (id {uuid});\n\nINSERT INTO t VALUES ('a;b');", name -> "<" + name + ">"));
	}
}
