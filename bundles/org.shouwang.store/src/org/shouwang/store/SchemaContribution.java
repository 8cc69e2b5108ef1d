// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EPackage;

/**
 * What a module brings to the database: its record types and the numbered forward steps that make their tables. Published as an
 * OSGi service by each module. Switching the module off removes the service and leaves its data dormant.
 */
public interface SchemaContribution {

	/** Id of the module and name of its schema: a lower-case SQL identifier. */
	String module();

	/** Modules whose tables these steps build on; they run first, and when one of them failed this one is disabled. */
	Set<String> requires();

	/** The record types; each must name {@link #module()} as its module. */
	Collection<EPackage> packages();

	/** All steps since the first release, numbered 1, 2, 3 … */
	List<MigrationStep> steps();

	/**
	 * Tables, with their schema, that are needed to sign in: on a server they can be read by whoever has a computer of the workspace.
	 * What stands in them must be safe with such a reader, as a wrapped key is.
	 */
	default Set<String> openTables() {
		return Set.of();
	}
}
