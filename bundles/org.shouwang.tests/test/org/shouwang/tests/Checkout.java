// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree in which the tests run: all bundles and features beside this one. */
public final class Checkout {
	private static final String OWN = "org.shouwang.tests";
	private static final Path ROOT = root();

	private Checkout() {
	}

	private static Path root() {
		Path here = Path.of("").toAbsolutePath();
		while (here != null && !Files.isDirectory(here.resolve("bundles").resolve(OWN))) {
			here = here.getParent();
		}
		if (here == null) {
			throw new IllegalStateException("The tests do not run inside the source tree");
		}
		return here;
	}

	/** The top of the tree. */
	public static Path top() {
		return ROOT;
	}

	/** The folders of all bundles but this one, by name. */
	public static List<Path> bundles() {
		return folders("bundles").stream().filter(b -> Files.exists(b.resolve("META-INF/MANIFEST.MF")) && !OWN.equals(b.getFileName().toString())).toList();
	}

	public static Path bundle(String name) {
		return ROOT.resolve("bundles").resolve(name);
	}

	public static List<Path> features() {
		return folders("features").stream().filter(f -> Files.exists(f.resolve("feature.xml"))).toList();
	}

	private static List<Path> folders(String name) {
		try (Stream<Path> all = Files.list(ROOT.resolve(name))) {
			return all.filter(Files::isDirectory).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The files below a folder whose names end so; what the build made is not among them. */
	public static List<Path> files(Path folder, String ending) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(f -> f.toString().endsWith(ending) && !folder.relativize(f).startsWith("target")).filter(Files::isRegularFile).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
