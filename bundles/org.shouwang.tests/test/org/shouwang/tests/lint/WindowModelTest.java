// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwang.tests.Checkout;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The application model and its fragments: whatever they name is there. A name that is wrong shows up only when somebody clicks. */
class WindowModelTest {
	private static final Set<String> REFERENCES = Set.of("command", "bindingContext", "bindingContexts", "selectedElement");
	/** Names that the platform itself looks for. */
	private static final String PLATFORM_IDS = "org.eclipse.";

	private record Named(Path file, Element element) {
		/** Whether it stands for an element of another file, whose id it bears. */
		private boolean isImport() {
			return "imports".equals(element.getTagName());
		}

		private Path bundle() {
			Path folder = file.getParent();
			while (!Files.exists(folder.resolve("META-INF/MANIFEST.MF"))) {
				folder = folder.getParent();
			}
			return folder;
		}
	}

	static Stream<Path> models() {
		return Checkout.bundles().stream().flatMap(b -> Checkout.files(b, ".e4xmi").stream());
	}

	static Stream<Path> declarations() {
		return Stream.concat(models(), Checkout.bundles().stream().map(b -> b.resolve("plugin.xml")).filter(Files::exists));
	}

	private static List<Named> elements(Path file) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			List<Named> all = new ArrayList<>();
			collect(file, factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement(), all);
			return all;
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(file.toString(), e);
		}
	}

	private static void collect(Path file, Element element, List<Named> all) {
		all.add(new Named(file, element));
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				collect(file, inner, all);
			}
		}
	}

	private static List<Attr> attributes(Element element) {
		NamedNodeMap map = element.getAttributes();
		List<Attr> all = new ArrayList<>();
		for (int i = 0; i < map.getLength(); i++) {
			all.add((Attr) map.item(i));
		}
		return all;
	}

	@Test
	void thereIsAModelToLookAt() {
		assertTrue(models().anyMatch(f -> f.endsWith("Application.e4xmi")));
	}

	@ParameterizedTest
	@MethodSource("declarations")
	void classesIconsAndFilesExist(Path file) throws IOException {
		for (Named named : elements(file)) {
			for (Attr attribute : attributes(named.element)) {
				String value = attribute.getValue();
				if (value.startsWith("bundleclass://")) {
					String[] parts = value.substring("bundleclass://".length()).split("/");
					assertTrue(classExists(parts[0], parts[1]), value + " in " + file);
				} else if (value.startsWith("platform:/plugin/")) {
					String[] parts = value.substring("platform:/plugin/".length()).split("/", 2);
					assertTrue(resourceExists(parts[0], parts[1]), value + " in " + file);
				} else if (Set.of("class", "uri", "basestylesheeturi").contains(attribute.getName())) {
					String bundle = named.bundle().getFileName().toString();
					assertTrue("class".equals(attribute.getName()) ? classExists(bundle, value.split(":")[0]) : resourceExists(bundle, value), value + " in " + file);
				}
			}
		}
	}

	private static boolean classExists(String bundle, String name) {
		String path = name.replace('.', '/');
		return bundle.startsWith("org.shouwang.") ? Files.exists(Checkout.bundle(bundle).resolve("src").resolve(path + ".java"))
				: WindowModelTest.class.getClassLoader().getResource(path + ".class") != null;
	}

	private static boolean resourceExists(String bundle, String path) {
		return Files.exists(Checkout.bundle(bundle).resolve(path)) || Files.exists(Checkout.bundle(bundle).resolve("src").resolve(path));
	}

	@Test
	void idsAreUniqueOverAllFiles() throws IOException {
		Map<String, Path> seen = new HashMap<>();
		for (Path file : models().toList()) {
			for (Named named : elements(file)) {
				String id = named.isImport() ? "" : named.element.getAttribute("elementId");
				Path before = id.isEmpty() ? null : seen.putIfAbsent(id, file);
				assertEquals(null, before, id + " stands in " + before + " and in " + file);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("models")
	void whatIsReferredToIsThere(Path file) throws IOException {
		List<Named> all = elements(file);
		Set<String> ids = Set.copyOf(all.stream().map(n -> n.element.getAttribute("xmi:id")).filter(i -> !i.isEmpty()).distinct().toList());
		for (Named named : all) {
			for (Attr attribute : attributes(named.element)) {
				if (REFERENCES.contains(attribute.getName())) {
					Stream.of(attribute.getValue().split(" ")).filter(r -> !r.contains("#"))
							.forEach(r -> assertTrue(ids.contains(r), attribute + " in " + file));
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("models")
	void fragmentsAddToElementsThatExist(Path file) throws IOException {
		Set<String> known = new HashSet<>();
		for (Path model : models().toList()) {
			elements(model).stream().filter(n -> !n.isImport()).forEach(n -> known.add(n.element.getAttribute("elementId")));
		}
		for (Named named : elements(file)) {
			String parent = named.element.getAttribute("parentElementId");
			if (!parent.isEmpty() && !parent.startsWith("xpath:") && !parent.startsWith(PLATFORM_IDS)) {
				assertTrue(known.contains(parent), parent + " in " + file);
			}
			String imported = named.isImport() ? named.element.getAttribute("elementId") : "";
			assertTrue(imported.isEmpty() || imported.startsWith(PLATFORM_IDS) || known.contains(imported), imported + " in " + file);
		}
	}

	@ParameterizedTest
	@MethodSource("declarations")
	void everyLabelIsThereInBothLanguages(Path file) throws IOException {
		for (Named named : elements(file)) {
			for (Attr attribute : attributes(named.element)) {
				if (attribute.getValue().startsWith("%")) {
					String key = attribute.getValue().substring(1);
					Properties en = texts(named.bundle(), "");
					Properties zh = texts(named.bundle(), "_zh");
					assertFalse(en.getProperty(key, "").isBlank(), "no English text for " + key + " of " + file);
					assertFalse(zh.getProperty(key, "").isBlank(), "no Chinese text for " + key + " of " + file);
				}
			}
		}
	}

	@Test
	void noLabelIsObsolete() throws IOException {
		for (Path bundle : Checkout.bundles()) {
			StringBuilder used = new StringBuilder();
			for (Path file : declarations().filter(f -> f.startsWith(bundle)).toList()) {
				used.append(Checkout.text(file));
			}
			Checkout.files(bundle.resolve("src"), ".java").forEach(f -> used.append(Checkout.text(f)));
			Properties en = texts(bundle, "");
			assertEquals(en.keySet(), texts(bundle, "_zh").keySet(), bundle.toString());
			List<String> obsolete = en.stringPropertyNames().stream().filter(k -> used.indexOf("%" + k + "\"") < 0).sorted().toList();
			assertEquals(List.of(), obsolete, "nobody uses these texts of " + bundle.getFileName());
		}
	}

	private static Properties texts(Path bundle, String language) throws IOException {
		Properties texts = new Properties();
		Path file = bundle.resolve("OSGI-INF/l10n/bundle" + language + ".properties");
		if (Files.exists(file)) {
			try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
				texts.load(in);
			}
		}
		return texts;
	}
}
