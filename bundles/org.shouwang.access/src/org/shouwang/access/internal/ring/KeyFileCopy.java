// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.ring;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The newest content of a key file as the database keeps it: written in the transaction of the change, so that it and the history
 * never differ. No record type: what stands here must not lie in the history once more, where old passwords could be tried on it.
 */
public final class KeyFileCopy {

	/** The key ring among the files. */
	public static final String RING = "keyring";

	private static final Table<Record> TABLE = DSL.table(DSL.name("access", "key_file_copy"));
	private static final Field<String> NAME = DSL.field(DSL.name("name"), SQLDataType.VARCHAR);
	private static final Field<Integer> GENERATION = DSL.field(DSL.name("generation"), SQLDataType.INTEGER);
	private static final Field<String> CONTENT = DSL.field(DSL.name("content"), SQLDataType.CLOB);

	private final DSLContext dsl;
	private final String name;

	/** @param name of the file, such as {@code keyring} */
	public KeyFileCopy(DSLContext dsl, String name) {
		this.dsl = dsl;
		this.name = name;
	}

	/** The whole file; empty when the database does not know it yet. */
	public Optional<byte[]> read() {
		return dsl.select(CONTENT).from(TABLE).where(NAME.eq(name)).fetchOptional(CONTENT)
				.map(text -> text.getBytes(StandardCharsets.UTF_8));
	}

	public void write(int generation, byte[] content) {
		String text = new String(content, StandardCharsets.UTF_8);
		int changed = dsl.update(TABLE).set(GENERATION, generation).set(CONTENT, text).where(NAME.eq(name)).execute();
		if (changed == 0) {
			dsl.insertInto(TABLE, NAME, GENERATION, CONTENT).values(name, generation, text).execute();
		}
	}
}
