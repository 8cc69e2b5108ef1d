// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.shouwang.archives.model.ArchivesPackage;
import org.shouwang.store.MigrationStep;
import org.shouwang.store.SchemaContribution;

/** The tables of {@code archives.xcore}. */
@Component
public final class ArchivesSchema implements SchemaContribution {
	@Override
	public String module() {
		return "archives";
	}

	@Override
	public Set<String> requires() {
		return Set.of("core");
	}

	@Override
	public Collection<EPackage> packages() {
		return List.of(ArchivesPackage.eINSTANCE);
	}

	@Override
	public List<MigrationStep> steps() {
		return MigrationStep.fromResources(ArchivesSchema.class, "db/V001__archives.sql");
	}
}
