// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwang.tests.Checkout;

/** What every manifest and every feature must say. */
class ManifestTest {
	private static final Pattern COMPONENT = Pattern.compile("^@Component\\b", Pattern.MULTILINE);
	private static final Pattern PLUGIN = Pattern.compile("<plugin\\s+id=\"(org\\.shouwang\\.[^\"]+)\"");

	static Stream<Path> bundles() {
		return Checkout.bundles().stream();
	}

	private static Attributes manifest(Path bundle) throws IOException {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in).getMainAttributes();
		}
	}

	private static List<String> clauses(Path bundle, String header) throws IOException {
		String value = manifest(bundle).getValue(header);
		return value == null ? List.of() : List.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).stream().map(String::strip).toList();
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void namesAndVersionsAgree(Path bundle) throws IOException {
		String name = bundle.getFileName().toString();
		Attributes manifest = manifest(bundle);
		assertEquals(name, manifest.getValue("Bundle-SymbolicName").split(";")[0]);
		assertEquals(name, manifest.getValue("Automatic-Module-Name"));
		assertEquals("JavaSE-21", manifest.getValue("Bundle-RequiredExecutionEnvironment"));
		assertEquals(parentVersion().replace("-SNAPSHOT", ".qualifier"), manifest.getValue("Bundle-Version"));
		assertFalse(manifest.getValue("Bundle-Name").isBlank());
		assertEquals("Shouwang", manifest.getValue("Bundle-Vendor"));
	}

	private static String parentVersion() {
		Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(Checkout.text(Checkout.top().resolve("pom.xml")));
		assertTrue(version.find());
		return version.group(1);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void bundlesWithServicesAreLazy(Path bundle) throws IOException {
		boolean hasComponents = Checkout.files(bundle.resolve("src"), ".java").stream().anyMatch(f -> COMPONENT.matcher(Checkout.text(f)).find());
		if (hasComponents || Files.exists(bundle.resolve("fragment.e4xmi"))) {
			assertEquals("lazy", manifest(bundle).getValue("Bundle-ActivationPolicy"), "its services would never be found");
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void nothingOfTheOldWorkbenchIsRequired(Path bundle) throws IOException {
		List<String> all = new ArrayList<>(clauses(bundle, "Require-Bundle"));
		all.addAll(clauses(bundle, "Import-Package"));
		assertEquals(List.of(), all.stream().filter(c -> c.matches("org\\.eclipse\\.ui(\\..*|;.*)?") || c.startsWith("javax.inject")
				|| c.startsWith("javax.annotation")).toList());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void whatIsReexportedIsTheModelAndWhatItIsMadeOf(Path bundle) throws IOException {
		List<String> reexported = clauses(bundle, "Require-Bundle").stream().filter(c -> c.contains("visibility:=reexport")).map(c -> c.split(";")[0])
				.filter(c -> !List.of("org.shouwang.model", "org.eclipse.emf.ecore", "org.eclipse.emf.common").contains(c)).toList();
		assertEquals(List.of(), reexported, "chains of re-exports hide who needs what");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void internalPackagesAreMarked(Path bundle) throws IOException {
		assertEquals(List.of(), clauses(bundle, "Export-Package").stream()
				.filter(c -> c.split(";")[0].matches(".*\\.(internal|impl)(\\..*)?")).filter(c -> !c.contains("x-internal") && !c.contains("x-friends")).toList());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void exportedPackagesExist(Path bundle) throws IOException {
		for (String clause : clauses(bundle, "Export-Package")) {
			String folder = clause.split(";")[0].replace('.', '/');
			assertTrue(Stream.of("src", "src-gen").anyMatch(s -> Files.isDirectory(bundle.resolve(s).resolve(folder))), clause + " is exported and not there");
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyBundleHasTests(Path bundle) {
		assertFalse(Checkout.files(bundle.resolve("test"), "Test.java").isEmpty(), "no tests in " + bundle);
		assertTrue(Checkout.text(bundle.resolve(".classpath")).contains("path=\"test\""), "the build does not see the tests");
	}

	@Test
	void everyBundleIsInOneFeature() {
		Map<String, Integer> listed = new TreeMap<>();
		for (Path feature : Checkout.features()) {
			Matcher plugin = PLUGIN.matcher(Checkout.text(feature.resolve("feature.xml")));
			while (plugin.find()) {
				listed.merge(plugin.group(1), 1, Integer::sum);
			}
		}
		Map<String, Integer> expected = new TreeMap<>();
		Checkout.bundles().forEach(b -> expected.put(b.getFileName().toString(), 1));
		assertEquals(expected, listed);
	}

	@Test
	void thisBundleIsBuiltAfterAllOthers() throws IOException {
		List<String> required = clauses(Checkout.bundle("org.shouwang.tests"), "Require-Bundle");
		Checkout.bundles().forEach(b -> assertTrue(required.contains(b.getFileName().toString()),
				b.getFileName() + " is missing in the manifest of org.shouwang.tests, which looks at its classes"));
	}
}
