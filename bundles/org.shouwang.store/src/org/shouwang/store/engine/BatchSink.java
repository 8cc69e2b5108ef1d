// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

import java.sql.Date;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows by JDBC batches: what every engine can do. */
public final class BatchSink implements RowSink {

	private static final int BATCH = 1000;

	private final PreparedStatement statement;
	private final int[] types;
	private int pending;

	public BatchSink(PreparedStatement statement) throws SQLException {
		this(statement, types(statement));
	}

	/** @param types of the parameters, from {@link #types} of the same SQL: asking anew may cost a trip to a server */
	public BatchSink(PreparedStatement statement, int[] types) {
		this.statement = statement;
		this.types = types.clone();
	}

	/** The parameters' types as {@link java.sql.Types} numbers them. */
	public static int[] types(PreparedStatement statement) throws SQLException {
		ParameterMetaData parameters = statement.getParameterMetaData();
		int[] types = new int[parameters.getParameterCount()];
		for (int i = 0; i < types.length; i++) {
			types[i] = parameters.getParameterType(i + 1);
		}
		return types;
	}

	@Override
	public void add(Object[] row) throws SQLException {
		for (int i = 0; i < row.length; i++) {
			bind(i + 1, row[i]);
		}
		statement.addBatch();
		if (++pending == BATCH) {
			flush();
		}
	}

	private void bind(int index, Object value) throws SQLException {
		switch (value) {
		case null -> statement.setNull(index, types[index - 1]);
		case String text -> statement.setString(index, text);
		case Integer number -> statement.setInt(index, number);
		case Long number -> statement.setLong(index, number);
		case Boolean flag -> statement.setBoolean(index, flag);
		case Date date -> statement.setDate(index, date);
		default -> statement.setObject(index, value);
		}
	}

	@Override
	public void flush() throws SQLException {
		if (pending > 0) {
			pending = 0;
			statement.executeBatch();
		}
	}

	@Override
	public void close() throws SQLException {
		statement.close();
	}
}
