// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.lifecycle;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * Names the program and the modules that make up the window's model. A model kept by another set is dropped: a stale one names
 * classes that are gone.
 */
final class ModelVersion {
	private static final String FRAGMENTS = "org.eclipse.e4.workbench.model";

	private ModelVersion() {
	}

	static String of(Bundle program, IExtensionRegistry registry) {
		String modules = Arrays.stream(registry.getConfigurationElementsFor(FRAGMENTS))
				.map(element -> element.getContributor().getName()).distinct().sorted().map(ModelVersion::named)
				.collect(Collectors.joining(";"));
		return program.getVersion() + ";" + modules;
	}

	private static String named(String bundle) {
		Bundle found = Platform.getBundle(bundle);
		return found == null ? bundle : bundle + " " + found.getVersion();
	}
}
