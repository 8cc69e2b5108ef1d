// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.architecture;

import java.nio.file.Path;

import org.shouwang.tests.Checkout;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled classes of the bundles beside this one; read once, for that takes seconds. */
public final class Compiled {
	private static final JavaClasses ALL = new ClassFileImporter().importPaths(Checkout.bundles().stream().map(Compiled::classes).toList());

	private Compiled() {
	}

	/** The classes of all bundles. */
	public static JavaClasses all() {
		return ALL;
	}

	/** The classes of one bundle, such as {@code store}. */
	static JavaClasses of(String area) {
		String folder = classes(Checkout.bundle("org.shouwang." + area)).toUri().toString();
		return ALL.that(DescribedPredicate.describe("in " + area, c -> c.getSource().orElseThrow().getUri().toString().startsWith(folder)));
	}

	/** What stands behind org.shouwang in the name of a bundle. */
	static String area(Path bundle) {
		return bundle.getFileName().toString().substring("org.shouwang.".length());
	}

	private static Path classes(Path bundle) {
		return bundle.resolve("target/classes");
	}
}
