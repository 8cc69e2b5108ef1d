// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.shouwang.tests.Checkout;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;

/** Habits of all bundles: no shared mutable state, no printing, sources that say their licence and stay small. */
class HabitsTest {
	/** What EMF generates from the .xcore files, and what it cannot do otherwise. */
	private static final String[] GENERATED = { "org.shouwang.model.impl..", "org.shouwang.model.util..", "org.shouwang.access.model.impl..",
			"org.shouwang.access.model.util..", "org.shouwang.archives.model.impl..",
			"org.shouwang.archives.model.util.." };
	private static final int LONGEST_FILE = 400;
	private static final JavaClasses CLASSES = Compiled.all();

	@Test
	void noStaticFieldCanBeSet() {
		fields().that().areStatic().and().areDeclaredInClassesThat(not(resideInAnyPackage(GENERATED))).and(not(nameMatching("\\$.*"))).should()
				.beFinal().because("what is set once for all is shared by every window, workspace and test").check(CLASSES);
	}

	@Test
	void onlyTheCommandLinePrints() {
		noClasses().that().resideOutsideOfPackage("org.shouwang.cli..").should()
				.accessField(System.class, "out").orShould().accessField(System.class, "err")
				.orShould().callMethod(Throwable.class, "printStackTrace")
				.because("nobody reads a stream behind a window; what happened is logged once, where it is handled").check(CLASSES);
	}

	@Test
	void nobodyEndsTheProgram() {
		noClasses().that().resideOutsideOfPackages("org.shouwang.cli..", "org.shouwang.app.lifecycle..").should().callMethod(System.class, "exit", int.class)
				.because("the life cycle closes the workspace first").check(CLASSES);
	}

	@Test
	void apiHasNoInternals() {
		List<String> found = CLASSES.stream().filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC) && c.getPackageName().contains(".internal"))
				.flatMap(c -> c.getDirectDependenciesToSelf().stream())
				.filter(d -> !home(d.getOriginClass().getPackageName()).equals(home(d.getTargetClass().getPackageName()))).map(d -> d.getDescription()).toList();
		assertEquals(List.of(), found, "what is internal is known in its own bundle only");
	}

	/** The bundle's part of a package name: what stands before the first part that is no area of ours. */
	private static String home(String packageName) {
		return Checkout.bundles().stream().map(b -> b.getFileName().toString()).filter(b -> (packageName + ".").startsWith(b + "."))
				.max(Comparator.comparingInt(String::length)).orElse(packageName);
	}

	@Test
	void sourcesNameTheirLicenceFirstAndStaySmall() {
		for (Path bundle : Checkout.bundles()) {
			for (Path file : sources(bundle)) {
				String text = Checkout.text(file);
				assertEquals("// SPDX-License-Identifier: AGPL-3.0-or-later", text.lines().findFirst().orElse(""), file::toString);
				assertEquals(true, text.lines().count() <= LONGEST_FILE, file + " is longer than " + LONGEST_FILE + " lines");
			}
		}
	}

	@Test
	void nothingIsLeftToDo() {
		Pattern marks = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
		List<Path> found = Checkout.bundles().stream().flatMap(b -> sources(b).stream()).filter(f -> marks.matcher(Checkout.text(f)).find()).toList();
		assertEquals(List.of(), found);
	}

	/** A logger prints an exception with its message, and messages quote values: Derby's even quote whole pages. */
	@Test
	void logsGetNoException() {
		Pattern logged = Pattern.compile("(?i)\\blog(ger)?\\.(trace|debug|info|warn|error)\\([^;]*,\\s*(e|error|ex|exception|cause)\\s*\\);");
		List<Path> found = Checkout.bundles().stream().flatMap(b -> Checkout.files(b.resolve("src"), ".java").stream())
				.filter(f -> logged.matcher(Checkout.text(f)).find()).toList();
		assertEquals(List.of(), found, "ErrorTrace.of(error) says types and lines only");
	}

	private static List<Path> sources(Path bundle) {
		return List.of("src", "test", "model").stream().flatMap(f -> List.of(".java", ".xcore").stream()
				.flatMap(e -> Checkout.files(bundle.resolve(f), e).stream())).toList();
	}
}
