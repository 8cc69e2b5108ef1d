// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jooq.Field;
import org.shouwang.model.Record;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.RecordTable;
import org.shouwang.store.Session;
import org.shouwang.store.UnitOfWork;
import org.shouwang.tests.model.ModelWalkTest;
import org.shouwang.tests.model.Values;

/** Reading, adding, changing and removing of every record type of the model, without a word about any one of them. */
final class RecordProbes {
	private RecordProbes() {
	}

	static Map<String, Probe> all(Dictionary dictionary) {
		Map<String, Probe> probes = new LinkedHashMap<>();
		for (RecordType type : dictionary.types().stream().filter(t -> !ModelWalkTest.RULED.contains(t.id())).toList()) {
			String id = type.id();
			if (Samples.isKept(type)) {
				probes.put(id + " read", actor -> readKept(actor, actor.type(id)));
				probes.put(id + " write", actor -> Refusals.of(() -> writeKept(actor, actor.type(id))));
			} else {
				probes.put(id + " read", actor -> read(actor, actor.type(id)));
				probes.put(id + " add", actor -> Ring.reached(ring -> add(actor, actor.type(id), ring)));
				probes.put(id + " change", actor -> Ring.reached(ring -> change(actor, actor.type(id), ring)));
				probes.put(id + " remove", actor -> Ring.reached(ring -> remove(actor, actor.type(id), ring)));
			}
		}
		return probes;
	}

	/** Reads in the three ways that there are; they must agree, and leave their lines in the access log. */
	private static String read(Actor actor, RecordType type) {
		Map<Ring, Record> whole = new HashMap<>();
		for (Ring ring : Ring.values()) {
			whole.put(ring, actor.program().<Record>load(type, id(actor, type, ring)).orElseThrow());
		}
		long logged = actor.accesses();
		Map<Ring, Record> loaded = new HashMap<>();
		whole.forEach((ring, record) -> actor.session().<Record>load(type, record.getId()).ifPresent(seen -> loaded.put(ring, seen)));
		String outcome = outcome(type, whole, loaded);
		boolean secret = loaded.keySet().stream().anyMatch(ring -> type.fields().stream().anyMatch(f -> isLogged(f)
				&& f.get(whole.get(ring)) != null && !isFirstChoice(f, whole.get(ring))
				&& Objects.equals(f.get(loaded.get(ring)), f.get(whole.get(ring)))));
		if (secret != actor.accesses() > logged) {
			return outcome + (secret ? ", not logged" : ", logged without need");
		}
		String listed = outcome(type, whole, objects(actor.session(), type, whole));
		String columns = outcome(type, whole, columns(actor.session(), type, whole));
		return outcome.equals(listed) && outcome.equals(columns) ? outcome : outcome + " one by one, " + listed + " as records, " + columns + " as columns";
	}

	/** What a masked option shows too, and so tells nothing. */
	private static boolean isFirstChoice(FieldType field, Record record) {
		return field.isOption() && field.get(record).equals(field.get(field.owner().newRecord()));
	}

	private static boolean isLogged(FieldType field) {
		return !Sensitivity.INTERNAL.clears(field.sensitivity());
	}

	private static String outcome(RecordType type, Map<Ring, Record> whole, Map<Ring, Record> seen) {
		boolean masked = seen.entrySet().stream().anyMatch(e -> type.fields().stream().filter(f -> !f.name().equals("version"))
				.anyMatch(f -> !Objects.equals(f.get(e.getValue()), f.get(whole.get(e.getKey())))));
		return Ring.farthest(seen::containsKey) + (masked ? " masked" : "");
	}

	private static Map<Ring, Record> objects(Session session, RecordType type, Map<Ring, Record> whole) {
		List<Record> all = session.read(query -> query.<Record>all(type.id()));
		Map<Ring, Record> found = new HashMap<>();
		whole.forEach((ring, record) -> all.stream().filter(r -> r.getId().equals(record.getId())).findFirst().ifPresent(r -> found.put(ring, r)));
		return found;
	}

	private static Map<Ring, Record> columns(Session session, RecordType type, Map<Ring, Record> whole) {
		List<FieldType> texts = type.fields().stream().filter(f -> f.javaType() == String.class).toList();
		Map<Ring, Record> found = new HashMap<>();
		session.read(query -> {
			RecordTable table = query.table(type);
			List<Field<Object>> columns = texts.stream().map(table::field).toList();
			query.dsl().select(columns).from(table.table()).forEach(row -> whole.forEach((ring, record) -> {
				if (record.getId().equals(row.get(texts.indexOf(type.field("id")), String.class))) {
					Record copy = EcoreUtil.copy(record);
					texts.forEach(f -> f.set(copy, row.get(texts.indexOf(f), String.class)));
					found.put(ring, copy);
				}
			}));
			return null;
		});
		return found;
	}

	private static String id(Actor actor, RecordType type, Ring ring) {
		return actor.village().samples().id(type.id(), ring);
	}

	private static void add(Actor actor, RecordType type, Ring ring) {
		actor.session().change("add", unit -> addTied(actor, unit, type, ring));
	}

	private static void change(Actor actor, RecordType type, Ring ring) {
		actor.session().change("change", unit -> alter(unit.edit(type, id(actor, type, ring)), type));
	}

	/** Sets a field that everybody who may write may read to something else. */
	private static void alter(Record record, RecordType type) {
		FieldType field = type.fields().stream().filter(f -> Values.isFree(f) && f.target().isEmpty() && f.targetTypeField().isEmpty() && !isLogged(f))
				.filter(f -> !type.fields().stream().anyMatch(o -> o.targetTypeField().filter(f.name()::equals).isPresent()))
				.findFirst().orElseThrow(() -> new AssertionError("Say in this test what of a " + type + " may be changed"));
		Object before = field.get(record);
		for (int number = 0; Objects.equals(field.get(record), before); number++) {
			field.set(record, Samples.plain(field, number));
		}
	}

	/** Adds a record; with a person the tie that makes him visible. Last comes what may be removed first. */
	private static List<Record> addTied(Actor actor, UnitOfWork unit, RecordType type, Ring ring) {
		Record record = actor.village().samples().make(unit, type, ring);
		unit.add(record);
		if (!type.id().equals("Person")) {
			return List.of(record);
		}
		RecordType tie = actor.type("Guardianship");
		Record made = actor.village().samples().make(unit, tie, ring);
		tie.field("person").set(made, record.getId());
		unit.add(made);
		return List.of(record, made);
	}

	/** Removes a record on which nothing hangs. */
	private static void remove(Actor actor, RecordType type, Ring ring) {
		List<Record> fresh = actor.program().write("to be removed", unit -> addTied(actor, unit, type, ring)).value();
		actor.session().change("remove", unit -> fresh.reversed().forEach(unit::remove));
	}

	/** What the program keeps by itself is seen as a whole or not at all. */
	private static String readKept(Actor actor, RecordType type) {
		int whole = actor.program().read(query -> query.<Record>all(type.id())).size();
		int seen = actor.session().read(query -> query.<Record>all(type.id())).size();
		return seen == 0 ? "none" : seen == whole ? "all" : "some";
	}

	private static void writeKept(Actor actor, RecordType type) {
		actor.session().change("add", unit -> {
			Record record = type.newRecord();
			type.fields().stream().filter(f -> Values.isFree(f) && f.target().isEmpty()).forEach(f -> f.set(record, Samples.plain(f, 7)));
			type.fields().stream().filter(f -> f.target().filter("AccountEntry"::equals).isPresent()).forEach(f -> f.set(record,
					actor.program().read(query -> query.<Record>all("AccountEntry")).getFirst().getId()));
			unit.add(record);
		});
	}
}
