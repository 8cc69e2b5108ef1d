// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Scope;
import org.shouwang.store.internal.Ties.Tie;

/** Which rows of a type lie in a scope, as a condition on the raw table's unqualified columns; see {@link Ties}. */
final class ScopeFilter {

	private final Dictionary dictionary;
	private final Scope scope;
	private final Ties ties;
	private final Set<String> anchors;
	private final Keys keys;

	/** @param keys how "refers to a row of those" is asked for */
	ScopeFilter(Model model, Scope scope, Keys keys) {
		this.dictionary = model.dictionary();
		this.scope = scope;
		this.keys = keys;
		this.anchors = switch (scope) {
		case Scope.Schools schools -> schools.schools();
		case Scope.Classes classes -> classes.classes();
		case Scope.Pupils pupils -> pupils.pupils();
		case Scope.All all -> Set.of();
		case Scope.None none -> Set.of();
		};
		this.ties = switch (scope) {
		case Scope.Schools schools -> model.ties("School");
		case Scope.Classes classes -> model.ties("ClassGroup");
		case Scope.Pupils pupils -> model.ties("Pupil");
		case Scope.All all -> null;
		case Scope.None none -> null;
		};
	}

	/** How to ask whether a column holds one of the keys that a query gives. */
	interface Keys {

		/** The query itself: best for a single row. */
		Keys SUBSELECT = (column, name, query) -> column.in(query);

		/** @param name the same for the same query, within one scope */
		Condition in(Field<String> column, String name, Select<Record1<String>> query);
	}

	/** The condition; empty when every row is visible. */
	Optional<Condition> of(RecordType type) {
		if (scope instanceof Scope.All) {
			return Optional.empty();
		}
		return switch (scope instanceof Scope.None ? Ties.withoutAnchor(type) : ties.of(type)) {
		case Tie.Anchor anchor -> Optional.of(column(type.field("id")).in(anchors));
		case Tie.Refers refers -> Optional.of(refers(refers));
		case Tie.ReferredTo tied -> Optional.of(DSL.or(tied.fields().stream().map(f -> referredTo(type, f)).toList()));
		case Tie.Owned owned -> Optional.of(owned(type, owned));
		case Tie.Everybody everybody -> Optional.empty();
		case Tie.Hidden hidden -> Optional.of(DSL.falseCondition());
		};
	}

	private Condition refers(Tie.Refers tie) {
		if (ties.of(tie.target()) instanceof Tie.Anchor) {
			return column(tie.field()).in(anchors);
		}
		Condition reached = of(tie.target()).orElse(DSL.noCondition());
		return keys.in(column(tie.field()), tie.target().id(), select(tie.target().field("id"), reached));
	}

	private Condition referredTo(RecordType type, FieldType field) {
		Condition reached = of(field.owner()).orElse(DSL.noCondition());
		return keys.in(column(type.field("id")), field.id(), select(field, reached.and(column(field).isNotNull())));
	}

	// Asked row by row even in a list: an owner is found by its key, and there are as many kinds of owners as types.
	private Condition owned(RecordType type, Tie.Owned tie) {
		List<Condition> owners = new ArrayList<>();
		for (RecordType owner : dictionary.types()) {
			if (!(ties.of(owner) instanceof Tie.Owned) && !(ties.of(owner) instanceof Tie.Hidden)) {
				Condition reached = new ScopeFilter(this, Keys.SUBSELECT).of(owner).orElse(DSL.noCondition());
				owners.add(column(tie.ownerType()).eq(DSL.inline(owner.id()))
						.and(column(tie.owner()).in(select(owner.field("id"), reached))));
			}
		}
		return DSL.or(owners);
	}

	private ScopeFilter(ScopeFilter other, Keys keys) {
		this.dictionary = other.dictionary;
		this.scope = other.scope;
		this.ties = other.ties;
		this.anchors = other.anchors;
		this.keys = keys;
	}

	private static Select<Record1<String>> select(FieldType field, Condition where) {
		return DSL.select(column(field)).from(StoreTable.of(field.owner())).where(where);
	}

	private static Field<String> column(FieldType field) {
		return StoreColumn.of(null, field).coerce(String.class);
	}
}
