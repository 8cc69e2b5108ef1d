// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.examples.honours;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.shouwang.examples.honours.model.HonoursPackage;
import org.shouwang.store.MigrationStep;
import org.shouwang.store.SchemaContribution;

/** The table of {@code honours.xcore}. */
@Component
public final class HonoursSchema implements SchemaContribution {
	@Override
	public String module() {
		return "honours";
	}

	@Override
	public Set<String> requires() {
		return Set.of("core");
	}

	@Override
	public Collection<EPackage> packages() {
		return List.of(HonoursPackage.eINSTANCE);
	}

	@Override
	public List<MigrationStep> steps() {
		return MigrationStep.fromResources(HonoursSchema.class, "db/V001__honours.sql");
	}
}
