// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.shouwang.archives.Archive;
import org.shouwang.archives.ArchiveItem;
import org.shouwang.archives.Archives;
import org.shouwang.archives.Dossiers;
import org.shouwang.archives.DossiersService;
import org.shouwang.archives.Duplicates;
import org.shouwang.archives.Duplicates.Who;
import org.shouwang.archives.DuplicatesService;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.carriers.CarrierRegister;
import org.shouwang.archives.carriers.RegisterService;
import org.shouwang.archives.model.Applicability;
import org.shouwang.archives.model.CarrierLoan;
import org.shouwang.model.FilingGround;
import org.shouwang.model.RetentionRule;
import org.shouwang.store.Merge;
import org.shouwang.store.retention.Retention;

/** The services of the archives, method by method, and retention. */
final class ArchivesProbes {
	private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

	private ArchivesProbes() {
	}

	static Map<String, Probe> all() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.putAll(archives());
		probes.putAll(dossiers());
		probes.putAll(duplicates());
		probes.putAll(carriers());
		probes.putAll(retention());
		return probes;
	}

	private static Archives of(Actor actor) {
		return OfferProbes.archives(actor);
	}

	private static Map<String, Probe> archives() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("Archives.today", actor -> Refusals.of(() -> of(actor).today()));
		probes.put("Archives.index", actor -> {
			PupilIndex index = of(actor).index(LocalDate.now());
			Set<String> ids = IntStream.range(0, index.size()).mapToObj(index::id).collect(Collectors.toSet());
			return Ring.farthest(ring -> ids.contains(SessionProbes.pupil(actor, ring)));
		});
		probes.put("Archives.open", actor -> Ring.reached(ring -> open(actor, ring)));
		probes.put("Archives.create", actor -> Refusals.of(() -> of(actor).create()));
		probes.put("Archives.save", actor -> Ring.reached(ring -> of(actor).save(changed(actor, ring), "save")));
		probes.put("Archives.remove", actor -> Ring.reached(ring -> of(actor).remove(SessionProbes.added(actor, ring), "remove")));
		probes.put("Archives.criteria", actor -> Refusals.of(() -> of(actor).criteria()));
		probes.put("Archives.setCriteria", actor -> Refusals.of(() -> of(actor).setCriteria(Map.of(ArchiveItem.values()[0], Applicability.NOBODY))));
		return probes;
	}

	private static Archive open(Actor actor, Ring ring) {
		return of(actor).open(SessionProbes.pupil(actor, ring));
	}

	private static Archive changed(Actor actor, Ring ring) {
		Archive archive = open(actor, ring);
		archive.pupil().setRemarks("家访 " + actor.commits());
		return archive;
	}

	private static Map<String, Probe> dossiers() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("Dossiers.filing", actor -> Refusals.of(() -> dossiers(actor).filing(SessionProbes.pupil(actor, Ring.PUPIL))));
		probes.put("Dossiers.close", actor -> Ring.reached(ring -> dossiers(actor).close(SessionProbes.added(actor, ring), DAY,
				FilingGround.GRADUATED, "", "graduated")));
		probes.put("Dossiers.reopen", actor -> Ring.reached(ring -> {
			String id = SessionProbes.added(actor, ring);
			new DossiersService(actor.program(), actor.signedIn().store().dictionary()).close(id, DAY, FilingGround.GRADUATED, "", "graduated");
			dossiers(actor).reopen(id, DAY.plusDays(1), "came back");
		}));
		probes.put("Dossiers.correct", actor -> Ring.reached(ring -> dossiers(actor).correct(changed(actor, ring), "misspelt")));
		probes.put("Dossiers.corrections", actor -> Ring.reached(ring -> dossiers(actor).corrections(open(actor, ring))));
		return probes;
	}

	private static Dossiers dossiers(Actor actor) {
		return new DossiersService(actor.signedIn());
	}

	private static Map<String, Probe> duplicates() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("Duplicates.type", actor -> Refusals.of(() -> duplicates(actor).type(Who.PUPILS)));
		probes.put("Duplicates.find", actor -> Refusals.of(() -> duplicates(actor).find(Who.PUPILS)));
		probes.put("Duplicates.preview", actor -> Ring.reached(ring -> duplicates(actor).preview(Who.PUPILS, SessionProbes.pupil(actor, ring),
				SessionProbes.added(actor, ring))));
		probes.put("Duplicates.merge", actor -> Ring.reached(ring -> duplicates(actor).merge(new Merge(actor.type("Pupil"),
				SessionProbes.added(actor, ring), 1, SessionProbes.added(actor, ring), 1, Set.of()), "the same")));
		return probes;
	}

	private static Duplicates duplicates(Actor actor) {
		return new DuplicatesService(actor.signedIn());
	}

	private static Map<String, Probe> carriers() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("CarrierRegister.today", actor -> Refusals.of(() -> carriers(actor).today()));
		probes.put("CarrierRegister.create", actor -> Refusals.of(() -> carriers(actor).create()));
		probes.put("CarrierRegister.newLoan", actor -> Refusals.of(() -> carriers(actor).newLoan(carrier(actor, Ring.PUPIL))));
		probes.put("CarrierRegister.carriers", actor -> {
			Set<String> ids = carriers(actor).carriers().stream().map(c -> c.id()).collect(Collectors.toSet());
			return Ring.farthest(ring -> ids.contains(carrier(actor, ring)));
		});
		probes.put("CarrierRegister.loans", actor -> carriers(actor).loans().isEmpty() ? "none" : "own");
		probes.put("CarrierRegister.loansOf", actor -> Ring.farthest(ring -> !carriers(actor).loansOf(carrier(actor, ring)).isEmpty()));
		probes.put("CarrierRegister.contentsOf", actor -> Ring.farthest(ring -> !carriers(actor).contentsOf(carrier(actor, ring)).isEmpty()));
		probes.put("CarrierRegister.find", actor -> Ring.farthest(ring -> !carriers(actor).find(carrier(actor, ring)).isEmpty()));
		probes.put("CarrierRegister.lend", actor -> Ring.reached(ring -> {
			CarrierLoan loan = carriers(actor).newLoan(fresh(actor, ring));
			loan.setBorrower("李老师");
			carriers(actor).lend(loan);
		}));
		probes.put("CarrierRegister.takeBack", actor -> Ring.reached(ring -> {
			String id = fresh(actor, ring);
			CarrierRegister program = new RegisterService(actor.program(), java.time.Clock.systemDefaultZone());
			CarrierLoan loan = program.newLoan(id);
			loan.setBorrower("李老师");
			program.lend(loan);
			carriers(actor).takeBack(id, program.today(), "whole");
		}));
		return probes;
	}

	private static CarrierRegister carriers(Actor actor) {
		return new RegisterService(actor.signedIn());
	}

	private static String carrier(Actor actor, Ring ring) {
		return actor.village().samples().id("Carrier", ring);
	}

	/** A carrier that nobody has. */
	static String fresh(Actor actor, Ring ring) {
		return actor.program().write("carrier", unit -> {
			var carrier = actor.village().samples().make(unit, actor.type("Carrier"), ring);
			actor.type("Carrier").field("withdrawnOn").set(carrier, null);
			unit.add(carrier);
			return carrier.getId();
		}).value();
	}

	private static Map<String, Probe> retention() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("Retention.rules", actor -> Refusals.of(() -> new Retention(actor.session()).rules()));
		probes.put("Retention.add", actor -> Refusals.of(() -> new Retention(actor.session()).add(rule(actor), "rule")));
		probes.put("Retention.end", actor -> Refusals.of(() -> {
			RetentionRule rule = rule(actor);
			new Retention(actor.program()).add(rule, "rule");
			new Retention(actor.session()).end(rule, DAY, "ended");
		}));
		probes.put("Retention.due", actor -> Refusals.of(() -> new Retention(actor.session()).due(LocalDate.now())));
		return probes;
	}

	static RetentionRule rule(Actor actor) {
		RetentionRule rule = org.shouwang.model.ModelFactory.eINSTANCE.createRetentionRule();
		rule.setName("rule " + actor.commits());
		rule.setOwnerType("Pupil");
		rule.setCountedFrom("leftOn");
		rule.setYears(100);
		rule.setSource("test");
		rule.setValidFrom(LocalDate.of(2020, 1, 1));
		return rule;
	}

	/** What cannot be taken back. */
	static Map<String, Probe> lasting() {
		return Map.of("Retention.erase", actor -> Refusals.of(() -> {
			Retention retention = new Retention(actor.session());
			for (var due : retention.due(LocalDate.now())) {
				retention.erase(due, LocalDate.now(), "test");
			}
		}));
	}
}
