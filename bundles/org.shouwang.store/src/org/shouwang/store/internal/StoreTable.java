// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import org.jooq.Context;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.CustomQueryPart;
import org.jooq.impl.DSL;
import org.shouwang.model.meta.RecordType;

/**
 * The raw table of a record type as the store itself writes it into a query, counted while it is rendered: {@link RawTables}
 * refuses a statement that names more raw tables than the store has put in.
 */
final class StoreTable extends CustomQueryPart {

	private static final long serialVersionUID = 1L;
	private final String schema;
	private final String name;

	private StoreTable(RecordType type) {
		this.schema = type.module();
		this.name = type.table();
	}

	static Table<Record> of(RecordType type) {
		return DSL.table("{0}", new StoreTable(type));
	}

	@Override
	public void accept(Context<?> context) {
		RawTables.countTable(context.configuration());
		context.visit(DSL.name(schema, name));
	}
}
