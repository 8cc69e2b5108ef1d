// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.shouwang.access.EmergencyAccess;
import org.shouwang.model.Filing;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Pupil;
import org.shouwang.store.Access;
import org.shouwang.store.Commit;
import org.shouwang.store.Merge;
import org.shouwang.store.Session;

/** What a session does besides reading and writing records: history, undo, retention, purposes, emergencies, the access log. */
final class SessionProbes {
	private static final String PUPIL = "Pupil";
	private static final String PHONE = "13912345678";

	private SessionProbes() {
	}

	static Map<String, Probe> all() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("Session.viewer", actor -> actor.session().viewer().account().equals(actor.role().id()) ? "yes" : "somebody else");
		probes.put("Session.read", actor -> seen(actor, actor.session()));
		probes.put("Session.load", actor -> Ring.farthest(ring -> actor.session().load(actor.type(PUPIL), pupil(actor, ring)).isPresent()));
		probes.put("Session.write", actor -> Ring.reached(ring -> actor.session().write("write", unit -> unit.edit(actor.type(PUPIL),
				pupil(actor, ring))).value()));
		probes.put("Session.change", actor -> Ring.reached(ring -> remark(actor, actor.session(), ring)));
		probes.put("Session.revert of one's own", actor -> Ring.reached(ring -> actor.session().revert(remark(actor, actor.session(), ring).seq(), "back")));
		probes.put("Session.revert of another's", actor -> Ring.reached(ring -> actor.session().revert(call(actor, ring).seq(), "back")));
		probes.put("Session.undo", actor -> Ring.reached(ring -> actor.session().undo(call(actor, ring).seq(), 0, "back")));
		probes.put("Session.history", SessionProbes::history);
		probes.put("Session.changes", SessionProbes::changes);
		probes.put("Session.commits", SessionProbes::commits);
		probes.put("Session.asOf", actor -> asked(() -> Ring.farthest(ring -> actor.session().asOf(actor.type(PUPIL), pupil(actor, ring),
				Instant.now().plusSeconds(60)).isPresent())));
		probes.put("Session.scrubbing", actor -> Ring.reached(ring -> actor.session().scrubbing(actor.type(PUPIL), Set.of(pupil(actor, ring)))));
		probes.put("Session.correct", actor -> Ring.reached(ring -> actor.session().correct("correct", unit -> {
			unit.<Pupil>edit(actor.type(PUPIL), pupil(actor, ring)).setRemarks("更正 " + actor.commits());
			return null;
		})));
		probes.put("Session.merging", actor -> Ring.reached(ring -> actor.session().merging(actor.type(PUPIL), pupil(actor, ring), added(actor, ring))));
		probes.put("Session.merge", actor -> Ring.reached(ring -> actor.session().merge(new Merge(actor.type(PUPIL), pupil(actor, ring),
				version(actor, ring), added(actor, ring), 1, Set.of()), "the same child")));
		probes.put("Session.current", actor -> Ring.farthest(ring -> actor.session().current(actor.type(PUPIL), pupil(actor, ring)).isPresent()));
		probes.put("Session.withPurpose", actor -> purpose(actor, actor.session().withPurpose("class list"), Access.Kind.QUERY));
		probes.put("Session.exporting", actor -> purpose(actor, actor.session().exporting("class list, csv"), Access.Kind.EXPORT));
		probes.put("Session.noteAccess", actor -> Refusals.of(() -> actor.session().withPurpose("photo").noteAccess(List.of("Attachment"), null,
				List.of("Attachment.content"), 1)));
		probes.put("Session.breakGlass", SessionProbes::glass);
		probes.put("EmergencyAccess.find", actor -> asked(() -> Ring.farthest(ring -> !new EmergencyAccess(actor.session(), "urgent call")
				.find(pupil(actor, ring)).isEmpty())));
		probes.put("Session.accessLog", actor -> Refusals.of(() -> actor.session().accessLog(10)));
		return probes;
	}

	/** What cannot be taken back, and therefore comes last. */
	static Map<String, Probe> lasting() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("Session.scrub", actor -> Ring.reached(ring -> actor.session().scrub(actor.type(PUPIL), Set.of(added(actor, ring)), "test rule")));
		probes.put("Session.formers", actor -> Ring.farthest(ring -> {
			String kept = added(actor, ring);
			actor.program().merge(new Merge(actor.type(PUPIL), kept, 1, added(actor, ring), 1, Set.of()), "the same child");
			return actor.session().formers(actor.type(PUPIL)).stream().anyMatch(former -> former.current().equals(kept));
		}));
		probes.put("Session.corrections", actor -> Ring.farthest(ring -> !actor.session().corrections(actor.type(PUPIL), corrected(actor, ring)).isEmpty()));
		return probes;
	}

	/** A child whose dossier was closed and then corrected. */
	private static String corrected(Actor actor, Ring ring) {
		String id = added(actor, ring);
		actor.program().change("closed", unit -> {
			Filing filing = ModelFactory.eINSTANCE.createFiling();
			filing.setOwnerType(PUPIL);
			filing.setOwner(id);
			filing.setFiledOn(LocalDate.of(2025, 7, 1));
			unit.add(filing);
		});
		actor.program().correct("misspelt", unit -> {
			unit.<Pupil>edit(actor.type(PUPIL), id).setRemarks("更正");
			return null;
		});
		return id;
	}

	static String pupil(Actor actor, Ring ring) {
		return actor.village().samples().id(PUPIL, ring);
	}

	/** How far, and whether masked, a session reads the children. */
	static String seen(Actor actor, Session session) {
		Map<String, String> phones = session.read(query -> query.<Pupil>all(PUPIL)).stream()
				.collect(Collectors.toMap(Pupil::getId, p -> String.valueOf(p.getPhone())));
		boolean masked = phones.values().stream().anyMatch(phone -> !phone.matches("\\d+"));
		return Ring.farthest(ring -> phones.containsKey(pupil(actor, ring))) + (masked ? " masked" : "");
	}

	private static Commit remark(Actor actor, Session session, Ring ring) {
		return session.change("remark", unit -> unit.<Pupil>edit(actor.type(PUPIL), pupil(actor, ring)).setRemarks("近况 " + actor.commits()));
	}

	/** The program writes down another phone number. */
	private static Commit call(Actor actor, Ring ring) {
		String phone = PHONE.substring(0, PHONE.length() - 3) + (100 + actor.commits() % 900);
		return actor.program().change("new phone", unit -> unit.<Pupil>edit(actor.type(PUPIL), pupil(actor, ring)).setPhone(phone));
	}

	private static int version(Actor actor, Ring ring) {
		return actor.program().<Pupil>load(actor.type(PUPIL), pupil(actor, ring)).orElseThrow().getVersion();
	}

	static String added(Actor actor, Ring ring) {
		return actor.program().write("leaver", unit -> {
			var leaver = actor.village().samples().make(unit, actor.type(PUPIL), ring);
			unit.add(leaver);
			return leaver.getId();
		}).value();
	}

	/** The farthest, or the refusal of the first attempt. */
	static String asked(java.util.function.Supplier<String> farthest) {
		String[] reached = new String[1];
		String outcome = Refusals.of(() -> reached[0] = farthest.get());
		return outcome.equals(Refusals.DONE) ? reached[0] : outcome;
	}

	private static String history(Actor actor) {
		for (Ring ring : Ring.values()) {
			call(actor, ring);
		}
		boolean[] masked = new boolean[1];
		long logged = actor.accesses();
		String reached = asked(() -> Ring.farthest(ring -> {
			var entries = actor.session().history(actor.type(PUPIL), pupil(actor, ring));
			masked[0] |= entries.stream().anyMatch(e -> "phone".equals(e.change().field()) && !e.change().newValue().matches("\\d+"));
			return !entries.isEmpty();
		}));
		return told(actor, reached, masked[0], logged);
	}

	private static String told(Actor actor, String reached, boolean masked, long logged) {
		boolean secret = !masked && !reached.startsWith("no");
		return reached + (masked ? " masked" : "") + (secret == actor.accesses() > logged ? "" : ", wrongly logged");
	}

	private static String changes(Actor actor) {
		Map<Ring, Commit> commits = Map.of(Ring.PUPIL, call(actor, Ring.PUPIL), Ring.CLASS, call(actor, Ring.CLASS), Ring.SCHOOL,
				call(actor, Ring.SCHOOL), Ring.ALL, call(actor, Ring.ALL));
		boolean[] masked = new boolean[1];
		long logged = actor.accesses();
		String reached = asked(() -> Ring.farthest(ring -> {
			try (var changes = actor.session().changes(commits.get(ring).seq())) {
				List<String> values = changes.map(c -> c.newValue()).toList();
				masked[0] |= values.stream().anyMatch(v -> !v.matches("\\d+"));
				return !values.isEmpty();
			}
		}));
		return told(actor, reached, masked[0], logged);
	}

	private static String commits(Actor actor) {
		Map<Ring, Commit> commits = Map.of(Ring.PUPIL, call(actor, Ring.PUPIL), Ring.CLASS, call(actor, Ring.CLASS), Ring.SCHOOL,
				call(actor, Ring.SCHOOL), Ring.ALL, call(actor, Ring.ALL));
		return asked(() -> {
			Set<Long> listed = actor.session().commits(50).stream().map(Commit::seq).collect(Collectors.toSet());
			return Ring.farthest(ring -> listed.contains(commits.get(ring).seq()));
		});
	}

	/** What is read for a purpose says so in the log, unless nothing sensitive was read. */
	private static String purpose(Actor actor, Session session, Access.Kind kind) {
		long logged = actor.accesses();
		String reached = seen(actor, session);
		boolean secret = !reached.endsWith("masked") && !reached.equals("none");
		if (actor.accesses() == logged) {
			return secret ? reached + ", not logged" : reached;
		}
		Access line = actor.program().accessLog(1).getFirst();
		boolean right = secret && line.kind() == kind && line.purpose().startsWith("class list") && line.account().equals(actor.role().id());
		return right ? reached : reached + ", wrongly logged";
	}

	private static String glass(Actor actor) {
		return asked(() -> {
			Session glass = actor.session().breakGlass("urgent call");
			String reached = seen(actor, glass);
			List<Access.Kind> kinds = actor.program().accessLog(2).stream().map(Access::kind).toList();
			String writing = Refusals.of(() -> remark(actor, glass, Ring.PUPIL));
			boolean right = kinds.equals(List.of(Access.Kind.THROUGH, Access.Kind.GLASS)) && writing.equals("no EDIT");
			return right ? reached : reached + ", " + kinds + ", writing " + writing;
		});
	}
}
