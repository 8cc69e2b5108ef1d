// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.shouwang.archives.Archives;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.reports.ClassRoster;
import org.shouwang.archives.reports.ContactCards;
import org.shouwang.archives.reports.Dossier;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.report.GlyphFinding;
import org.shouwang.report.ReportOption;
import org.shouwang.report.ReportRequest;
import org.shouwang.report.ReportScope;
import org.shouwang.report.ReportSupplier;
import org.shouwang.tests.People;
import org.shouwang.tests.Workshop;

/** Every report in every language, option and size, from the store to the paper: archivable, and every word can be found and copied. */
class PrintedTest {
	/** In no font that is shipped: the first character of extension H. */
	private static final String UNDRAWABLE = Character.toString(0x31350);
	private static final List<String> RARE = List.of("李㛃泽", "田𬱖", "龚䶮", "石𠅤山", "儿人一", "欧阳春草", "阿依古丽·买买提江·吐尔逊");
	private static final int PUPILS = 10;

	private static Workshop workshop;
	private static Archives archives;
	private static List<ReportSupplier> suppliers;

	@BeforeAll
	static void school() {
		workshop = new Workshop().withSchool();
		People.add(workshop.session(), PUPILS, RARE);
		archives = workshop.archives();
		suppliers = List.of(new ContactCards(workshop.signedIn(), archives), new ClassRoster(workshop.signedIn(), archives),
				new Dossier(workshop.signedIn(), archives, List.of()));
	}

	@AfterAll
	static void close() {
		workshop.close();
	}

	/** All ways to ask for a report. */
	private static List<Map<String, String>> choices(ReportSupplier supplier) {
		List<Map<String, String>> all = List.of(Map.of());
		for (ReportOption option : supplier.options()) {
			List<Map<String, String>> more = new ArrayList<>();
			for (Map<String, String> chosen : all) {
				for (ReportOption.Choice choice : option.choices()) {
					Map<String, String> next = new TreeMap<>(chosen);
					next.put(option.id(), choice.id());
					more.add(next);
				}
			}
			all = more;
		}
		return all;
	}

	@TestFactory
	Stream<DynamicTest> everyReportIsArchivableAndSaysWhatWasAsked() {
		return suppliers.stream().flatMap(s -> choices(s).stream().flatMap(c -> Stream.of(Locale.CHINESE, Locale.ENGLISH)
				.map(l -> DynamicTest.dynamicTest(s.id() + " " + l + " " + c, () -> check(s, new ReportRequest(new ReportScope.All(), l, c))))));
	}

	private static void check(ReportSupplier supplier, ReportRequest request) throws Exception {
		request.check(supplier);
		Pdf pdf = Pdf.write(supplier.build(request));
		assertEquals(List.of(), pdf.faults());
		assertTrue(pdf.result().isComplete(), () -> pdf.result().toString());
		assertEquals(pdf.result().pages(), pdf.pages());
		String text = pdf.text();
		List<String> lost = Words.of(supplier.build(request)).stream().map(Pdf::squeezed).filter(w -> !text.contains(w)).distinct().toList();
		assertEquals(List.of(), lost, "not found in the text of the document");
		RARE.forEach(name -> assertTrue(text.contains(name), name));
	}

	@TestFactory
	Stream<DynamicTest> oneChildIsEnough() {
		ReportScope one = new ReportScope.Pupils(List.of(ids().getFirst()));
		return suppliers.stream().filter(s -> s.scopes().contains(one.kind())).map(s -> DynamicTest.dynamicTest(s.id(), () -> {
			Pdf pdf = Pdf.write(s.build(new ReportRequest(one, Locale.CHINESE, Map.of())));
			assertEquals(List.of(), pdf.faults());
			assertTrue(pdf.pages() >= 1);
		}));
	}

	@Test
	void aClassWithoutLeftBehindChildrenIsAPageWithoutCards() throws Exception {
		String empty = archives.index(LocalDate.now()).classes().stream().filter(c -> c.name().equals(People.EMPTY_CLASS)).findFirst().orElseThrow().id();
		for (ReportSupplier supplier : suppliers) {
			Pdf pdf = Pdf.write(supplier.build(new ReportRequest(new ReportScope.OfClass(empty), Locale.CHINESE, Map.of())));
			assertEquals(List.of(), pdf.faults());
			assertEquals(1, pdf.pages());
		}
	}

	@Test
	void aCharacterThatNoFontHasIsNamed() throws Exception {
		String name = "石" + UNDRAWABLE;
		var commit = People.add(workshop.session(), 0, List.of(name));
		try {
			String id = ids().stream().filter(i -> archives.open(i).pupil().getName().equals(name)).findFirst().orElseThrow();
			for (ReportSupplier supplier : suppliers) {
				ReportScope scope = supplier.scopes().contains(ReportScope.Kind.PUPILS) ? new ReportScope.Pupils(List.of(id)) : new ReportScope.All();
				Pdf pdf = Pdf.write(supplier.build(new ReportRequest(scope, Locale.CHINESE, Map.of())));
				assertEquals(List.of("U+31350"), pdf.result().glyphs().stream().map(GlyphFinding::codePointName).distinct().toList());
				assertTrue(pdf.text().contains("石[U+31350]"));
				assertEquals(List.of(), pdf.faults());
			}
		} finally {
			workshop.session().revert(commit.seq(), "undo");
		}
	}

	@Test
	void aTeachersPrintsHideWhatTheTeacherMayNotSee() throws Exception {
		try (Workshop school = new Workshop().withSchool()) {
			People.add(school.session(), 0, List.of("石小山"));
			Workshop teacher = school.as("teacher", Sensitivity.INTERNAL);
			for (ReportSupplier supplier : List.of(new ContactCards(teacher.signedIn(), teacher.archives()),
					new ClassRoster(teacher.signedIn(), teacher.archives()), new Dossier(teacher.signedIn(), teacher.archives(), List.of()))) {
				String text = Pdf.write(supplier.build(new ReportRequest(new ReportScope.All(), Locale.CHINESE, Map.of("sensitive", "on")))).text();
				assertTrue(text.contains("石小山"));
				People.SECRETS.forEach(s -> assertFalse(text.contains(s), supplier.id() + " tells " + s));
			}
		}
	}

	private static List<String> ids() {
		PupilIndex index = archives.index(LocalDate.now());
		return IntStream.range(0, index.size()).mapToObj(index::id).toList();
	}
}
