// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import org.jooq.Context;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Tables;

/** A raw column as the store itself writes it into a query, counted while it is rendered; see {@link RawTables}. */
final class StoreColumn {

	private StoreColumn() {
	}

	/** @param alias of the table; null for the unqualified column */
	static Field<?> of(String alias, FieldType field) {
		Name name = alias == null ? DSL.name(field.column()) : DSL.name(alias, field.column());
		return rendered(field.column(), Tables.dataType(field), name);
	}

	private static <T> Field<T> rendered(String column, DataType<T> type, Name name) {
		return new CustomField<>(column, type) {
			private static final long serialVersionUID = 1L;

			@Override
			public void accept(Context<?> context) {
				RawTables.countColumn(context.configuration(), column);
				context.visit(name);
			}
		};
	}

	/** An expression under the column's name, so that a result is read by it. */
	static <T> Field<T> named(String column, Field<T> expression) {
		return new CustomField<>(column, expression.getDataType()) {
			private static final long serialVersionUID = 1L;

			@Override
			public void accept(Context<?> context) {
				context.visit(expression);
			}
		};
	}
}
