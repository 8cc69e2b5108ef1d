// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.shouwang.store.Scope;
import org.shouwang.store.engine.RowRule;

/**
 * The second wall: policies of the server that let the application's login see and change only what the scope said at the start of
 * its transaction lets through, and nothing at all when none was said.
 */
final class RowSecurity {

	// Asked once for a statement and not for each row, since it stands in a query of its own.
	private static final String KIND = "(SELECT current_setting('shouwang.scope', true))";
	private static final String IDS = "(SELECT string_to_array(current_setting('shouwang.ids', true), ','))";
	private static final Pattern MARKED = Pattern.compile("(?:in \\(|= )'" + Pattern.quote(RowRule.IDS.replace("'", "''")) + "'\\)?");
	private static final List<String> HISTORY = List.of("store.commits", "store.changes");

	private RowSecurity() {
	}

	/**
	 * Says within the transaction whose rows it may touch.
	 *
	 * @return how often the workspace's key was changed, see {@link Epoch}
	 */
	static long enter(Connection connection, Scope scope) throws SQLException {
		try (PreparedStatement statement = connection
				.prepareStatement("SELECT set_config('shouwang.scope', ?, true), set_config('shouwang.ids', ?, true), epoch FROM shouwang.workspace")) {
			statement.setString(1, RowRule.kind(scope));
			statement.setString(2, String.join(",", ids(scope)));
			try (ResultSet row = statement.executeQuery()) {
				return row.next() ? row.getLong(3) : Epoch.NONE;
			}
		}
	}

	private static Set<String> ids(Scope scope) {
		return switch (scope) {
		case Scope.Schools schools -> schools.schools();
		case Scope.Classes classes -> classes.classes();
		case Scope.Pupils pupils -> pupils.pupils();
		case Scope.All all -> Set.of();
		case Scope.None none -> Set.of();
		};
	}

	/** The statements that put the wall up, and let the doorkeeper read the open tables, whatever stood there before. */
	static List<String> statements(List<RowRule> rules, Set<String> open, String doorkeeper) {
		List<String> statements = new ArrayList<>();
		for (RowRule rule : rules) {
			add(statements, rule.table(), condition(rule));
		}
		// Which changes a narrower scope may read is the store's to say; without any viewer nobody reads a line.
		HISTORY.forEach(table -> add(statements, table, KIND + " <> ''"));
		for (String table : new TreeSet<>(open)) {
			String role = Sql.quoted(doorkeeper);
			statements.add("GRANT USAGE ON SCHEMA " + table.substring(0, table.indexOf('.')) + " TO " + role);
			statements.add("GRANT SELECT ON " + table + " TO " + role);
		}
		return statements;
	}

	private static void add(List<String> statements, String table, String visible) {
		statements.add("ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY");
		for (String policy : List.of("shouwang_read", "shouwang_add", "shouwang_change", "shouwang_remove")) {
			statements.add("DROP POLICY IF EXISTS " + policy + " ON " + table);
		}
		statements.add("CREATE POLICY shouwang_read ON " + table + " FOR SELECT USING (" + visible + ")");
		// A guardian is added before the tie that makes him visible: the store itself looks at new rows when the unit ends.
		statements.add("CREATE POLICY shouwang_add ON " + table + " FOR INSERT WITH CHECK (" + KIND + " <> '')");
		statements.add("CREATE POLICY shouwang_change ON " + table + " FOR UPDATE USING (" + visible + ") WITH CHECK (" + KIND + " <> '')");
		statements.add("CREATE POLICY shouwang_remove ON " + table + " FOR DELETE USING (" + visible + ")");
	}

	private static String condition(RowRule rule) {
		return new TreeMap<>(rule.visible()).entrySet().stream()
				.map(kind -> KIND + " = '" + kind.getKey() + "' AND (" + MARKED.matcher(kind.getValue())
						.replaceAll("= ANY (" + IDS.replace("$", "\\$") + "::text[])") + ")")
				.collect(Collectors.joining(" OR "));
	}
}
