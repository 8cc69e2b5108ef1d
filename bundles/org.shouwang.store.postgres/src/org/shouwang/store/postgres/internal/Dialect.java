// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.util.regex.Pattern;

/** Where the portable SQL of migrations is not what PostgreSQL takes. */
final class Dialect {

	private static final Pattern INDEX = Pattern.compile("(?i)^(CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+)\\w+\\.(?=\\w+\\s+ON\\s)");
	private static final Pattern TABLE = Pattern.compile("(?i)^(CREATE|ALTER)\\s+TABLE\\b");
	private static final Pattern TEXT = Pattern.compile("(?i)\\b(VAR)?CHAR\\s*\\(\\s*\\d+\\s*\\)");
	private static final Pattern DOUBLE = Pattern.compile("(?i)\\bDOUBLE\\b(?!\\s+PRECISION)");

	private Dialect() {
	}

	/**
	 * An index stands in its table's schema anyway, and PostgreSQL will not have it said. Text is compared character by character,
	 * whatever language the server speaks.
	 */
	static String adapt(String statement) {
		String adapted = INDEX.matcher(statement).replaceFirst("$1");
		if (TABLE.matcher(adapted).find()) {
			adapted = TEXT.matcher(adapted).replaceAll("$0 COLLATE \"C\"");
			adapted = DOUBLE.matcher(adapted).replaceAll("DOUBLE PRECISION");
		}
		return adapted;
	}
}
