// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as RFC 4180 has it: commas, lines ended by CR LF, quotes where needed. UTF-8 with a byte order mark, without which
 * Excel reads Chinese wrong. Nothing at all stands for "not stated", {@code ""} for an empty text.
 */
final class CsvFile implements AutoCloseable {

	private static final char MARK = '\uFEFF';

	private final Writer out;

	CsvFile(OutputStream out) throws IOException {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.out.write(MARK);
	}

	/** @param values null: not stated */
	void row(List<?> values) throws IOException {
		String comma = "";
		for (Object value : values) {
			out.write(comma);
			comma = ",";
			if (value != null) {
				out.write(cell(value.toString()));
			}
		}
		out.write("\r\n");
	}

	private static String cell(String text) {
		boolean plain = !text.isEmpty() && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
				&& text.strip().length() == text.length();
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
