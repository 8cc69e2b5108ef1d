// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EPackage;
import org.shouwang.store.MigrationStep;
import org.shouwang.store.SchemaContribution;

/** The store's own schema: change history and its chain. It has no record types. */
final class StoreSchema implements SchemaContribution {

	static final String MODULE = "store";

	@Override
	public String module() {
		return MODULE;
	}

	@Override
	public Set<String> requires() {
		return Set.of();
	}

	@Override
	public Collection<EPackage> packages() {
		return List.of();
	}

	@Override
	public List<MigrationStep> steps() {
		return MigrationStep.fromResources(StoreSchema.class, "db/V001__history.sql");
	}
}
