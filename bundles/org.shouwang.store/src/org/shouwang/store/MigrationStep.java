// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One forward step of a module's schema. The SQL is portable; where engines differ a placeholder stands for the type:
 * <code>{uuid}</code>, <code>{text}</code> (unlimited), <code>{instant}</code>, <code>{bytes}</code>. Statements end with a
 * semicolon at a line's end. A released step never changes: its checksum is kept in the database.
 *
 * @param number 1, 2, 3 …
 * @param name   what it does, as in the file name
 * @param sql    the statements
 */
public record MigrationStep(int number, String name, String sql) {

	private static final Pattern FILE = Pattern.compile("(?:.*/)?V(\\d{3})__([A-Za-z0-9_-]+)\\.sql");

	/**
	 * Reads steps from resources beside (or, with a leading slash, in the bundle of) a class.
	 *
	 * @param anchor class whose loader finds them
	 * @param files  such as {@code db/V001__pupils.sql}
	 */
	public static List<MigrationStep> fromResources(Class<?> anchor, String... files) {
		return Stream.of(files).map(file -> fromResource(anchor, file)).toList();
	}

	private static MigrationStep fromResource(Class<?> anchor, String file) {
		Matcher matcher = FILE.matcher(file);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("not named V001__what.sql: " + file);
		}
		try (InputStream in = anchor.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalArgumentException("no resource " + file + " beside " + anchor.getName());
			}
			String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
			return new MigrationStep(Integer.parseInt(matcher.group(1)), matcher.group(2), sql);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
