// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Cuts a migration's text into statements and fills in the engine's type names. */
final class SqlScript {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)\\}");
	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");

	private SqlScript() {
	}

	/**
	 * @param sql       statements, each ended by a semicolon at a line's end
	 * @param typeNames the engine's type for a placeholder
	 */
	static List<String> statements(String sql, UnaryOperator<String> typeNames) {
		String filled = PLACEHOLDER.matcher(COMMENT.matcher(sql).replaceAll(""))
				.replaceAll(match -> typeNames.apply(match.group(1)));
		List<String> statements = new ArrayList<>();
		for (String part : filled.split(";[ \\t]*(?:\\n|$)")) {
			if (!part.isBlank()) {
				statements.add(part.strip());
			}
		}
		return statements;
	}
}
