// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Scope;
import org.shouwang.store.Tables;

/**
 * Which rows of a type lie in a scope, read from the model's references: a row is in scope when it is, or refers (over any
 * number of steps) to, one of the scope's own records; failing such a path, when a row in scope refers to it (a pupil's
 * guardian); failing that too, only when the whole type is public (schools, terms). What the model does not tie is hidden.
 */
final class ScopeFilter {

	private final Dictionary dictionary;
	private final String anchor;
	private final Set<String> ids;

	private ScopeFilter(Dictionary dictionary, String anchor, Set<String> ids) {
		this.dictionary = dictionary;
		this.anchor = anchor;
		this.ids = ids;
	}

	/** The condition on the raw table of the type; empty when every row is visible. */
	static Optional<Condition> of(Dictionary dictionary, Scope scope, RecordType type) {
		return switch (scope) {
		case Scope.All all -> Optional.empty();
		case Scope.None none -> isPublic(type) ? Optional.empty() : Optional.of(DSL.falseCondition());
		case Scope.Schools schools -> new ScopeFilter(dictionary, "School", schools.schools()).condition(type);
		case Scope.Classes classes -> new ScopeFilter(dictionary, "ClassGroup", classes.classes()).condition(type);
		case Scope.Pupils pupils -> new ScopeFilter(dictionary, "Pupil", pupils.pupils()).condition(type);
		};
	}

	private Optional<Condition> condition(RecordType type) {
		Optional<Condition> forward = forward(type, new HashSet<>());
		if (forward.isPresent()) {
			return forward;
		}
		List<Condition> backward = backward(type);
		if (isPublic(type)) {
			return Optional.empty();
		}
		return Optional.of(backward.isEmpty() ? DSL.falseCondition() : DSL.or(backward));
	}

	private Optional<Condition> forward(RecordType type, Set<String> path) {
		if (type.id().equals(anchor)) {
			return Optional.of(column(type.field("id")).in(ids));
		}
		if (!path.add(type.id())) {
			return Optional.empty();
		}
		try {
			for (FieldType field : type.fields()) {
				Optional<RecordType> target = field.target().filter(dictionary::has).map(dictionary::type);
				Optional<Condition> reached = target.flatMap(t -> forward(t, path));
				if (reached.isPresent()) {
					return Optional.of(column(field).in(select(target.get(), "id", reached.get())));
				}
			}
			return Optional.empty();
		} finally {
			path.remove(type.id());
		}
	}

	private List<Condition> backward(RecordType type) {
		List<Condition> conditions = new ArrayList<>();
		for (RecordType other : dictionary.types()) {
			Optional<Condition> reached = forward(other, new HashSet<>());
			for (FieldType field : other.fields()) {
				if (reached.isPresent() && field.target().filter(type.id()::equals).isPresent()) {
					conditions.add(column(type.field("id")).in(select(other, field.name(), reached.get())));
				}
			}
		}
		return conditions;
	}

	// What must be stated of such a record is public; the rest of it (a class's teacher) is kept by the clearance.
	private static boolean isPublic(RecordType type) {
		List<FieldType> required = type.fields().stream().filter(FieldType::isRequired).toList();
		return (required.isEmpty() ? type.fields() : required).stream().allMatch(f -> f.sensitivity() == Sensitivity.PUBLIC);
	}

	private static org.jooq.Select<org.jooq.Record1<String>> select(RecordType type, String field, Condition where) {
		return DSL.select(column(type.field(field))).from(Tables.table(type)).where(where);
	}

	private static Field<String> column(FieldType field) {
		return DSL.field(DSL.name(field.owner().module(), field.owner().table(), field.column()), String.class);
	}
}
