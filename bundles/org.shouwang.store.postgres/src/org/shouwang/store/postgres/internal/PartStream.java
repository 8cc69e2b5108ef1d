// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The bytes of a file on the server, one part after the other; no more than one is in memory. */
final class PartStream extends InputStream {

	private final Connection connection;
	private final String name;
	private byte[] part = {};
	private int next;
	private int number;

	PartStream(Connection connection, String name) {
		this.connection = connection;
		this.name = name;
	}

	@Override
	public int read() throws IOException {
		return isAtEnd() ? -1 : part[next++] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (isAtEnd()) {
			return -1;
		}
		int count = Math.min(length, part.length - next);
		System.arraycopy(part, next, bytes, offset, count);
		next += count;
		return count;
	}

	private boolean isAtEnd() throws IOException {
		try {
			while (part != null && next == part.length) {
				part = fetch();
				next = 0;
			}
			return part == null;
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}

	private byte[] fetch() throws SQLException {
		try (PreparedStatement statement = connection
				.prepareStatement("SELECT content FROM shouwang.file_part WHERE name = ? AND part = ?")) {
			statement.setString(1, name);
			statement.setInt(2, number++);
			try (ResultSet row = statement.executeQuery()) {
				return row.next() ? row.getBytes(1) : null;
			}
		}
	}
}
