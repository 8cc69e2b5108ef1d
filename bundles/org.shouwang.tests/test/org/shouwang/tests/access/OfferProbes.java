// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.shouwang.access.SignedIn;
import org.shouwang.archives.Archives;
import org.shouwang.archives.ArchivesService;
import org.shouwang.model.Pupil;
import org.shouwang.report.ReportRequest;
import org.shouwang.report.ReportScope;
import org.shouwang.report.ReportSupplier;
import org.shouwang.report.list.ListSupplier;
import org.shouwang.sheets.ImportChoice;
import org.shouwang.sheets.ImportOptions;
import org.shouwang.sheets.ImportTarget;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.Workbooks;
import org.shouwang.store.Access;
import org.shouwang.tests.reports.Words;

/** What modules offer by name: every list, report and import that is a component, made as Declarative Services make it. */
final class OfferProbes {
	private OfferProbes() {
	}

	static Map<String, Probe> all() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		Operations.offering(ListSupplier.class).forEach((name, type) -> probes.put("list " + word(name), actor -> list(actor, (ListSupplier) make(actor, type))));
		Operations.offering(ReportSupplier.class).forEach((name, type) -> probes.put("report " + word(name),
				actor -> report(actor, (ReportSupplier) make(actor, type))));
		Operations.offering(ImportTarget.class).forEach((name, type) -> probes.put("import " + word(name),
				actor -> Refusals.of(() -> take(actor, (ImportTarget) make(actor, type)))));
		return probes;
	}

	/** The name of the class: the id is known only to an instance, and the store must be open for one. */
	private static String word(String className) {
		return className.substring(className.lastIndexOf('.') + 1);
	}

	/** Gives a component what its constructor asks for; other components it makes likewise. */
	static Object make(Actor actor, Class<?> type) {
		try {
			Constructor<?> constructor = type.getConstructors()[0];
			for (Constructor<?> each : type.getConstructors()) {
				constructor = List.of(each.getParameterTypes()).contains(SignedIn.class) ? each : constructor;
			}
			List<Object> arguments = new ArrayList<>();
			for (Class<?> wanted : constructor.getParameterTypes()) {
				arguments.add(wanted == SignedIn.class ? actor.signedIn() : wanted == Archives.class ? archives(actor)
						: wanted == List.class ? List.of() : make(actor, Operations.offering(wanted).values().iterator().next()));
			}
			return constructor.newInstance(arguments.toArray());
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("Say in this test how to make a " + type, e);
		}
	}

	static Archives archives(Actor actor) {
		return new ArchivesService(actor.signedIn());
	}

	private static String list(Actor actor, ListSupplier list) {
		return SessionProbes.asked(() -> {
			long logged = actor.accesses();
			String text = StreamSupport.stream(list.rows(List.of(), "csv").spliterator(), false).map(List::toString).toList().toString();
			return reached(actor, text, logged);
		});
	}

	private static String report(Actor actor, ReportSupplier report) {
		return SessionProbes.asked(() -> {
			long logged = actor.accesses();
			Map<String, String> sensitive = report.options().stream().anyMatch(o -> o.id().equals("sensitive")) ? Map.of("sensitive", "on") : Map.of();
			String text = Words.of(report.build(new ReportRequest(scope(actor, report), Locale.ENGLISH, sensitive))).toString();
			return reached(actor, text, logged);
		});
	}

	/** All four children by name where that can be asked for: not all of them are left behind. */
	private static ReportScope scope(Actor actor, ReportSupplier report) {
		return report.scopes().contains(ReportScope.Kind.PUPILS)
				? new ReportScope.Pupils(Arrays.stream(Ring.values()).map(ring -> SessionProbes.pupil(actor, ring)).toList()) : new ReportScope.All();
	}

	/** How far the children are named, whether their numbers are masked, and whether the access log calls it an export. */
	private static String reached(Actor actor, String text, long logged) {
		Map<Ring, Pupil> pupils = new LinkedHashMap<>();
		for (Ring ring : Ring.values()) {
			pupils.put(ring, actor.program().<Pupil>load(actor.type("Pupil"), SessionProbes.pupil(actor, ring)).orElseThrow());
		}
		String reached = Ring.farthest(ring -> text.contains(pupils.get(ring).getName()));
		boolean open = pupils.values().stream().anyMatch(p -> text.contains(p.getIdNumber()));
		boolean masked = pupils.values().stream().anyMatch(p -> text.contains(p.getIdNumber().substring(0, 3) + "****"));
		List<Access> lines = actor.program().accessLog((int) (actor.accesses() - logged)).stream().filter(a -> a.account().equals(actor.role().id())).toList();
		boolean told = lines.stream().anyMatch(a -> a.kind() == Access.Kind.EXPORT && a.fields().contains("Pupil.idNumber"));
		return reached + (masked ? " masked" : open ? " with ID numbers" : "") + (open == told || !open ? "" : ", not logged");
	}

	/** A table of one child of the first class, who is new. */
	private static void take(Actor actor, ImportTarget target) {
		Path file = actor.out().resolve("花名册.csv");
		try {
			Files.writeString(file, "姓名,性别,出生日期,班级\n田小苗,女,2017-03-05,三（1）班\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		try (SheetSource source = Workbooks.open(file)) {
			ImportChoice choice = ImportChoice.of(List.of(target), source);
			target.run(choice.table(), new ImportOptions(true, true, false, LocalDate.now()), Progress.NONE);
			target.run(choice.table(), new ImportOptions(false, true, false, LocalDate.now()), Progress.NONE);
		}
	}
}
