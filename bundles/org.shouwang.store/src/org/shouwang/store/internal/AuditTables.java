// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The store's own tables, as {@code db/V001__history.sql} makes them. */
public final class AuditTables {

	static final Table<Record> COMMITS = DSL.table(DSL.name("store", "commits"));
	public static final Field<Long> SEQ = DSL.field(DSL.name("seq"), Long.class);
	static final Field<String> ID = DSL.field(DSL.name("id"), String.class);
	static final Field<Long> MADE_AT = DSL.field(DSL.name("made_at"), Long.class);
	static final Field<String> ACCOUNT = DSL.field(DSL.name("account"), String.class);
	static final Field<String> REASON = DSL.field(DSL.name("reason"), String.class);
	static final Field<Integer> CHANGE_COUNT = DSL.field(DSL.name("change_count"), Integer.class);
	static final Field<String> PREVIOUS_HASH = DSL.field(DSL.name("previous_hash"), String.class);
	static final Field<String> REASON_SALT = DSL.field(DSL.name("reason_salt"), String.class);
	/** Null unless the reason was erased. */
	static final Field<String> REASON_COMMITMENT = DSL.field(DSL.name("reason_commitment"), String.class);
	public static final Field<String> HASH = DSL.field(DSL.name("hash"), String.class);

	static final Table<Record> CHANGES = DSL.table(DSL.name("store", "changes"));
	static final Field<Long> COMMIT_SEQ = DSL.field(DSL.name("commit_seq"), Long.class);
	static final Field<Integer> ORDINAL = DSL.field(DSL.name("ordinal"), Integer.class);
	static final Field<String> KIND = DSL.field(DSL.name("kind"), String.class);
	static final Field<String> RECORD_TYPE = DSL.field(DSL.name("record_type"), String.class);
	static final Field<String> RECORD_ID = DSL.field(DSL.name("record_id"), String.class);
	static final Field<Integer> VERSION = DSL.field(DSL.name("version"), Integer.class);
	static final Field<String> FIELD = DSL.field(DSL.name("field"), String.class);
	static final Field<String> OLD_VALUE = DSL.field(DSL.name("old_value"), String.class);
	static final Field<String> NEW_VALUE = DSL.field(DSL.name("new_value"), String.class);
	static final Field<String> OLD_LONG = DSL.field(DSL.name("old_long"), String.class);
	static final Field<String> NEW_LONG = DSL.field(DSL.name("new_long"), String.class);
	static final Field<String> SALT = DSL.field(DSL.name("salt"), String.class);
	/** Null unless the values were erased. */
	static final Field<String> COMMITMENT = DSL.field(DSL.name("commitment"), String.class);

	public static final Table<Record> CHAIN = DSL.table(DSL.name("store", "chain"));
	/** Of the end of the chain, and of a migration step. */
	static final Field<String> SEAL = DSL.field(DSL.name("seal"), String.class);
	/** The chain's only row. */
	static final Condition CHAIN_ROW = DSL.field(DSL.name("id"), Integer.class).eq(1);

	static final Table<Record> MIGRATIONS = DSL.table(DSL.name("store", "migration"));
	static final Field<String> MODULE = DSL.field(DSL.name("module"), String.class);
	static final Field<Integer> STEP = DSL.field(DSL.name("step"), Integer.class);
	static final Field<String> NAME = DSL.field(DSL.name("name"), String.class);
	static final Field<String> CHECKSUM = DSL.field(DSL.name("checksum"), String.class);
	static final Field<Long> APPLIED_AT = DSL.field(DSL.name("applied_at"), Long.class);

	private AuditTables() {
	}
}
