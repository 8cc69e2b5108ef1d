// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EPackage;
import org.shouwang.store.MigrationStep;
import org.shouwang.store.SchemaContribution;

/** A module's schema as it was after a certain step. */
record StepsUpTo(SchemaContribution whole, int step) implements SchemaContribution {

	@Override
	public String module() {
		return whole.module();
	}

	@Override
	public Set<String> requires() {
		return whole.requires();
	}

	@Override
	public Collection<EPackage> packages() {
		return whole.packages();
	}

	@Override
	public List<MigrationStep> steps() {
		return whole.steps().subList(0, step);
	}
}
