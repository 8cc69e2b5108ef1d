// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.shouwang.model.Filing;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Pupil;
import org.shouwang.model.Record;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Session;
import org.shouwang.store.UnitOfWork;

/** What is done to a whole dossier: merging two, closing and reopening one, correcting what is closed. */
final class DossierProbes {
	private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

	private DossierProbes() {
	}

	static Map<String, Probe> all() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("merge two pupils", actor -> Ring.reached(ring -> merge(actor, actor.session(), ring)));
		probes.put("take a merge apart", actor -> Ring.reached(ring -> actor.session().revert(merge(actor, actor.program(), ring), "not the same")));
		probes.put("close a dossier", actor -> Ring.reached(ring -> close(actor.session(), pupils(actor, ring, 1).getFirst())));
		probes.put("reopen a dossier", actor -> Ring.reached(ring -> reopen(actor, ring)));
		probes.put("correct a closed dossier", actor -> Ring.reached(ring -> correct(actor, ring)));
		return probes;
	}

	/** Number of the commit. */
	private static long merge(Actor actor, Session session, Ring ring) {
		RecordType type = actor.type("Pupil");
		List<Pupil> two = pupils(actor, ring, 2);
		return session.merge(session.merging(type, two.getFirst().getId(), two.getLast().getId()).taking(Set.of()), "the same").seq();
	}

	/** Children like the one at that distance, with everything that makes them visible. */
	private static List<Pupil> pupils(Actor actor, Ring ring, int count) {
		return actor.program().write("to be tried", unit -> Stream.generate(() -> pupil(actor, unit, ring)).limit(count).toList()).value();
	}

	private static Pupil pupil(Actor actor, UnitOfWork unit, Ring ring) {
		Record made = actor.village().samples().make(unit, actor.type("Pupil"), ring);
		unit.add(made);
		return (Pupil) made;
	}

	private static Filing close(Session session, Pupil pupil) {
		Filing filing = ModelFactory.eINSTANCE.createFiling();
		filing.setOwnerType("Pupil");
		filing.setOwner(pupil.getId());
		filing.setFiledOn(DAY);
		session.change("close", unit -> unit.add(filing));
		return filing;
	}

	private static void reopen(Actor actor, Ring ring) {
		reopen(actor.session(), close(actor.program(), pupils(actor, ring, 1).getFirst()));
	}

	private static void reopen(Session session, Filing filing) {
		session.change("reopen", unit -> {
			Filing edit = unit.edit(unit.query().dictionary().type("Filing"), filing.getId());
			edit.setReopenedOn(DAY.plusDays(1));
			edit.setReopenReason("came back");
		});
	}

	private static void correct(Actor actor, Ring ring) {
		RecordType type = actor.type("Pupil");
		Pupil pupil = actor.program().<Pupil>load(type, actor.village().samples().id("Pupil", ring)).orElseThrow();
		close(actor.program(), pupil);
		actor.session().correct("the paper says so", unit -> {
			unit.<Pupil>edit(type, pupil.getId()).setRemarks("corrected");
			return null;
		});
	}

	/** Opens every dossier again: once corrected, a closing is not taken back. */
	static void reopenAll(Session program) {
		program.read(query -> query.<Filing>all("Filing")).stream().filter(f -> f.getReopenedOn() == null).forEach(f -> reopen(program, f));
	}
}
