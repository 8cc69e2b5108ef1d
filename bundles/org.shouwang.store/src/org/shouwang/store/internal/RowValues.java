// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.List;

import org.shouwang.store.internal.TableShape.Column;

/** The values of one row, read in the same way from every engine. */
final class RowValues {

	private RowValues() {
	}

	static Object[] read(ResultSet row, List<Column> columns) throws SQLException {
		Object[] values = new Object[columns.size()];
		for (int i = 0; i < values.length; i++) {
			Object value = value(row, i + 1, columns.get(i));
			values[i] = row.wasNull() ? null : value;
		}
		return values;
	}

	private static Object value(ResultSet row, int index, Column column) throws SQLException {
		return switch (column.type()) {
		// A column of fixed width is filled up with blanks by the engine; they were never said.
		case Types.CHAR -> row.getString(index) == null ? null : row.getString(index).stripTrailing();
		case Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> row.getString(index);
		case Types.INTEGER, Types.SMALLINT, Types.TINYINT -> row.getInt(index);
		case Types.BIGINT -> row.getLong(index);
		case Types.BOOLEAN, Types.BIT -> row.getBoolean(index);
		case Types.DOUBLE, Types.FLOAT, Types.REAL -> row.getDouble(index);
		case Types.DECIMAL, Types.NUMERIC -> row.getBigDecimal(index);
		case Types.DATE -> row.getDate(index);
		case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> row.getBytes(index);
		default -> throw new SQLException("column " + column.name() + " is of a type that cannot be copied: " + column.type());
		};
	}

	/** Adds a row to a hash: equal rows, and only they, add the same. */
	static void add(Hashes hashes, Object[] values) {
		for (Object value : values) {
			hashes.text(switch (value) {
			case null -> null;
			case byte[] bytes -> "x" + HexFormat.of().formatHex(bytes);
			case BigDecimal number -> "n" + number.stripTrailingZeros().toPlainString();
			case String text -> "t" + text;
			case Boolean flag -> "b" + flag;
			case Date date -> "d" + date.toLocalDate();
			case Double number -> "f" + Double.doubleToLongBits(number);
			default -> "i" + value;
			});
		}
	}
}
