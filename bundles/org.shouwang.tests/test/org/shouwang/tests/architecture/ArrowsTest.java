// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.shouwang.tests.Checkout;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/** Who may know whom (design §2), held against the compiled classes of all bundles. */
class ArrowsTest {
	private static final JavaClasses CLASSES = Compiled.all();
	private static final Map<String, String> HOMES = homes();

	/** For each bundle all of ours that it may know; a new bundle states its own line. */
	private static final Map<String, List<String>> KNOWS = Map.ofEntries(
			Map.entry("model", List.of()),
			Map.entry("store", List.of("model")),
			Map.entry("store.derby", List.of("model", "store")),
			Map.entry("store.postgres", List.of("model", "store")),
			Map.entry("access", List.of("model", "store")),
			Map.entry("sheets", List.of("model")),
			Map.entry("report", List.of("model")),
			Map.entry("report.pdf", List.of("report")),
			Map.entry("cli", List.of("model", "store", "access", "sheets", "report")),
			Map.entry("ui", List.of("model", "store", "access", "sheets", "report")),
			Map.entry("app", List.of("model", "store", "access", "sheets", "report", "ui")),
			Map.entry("records", List.of("model", "store", "access", "sheets", "report")),
			Map.entry("records.ui", List.of("model", "store", "access", "records", "ui")),
			Map.entry("archives", List.of("model", "store", "access", "sheets", "report", "records")),
			Map.entry("archives.ui", List.of("model", "store", "access", "sheets", "report", "ui", "archives", "records", "records.ui")));

	@Test
	void everyBundleHasAPlaceAndItsClassesAreLookedAt() {
		for (var bundle : Checkout.bundles()) {
			String area = Compiled.area(bundle);
			assertEquals(true, KNOWS.containsKey(area), "say in this test whom org.shouwang." + area + " may know");
			assertFalse(Compiled.of(area).isEmpty(), "no classes of " + bundle);
		}
	}

	@TestFactory
	Stream<DynamicTest> arrowsPointDown() {
		return Checkout.bundles().stream().map(Compiled::area).map(area -> DynamicTest.dynamicTest(area, () -> arrows(area)));
	}

	private static void arrows(String area) {
		TreeSet<String> strange = new TreeSet<>();
		Compiled.of(area).forEach(c -> c.getDirectDependenciesFromSelf().forEach(d -> {
			String home = HOMES.get(d.getTargetClass().getBaseComponentType().getPackageName());
			if (home != null && !home.equals(area) && !KNOWS.get(area).contains(home)) {
				strange.add(d.getDescription());
			}
		}));
		assertEquals(List.of(), List.copyOf(strange), "org.shouwang." + area + " may know " + KNOWS.get(area)
				+ " only: arrows point down, so that each bundle can be understood, tested and switched off without those above it");
	}

	/** The bundle of every package of ours. */
	private static Map<String, String> homes() {
		Map<String, String> homes = new TreeMap<>();
		for (var bundle : Checkout.bundles()) {
			String area = Compiled.area(bundle);
			Compiled.of(area).forEach(c -> assertEquals(area, homes.computeIfAbsent(c.getPackageName(), p -> area),
					"two bundles have the package " + c.getPackageName()));
		}
		return homes;
	}

	@Test
	void onlyReportPdfKnowsIText() {
		noClasses().that(resideOutside("org.shouwang.report.pdf..")).should().dependOnClassesThat().resideInAPackage("com.itextpdf..")
				.because("what a document says must not depend on who draws it").check(CLASSES);
	}

	@Test
	void onlyStoreDerbyKnowsDerby() {
		noClasses().that(resideOutside("org.shouwang.store.derby..")).should().dependOnClassesThat().resideInAPackage("org.apache.derby..")
				.because("a second engine stands beside it, and no third bundle may tell them apart").check(CLASSES);
	}

	@Test
	void onlyStorePostgresKnowsPostgres() {
		noClasses().that(resideOutside("org.shouwang.store.postgres..")).should().dependOnClassesThat()
				.resideInAnyPackage("org.postgresql..", "com.zaxxer.hikari..")
				.because("one of two engines, and no third bundle may tell them apart").check(CLASSES);
	}

	@Test
	void headlessBundlesHaveNoWindow() {
		noClasses().that(resideOutside("org.shouwang.ui..", "org.shouwang.app..", "org.shouwang..ui..")).should().dependOnClassesThat()
				.resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.e4.ui..", "org.eclipse.nebula..", "javax.swing..")
				.because("every job has a twin that needs no window").check(CLASSES);
	}

	@Test
	void windowsHaveNoSql() {
		noClasses().that(resideInAnyPackage("org.shouwang.ui..", "org.shouwang.app..", "org.shouwang..ui..")).should().dependOnClassesThat()
				.resideInAnyPackage("java.sql..", "javax.sql..", "org.jooq..")
				.because("a window asks services; a query in it would be tested by nobody and enforced by nobody").check(CLASSES);
	}

	@Test
	void injectionIsJakartaOnly() {
		noClasses().should().dependOnClassesThat().resideInAnyPackage("javax.inject..", "javax.annotation..")
				.because("the platform injects jakarta.* and passes over the old names in silence").check(CLASSES);
	}

	@Test
	void nothingOfTheOldWorkbench() {
		noClasses().should().dependOnClassesThat().resideInAnyPackage("org.eclipse.ui..")
				.because("this is a pure e4 application").allowEmptyShould(true).check(CLASSES);
	}

	private static DescribedPredicate<JavaClass> resideOutside(String... packages) {
		return JavaClass.Predicates.resideOutsideOfPackages(packages);
	}
}
