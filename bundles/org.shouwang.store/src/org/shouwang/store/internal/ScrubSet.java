// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Tables;

/**
 * What goes when a person goes: the record, everything that refers to it over any number of steps, attachments, and the adults to
 * whom nothing refers any more afterwards. A guardian whom a sibling still has stays.
 */
final class ScrubSet {

	private static final String PERSON = "Person";
	private static final int CHUNK = 500;

	private final DSLContext dsl;
	private final Model model;
	private final Map<String, Set<String>> ids = new LinkedHashMap<>();

	ScrubSet(DSLContext dsl, Model model) {
		this.dsl = dsl;
		this.model = model;
	}

	/** Ids by record type, those referring before those referred to. */
	Map<String, Set<String>> of(RecordType type, Collection<String> roots) {
		take(type, roots);
		if (model.dictionary().has(PERSON)) {
			take(model.dictionary().type(PERSON), orphans(model.dictionary().type(PERSON)));
		}
		Map<String, Set<String>> ordered = new LinkedHashMap<>();
		for (Mapping mapping : model.inInsertOrder().reversed()) {
			Set<String> found = ids.getOrDefault(mapping.type().id(), Set.of());
			if (!found.isEmpty()) {
				ordered.put(mapping.type().id(), found);
			}
		}
		return ordered;
	}

	private void take(RecordType type, Collection<String> some) {
		Set<String> known = ids.computeIfAbsent(type.id(), t -> new LinkedHashSet<>());
		List<String> fresh = some.stream().filter(known::add).toList();
		if (fresh.isEmpty()) {
			return;
		}
		// The history of what was merged into them stands under former ids.
		take(type, new Aliases(dsl, model).formerIds(type, fresh));
		for (RecordType other : model.dictionary().types()) {
			for (FieldType field : other.fields()) {
				if (refers(other, field, type)) {
					take(other, select(other, field, fresh, other.field("id")));
				}
			}
		}
	}

	// An attachment or an alias names the type of its owner beside the id, and ids are unique over all types.
	private static boolean refers(RecordType other, FieldType field, RecordType type) {
		return field.target().filter(type.id()::equals).isPresent()
				|| field.targetTypeField().isPresent() && !type.id().equals(other.id());
	}

	/** The persons to whom only records that go refer. */
	private Set<String> orphans(RecordType person) {
		Set<String> candidates = new LinkedHashSet<>();
		Set<String> needed = new LinkedHashSet<>();
		for (RecordType other : model.dictionary().types()) {
			for (FieldType field : other.fields()) {
				if (field.target().filter(PERSON::equals).isPresent()) {
					candidates.addAll(select(other, other.field("id"), ids.getOrDefault(other.id(), Set.of()), field));
				}
			}
		}
		ties(person).forEach((other, fields) -> fields.forEach(field -> needed.addAll(stillReferred(other, field, candidates))));
		candidates.removeAll(needed);
		return candidates;
	}

	/** The fields by which somebody else's records hold a person: a child's tie does, what is only told about the person does not. */
	private Map<RecordType, List<FieldType>> ties(RecordType person) {
		Map<RecordType, List<FieldType>> ties = new LinkedHashMap<>();
		for (RecordType other : model.dictionary().types()) {
			boolean between = other.fields().stream().anyMatch(f -> f.target().isPresent() && !f.target().get().equals(person.id()));
			for (FieldType field : other.fields()) {
				if (between && field.target().filter(person.id()::equals).isPresent()) {
					ties.computeIfAbsent(other, o -> new ArrayList<>()).add(field);
				}
			}
		}
		return ties;
	}

	private Set<String> stillReferred(RecordType other, FieldType field, Set<String> persons) {
		Set<String> going = ids.getOrDefault(other.id(), Set.of());
		Set<String> referred = new LinkedHashSet<>();
		for (List<String> chunk : chunks(persons)) {
			dsl.select(column(other.field("id")), column(field)).from(Tables.table(other)).where(column(field).in(chunk)).fetch()
					.stream().filter(row -> !going.contains(row.value1())).forEach(row -> referred.add(row.value2()));
		}
		return referred;
	}

	private Set<String> select(RecordType type, FieldType by, Collection<String> values, FieldType wanted) {
		Set<String> found = new LinkedHashSet<>();
		for (List<String> chunk : chunks(values)) {
			found.addAll(dsl.select(column(wanted)).from(Tables.table(type)).where(column(by).in(chunk)).fetch(column(wanted)));
		}
		found.remove(null);
		return found;
	}

	static List<List<String>> chunks(Collection<String> all) {
		List<String> list = List.copyOf(all);
		List<List<String>> chunks = new ArrayList<>();
		for (int from = 0; from < list.size(); from += CHUNK) {
			chunks.add(list.subList(from, Math.min(list.size(), from + CHUNK)));
		}
		return chunks;
	}

	private static Field<String> column(FieldType field) {
		return DSL.field(DSL.name(field.column()), String.class);
	}
}
