// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.core;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.shouwang.model.ModelPackage;
import org.shouwang.store.MigrationStep;
import org.shouwang.store.SchemaContribution;

/** The tables of the records that every module shares ({@code core.xcore}). */
@Component
public final class CoreSchema implements SchemaContribution {
	@Override
	public String module() {
		return "core";
	}

	@Override
	public Set<String> requires() {
		return Set.of();
	}

	@Override
	public Collection<EPackage> packages() {
		return List.of(ModelPackage.eINSTANCE);
	}

	@Override
	public List<MigrationStep> steps() {
		return MigrationStep.fromResources(CoreSchema.class, "db/V001__core.sql");
	}
}
