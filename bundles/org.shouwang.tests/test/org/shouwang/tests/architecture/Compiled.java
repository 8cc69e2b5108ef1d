// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.architecture;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.shouwang.tests.Checkout;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled classes of the bundles beside this one. */
final class Compiled {
	private static final Map<String, JavaClasses> BY_AREA = new ConcurrentHashMap<>();

	private Compiled() {
	}

	/** The classes of all bundles. */
	static JavaClasses all() {
		return new ClassFileImporter().importPaths(Checkout.bundles().stream().map(Compiled::classes).toList());
	}

	/** The classes of one bundle, such as {@code store}. */
	static JavaClasses of(String area) {
		return BY_AREA.computeIfAbsent(area, a -> new ClassFileImporter().importPath(classes(Checkout.bundle("org.shouwang." + a))));
	}

	/** What stands behind org.shouwang in the name of a bundle. */
	static String area(Path bundle) {
		return bundle.getFileName().toString().substring("org.shouwang.".length());
	}

	private static Path classes(Path bundle) {
		return bundle.resolve("target/classes");
	}
}
