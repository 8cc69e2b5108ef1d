// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.shouwang.archives.DuplicatePair.Why;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;
import org.shouwang.store.Viewer;

/**
 * Looks for values that stand more than once, by one grouping query a ground, and reads only the rows that have them. Of two who agree in
 * name and birth date or phone but state two ID numbers nobody thinks that they are one.
 */
final class DuplicateQuery {
	private static final int CHUNK = 500;
	/** A value that so many share is a gap written as a value (无, 000000), and tells of nobody. */
	private static final int TOO_MANY = 20;

	private final QueryContext query;
	private final Viewer viewer;
	private final RecordType type;
	private final RecordTable table;
	private final Map<String, Lookalike> people = new HashMap<>();
	private final Map<List<String>, Set<Why>> pairs = new LinkedHashMap<>();
	private Map<String, String> classes;

	DuplicateQuery(QueryContext query, Viewer viewer, RecordType type) {
		this.query = query;
		this.viewer = viewer;
		this.type = type;
		this.table = query.table(type);
	}

	List<DuplicatePair> fetch() {
		Map<Why, List<String>> grounds = new EnumMap<>(Why.class);
		grounds.put(Why.ID_NUMBER, List.of("idNumber"));
		grounds.put(Why.NAME_AND_BIRTH, List.of("name", "born"));
		grounds.put(type.id().equals("Pupil") ? Why.STUDENT_NUMBER : Why.NAME_AND_PHONE,
				type.id().equals("Pupil") ? List.of("studentNumber") : List.of("name", "phone"));
		grounds.forEach((why, fields) -> {
			if (fields.stream().allMatch(field -> field.equals("name") || viewer.mayRead(type.field(field).sensitivity()))) {
				find(why, fields);
			}
		});
		return pairs.entrySet().stream()
				.map(pair -> new DuplicatePair(people.get(pair.getKey().getFirst()), people.get(pair.getKey().getLast()), pair.getValue()))
				.sorted(Comparator.comparing((DuplicatePair pair) -> pair.why().iterator().next()).thenComparing(pair -> pair.first().name())
						.thenComparing(pair -> pair.first().id()))
				.toList();
	}

	private void find(Why why, List<String> fields) {
		List<Field<Object>> columns = fields.stream().map(table::field).toList();
		var stated = DSL.and(columns.stream().map(Field::isNotNull).toList());
		List<List<Object>> repeated = query.dsl().select(columns).from(table.table()).where(stated).groupBy(columns)
				.having(DSL.count().between(2, TOO_MANY)).fetch(row -> List.of(row.intoArray()));
		Map<List<Object>, List<Lookalike>> groups = new LinkedHashMap<>();
		repeated.forEach(values -> groups.put(values, new ArrayList<>()));
		List<Object> keys = repeated.stream().map(List::getFirst).distinct().toList();
		for (int from = 0; from < keys.size(); from += CHUNK) {
			var rows = query.dsl().select(columns()).from(table.table())
					.where(columns.getFirst().in(keys.subList(from, Math.min(keys.size(), from + CHUNK)))).fetch();
			for (Record row : rows) {
				List<Object> values = fields.stream().map(field -> row.get(type.field(field).column())).toList();
				List<Lookalike> group = values.contains(null) ? null : groups.get(values);
				if (group != null) {
					group.add(person(row));
				}
			}
		}
		groups.values().forEach(group -> pair(why, group));
	}

	private void pair(Why why, List<Lookalike> group) {
		group.sort(Comparator.comparing(Lookalike::id));
		for (int i = 0; i < group.size(); i++) {
			for (int j = i + 1; j < group.size(); j++) {
				if (why == Why.ID_NUMBER || !areTwo(group.get(i), group.get(j))) {
					pairs.computeIfAbsent(List.of(group.get(i).id(), group.get(j).id()), pair -> EnumSet.noneOf(Why.class)).add(why);
				}
			}
		}
	}

	private static boolean areTwo(Lookalike one, Lookalike other) {
		return one.idNumber() != null && other.idNumber() != null && !one.idNumber().equals(other.idNumber());
	}

	private List<Field<?>> columns() {
		List<Field<?>> columns = new ArrayList<>(List.of(table.id(), table.field("name"), table.field("born"), table.field("idNumber"),
				table.field("phone")));
		if (type.id().equals("Pupil")) {
			columns.add(table.field("studentNumber"));
			columns.add(table.field("classGroup"));
		}
		return columns;
	}

	private Lookalike person(Record row) {
		return people.computeIfAbsent(row.get("id", String.class), id -> {
			boolean pupil = type.id().equals("Pupil");
			String group = pupil ? row.get("class_group", String.class) : null;
			return new Lookalike(id, row.get("name", String.class), row.get("born", LocalDate.class), row.get("id_number", String.class),
					pupil ? row.get("student_number", String.class) : null, row.get("phone", String.class),
					group == null ? null : classes().get(group));
		});
	}

	private Map<String, String> classes() {
		if (classes == null) {
			RecordTable groups = query.table("ClassGroup");
			classes = new HashMap<>();
			query.dsl().select(groups.id(), groups.field("name", String.class)).from(groups.table())
					.forEach(row -> classes.put(row.value1(), Objects.requireNonNullElse(row.value2(), "")));
		}
		return classes;
	}
}
