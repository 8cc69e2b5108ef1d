// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jooq.impl.DSL;
import org.shouwang.archives.model.KeptValue;
import org.shouwang.model.Record;
import org.shouwang.model.School;
import org.shouwang.store.QueryContext;
import org.shouwang.store.UnitOfWork;

/** The writing and the reading half of a transaction, method by method. */
final class UnitProbes {
	private static final String KEPT = "KeptValue";

	private UnitProbes() {
	}

	/** Work within a unit of the actor's session. */
	private interface Work {
		void in(UnitOfWork unit, Actor actor, Ring ring);
	}

	private static Probe unit(Work work) {
		return actor -> Ring.reached(ring -> actor.session().change("unit", unit -> work.in(unit, actor, ring)));
	}

	private static String id(Actor actor, Ring ring) {
		return actor.village().samples().id(KEPT, ring);
	}

	private static Record stored(Actor actor, Ring ring) {
		return actor.program().<Record>load(actor.type(KEPT), id(actor, ring)).orElseThrow();
	}

	private static Record made(UnitOfWork unit, Actor actor, Ring ring) {
		return actor.village().samples().make(unit, actor.type(KEPT), ring);
	}

	static Map<String, Probe> all() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("UnitOfWork.query", actor -> actor.session().write("unit", unit -> kept(actor, unit.query())).value());
		probes.put("UnitOfWork.add", unit((unit, actor, ring) -> unit.add(made(unit, actor, ring))));
		probes.put("UnitOfWork.addAll", unit((unit, actor, ring) -> unit.addAll(Stream.of(made(unit, actor, ring)))));
		probes.put("UnitOfWork.edit", unit((unit, actor, ring) -> unit.<KeptValue>edit(actor.type(KEPT), id(actor, ring)).setSource("另一份")));
		probes.put("UnitOfWork.update", unit((unit, actor, ring) -> {
			KeptValue mine = (KeptValue) stored(actor, ring);
			mine.setSource("另一份");
			unit.update(mine);
		}));
		probes.put("UnitOfWork.remove", unit((unit, actor, ring) -> unit.remove(stored(actor, ring))));
		probes.put("QueryContext.dictionary", actor -> Refusals.of(() -> actor.session().read(query -> query.dictionary().types())));
		probes.put("QueryContext.table", actor -> actor.session().read(query -> kept(actor, query)));
		probes.put("QueryContext.records", actor -> actor.session().read(query -> {
			var all = query.<KeptValue>records(KEPT, DSL.noCondition()).stream().map(KeptValue::getId).toList();
			return Ring.farthest(ring -> all.contains(id(actor, ring)));
		}));
		probes.put("QueryContext.all", actor -> actor.session().read(query -> {
			var all = query.<School>all("School").stream().map(School::getId).toList();
			return Ring.farthest(ring -> all.contains(actor.village().samples().id("School", ring)));
		}));
		probes.put("QueryContext.dsl past the tables", actor -> Refusals.of(() -> actor.session().read(query -> query.dsl()
				.select(DSL.field(DSL.name("content"))).from(DSL.table(DSL.name("archives", "kept_value"))).fetch())));
		return probes;
	}

	private static String kept(Actor actor, QueryContext query) {
		var table = query.table(KEPT);
		var ids = query.dsl().select(table.id()).from(table.table()).fetch(table.id());
		return Ring.farthest(ring -> ids.contains(id(actor, ring)));
	}
}
