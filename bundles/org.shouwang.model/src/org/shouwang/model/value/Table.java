// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the text tables beside this class: columns parted by tabs, lines beginning with # are remarks. */
final class Table {

	private Table() {
	}

	/** All rows; every row has all its columns, empty ones too. A missing table is a broken installation. */
	static List<String[]> read(String name) {
		var stream = Table.class.getResourceAsStream(name);
		if (stream == null) {
			throw new IllegalStateException("the table " + name + " is missing from this installation");
		}
		try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
