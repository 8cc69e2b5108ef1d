// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.shouwang.access.model.AccessPackage;
import org.shouwang.store.MigrationStep;
import org.shouwang.store.SchemaContribution;

/** The tables of {@code access.xcore}: what the history tells of accounts, and whom each of them looks after. */
@Component
public final class AccessSchema implements SchemaContribution {

	/** Module id, and name of the database schema. */
	public static final String MODULE = "access";

	@Override
	public String module() {
		return MODULE;
	}

	@Override
	public Set<String> requires() {
		return Set.of("core");
	}

	@Override
	public Collection<EPackage> packages() {
		return List.of(AccessPackage.eINSTANCE);
	}

	/** The key ring, by which the database of a server is opened, and the grants of sealed databases: wrapped keys only. */
	@Override
	public Set<String> openTables() {
		return Set.of("access.key_file_copy");
	}

	@Override
	public List<MigrationStep> steps() {
		return MigrationStep.fromResources(AccessSchema.class, "db/V001__access.sql");
	}
}
