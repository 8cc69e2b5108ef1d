// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.shouwang.model.ModelPackage;

/** The schema of the core records. It stands here because the model knows no database. */
@Component
public final class CoreSchema implements SchemaContribution {

	/** Module id, and name of the database schema. */
	public static final String MODULE = "core";

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
		return List.of(ModelPackage.eINSTANCE);
	}

	@Override
	public List<MigrationStep> steps() {
		return MigrationStep.fromResources(CoreSchema.class, "db/V001__core.sql");
	}
}
