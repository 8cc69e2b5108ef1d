// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.RecordTable.Columns;
import org.shouwang.store.Viewer;

/**
 * The columns of visible tables as one viewer sees them. What a viewer gets for a hidden column is the mask computed from it. The
 * mask stands in the query and not in a table within the query: an engine could no longer merge the two, and a join of six
 * tables would take minutes. That nobody names the hidden column itself is what {@link RawTables} looks after.
 */
final class MaskedColumns implements Columns {

	private final Viewer viewer;
	private final DSLContext guarded;
	private final Reading reading;

	MaskedColumns(Viewer viewer, DSLContext guarded, Reading reading) {
		this.reading = reading;
		this.viewer = viewer;
		this.guarded = guarded;
	}

	@Override
	public void aliased(String alias) {
		RawTables.alias(guarded, alias);
	}

	@Override
	public Field<?> column(String alias, FieldType field) {
		Field<?> raw = StoreColumn.of(alias, field);
		reading.uses(field);
		return Masks.hides(viewer, field) ? StoreColumn.named(field.column(), Masks.seen(field, raw)) : raw;
	}

	@Override
	public Condition isStated(String alias, FieldType field) {
		return isReleased(field) ? StoreColumn.of(alias, field).isNotNull() : DSL.falseCondition();
	}

	@Override
	public Condition is(String alias, FieldType field, String literal) {
		boolean released = !Masks.hides(viewer, field) || isReleased(field) && field.figures().contains(literal);
		return released ? StoreColumn.of(alias, field).coerce(String.class).eq(DSL.inline(literal)) : DSL.falseCondition();
	}

	// Figures count what is sensitive for those who read what is internal; nobody's figures count what is sealed.
	private boolean isReleased(FieldType field) {
		return !Masks.hides(viewer, field)
				|| viewer.mayRead(Sensitivity.INTERNAL) && Sensitivity.SENSITIVE.clears(field.sensitivity());
	}
}
