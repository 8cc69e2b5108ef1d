// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Derby's consistency check: reads every page of a table and of its indexes, and holds the indexes against the table. A damaged page
 * is found by its checksum when it is read. Derby's own tables are checked like ours.
 */
final class TableChecks {

	private static final String TABLES = """
			SELECT S.SCHEMANAME, T.TABLENAME FROM SYS.SYSTABLES T JOIN SYS.SYSSCHEMAS S ON S.SCHEMAID = T.SCHEMAID
			WHERE T.TABLETYPE IN ('T', 'S') ORDER BY S.SCHEMANAME, T.TABLENAME""";

	private final Connection connection;

	TableChecks(Connection connection) {
		this.connection = connection;
	}

	/** How many tables were checked. A database that Derby closes in the middle, for damage, ends the check by its error. */
	int run(Consumer<String> damaged) throws SQLException {
		List<String[]> tables = tables();
		try (PreparedStatement check = connection.prepareStatement("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE(?, ?)")) {
			for (String[] table : tables) {
				if (!isWhole(check, table)) {
					damaged.accept((table[0] + "." + table[1]).toLowerCase(Locale.ROOT));
				}
			}
		}
		return tables.size();
	}

	private List<String[]> tables() throws SQLException {
		List<String[]> tables = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(TABLES)) {
			while (rows.next()) {
				tables.add(new String[] { rows.getString(1), rows.getString(2) });
			}
		}
		return tables;
	}

	private boolean isWhole(PreparedStatement check, String[] table) throws SQLException {
		check.setString(1, table[0]);
		check.setString(2, table[1]);
		try (ResultSet row = check.executeQuery()) {
			boolean whole = row.next() && row.getInt(1) == 1;
			connection.commit(); // gives the table's lock back
			return whole;
		} catch (SQLException e) {
			if (connection.isClosed()) {
				throw e;
			}
			connection.rollback();
			return false;
		}
	}
}
