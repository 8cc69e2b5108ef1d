// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Tables;

/**
 * All that refers to a record, found from the model: references of every type of every module, and what names the record as its owner
 * by type and id, such as attachments and aliases. No scope is looked at.
 */
final class Dependents {

	private final DSLContext dsl;
	private final Model model;

	Dependents(DSLContext dsl, Model model) {
		this.dsl = dsl;
		this.model = model;
	}

	/**
	 * A record and the fields by which it refers.
	 *
	 * @param stored the record as it is
	 * @param fields each holds the id of the record that is referred to
	 */
	record Dependent(Mapping mapping, Record stored, List<FieldType> fields) {

		/** The record as it refers to another one instead. */
		Record referringTo(String other) {
			Record copy = EcoreUtil.copy(stored);
			fields.forEach(field -> field.set(copy, other));
			return copy;
		}
	}

	/** What refers to the record, referred-to types first, each once. */
	List<Dependent> of(RecordType type, String id) {
		List<Dependent> found = new ArrayList<>();
		for (Mapping mapping : model.inInsertOrder()) {
			Map<String, Dependent> byId = new LinkedHashMap<>();
			for (FieldType field : mapping.fields()) {
				refers(mapping, field, type).ifPresent(where -> rows(mapping, where.and(column(field).eq(id))).forEach(row -> byId
						.computeIfAbsent(row.getId(), i -> new Dependent(mapping, row, new ArrayList<>())).fields().add(field)));
			}
			found.addAll(byId.values());
		}
		return found;
	}

	/** What must hold besides for the field to refer to a record of the type; empty when it never does. */
	private static Optional<Condition> refers(Mapping mapping, FieldType field, RecordType type) {
		if (field.target().filter(type.id()::equals).isPresent()) {
			return Optional.of(DSL.noCondition());
		}
		return field.targetTypeField().map(name -> column(mapping.type().field(name)).eq(type.id()));
	}

	private List<Record> rows(Mapping mapping, Condition where) {
		return dsl.select(mapping.select()).from(Tables.table(mapping.type())).where(where).orderBy(DSL.field(DSL.name("id")))
				.fetch(mapping::<Record>record);
	}

	private static Field<String> column(FieldType field) {
		return DSL.field(DSL.name(field.column()), String.class);
	}
}
