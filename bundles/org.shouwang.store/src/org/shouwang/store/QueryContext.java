// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.List;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shouwang.model.Record;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.RecordType;

/**
 * Set-based SQL as one viewer. {@link #table} gives what this viewer may see: rows in scope, fields above the clearance masked,
 * so a filter or a sort on such a field meets only the mask. Services build their queries on these tables and on nothing else.
 */
public interface QueryContext {

	DSLContext dsl();

	Dictionary dictionary();

	/** The visible rows of a record type, under the type's table name as alias. */
	RecordTable table(RecordType type);

	/** As {@link #table(RecordType)}, by id such as {@code Pupil}. */
	default RecordTable table(String type) {
		return table(dictionary().type(type));
	}

	/**
	 * The visible records that meet a condition on {@link #table(RecordType)}, as objects, masked as {@link Session#load} masks
	 * them. For the few records of one page or one child; lists read columns, not objects.
	 */
	<T extends Record> List<T> records(RecordType type, Condition condition);

	/** As {@link #records(RecordType, Condition)}, by id such as {@code Pupil}. */
	default <T extends Record> List<T> records(String type, Condition condition) {
		return records(dictionary().type(type), condition);
	}

	/** All visible records of a type of which there are few, such as the school itself; for callers that know no SQL. */
	default <T extends Record> List<T> all(String type) {
		return records(dictionary().type(type), DSL.noCondition());
	}
}
