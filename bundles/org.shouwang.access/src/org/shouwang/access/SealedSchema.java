// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.util.List;
import java.util.Locale;

import org.shouwang.store.SchemaContribution;

/**
 * A database of a module's own, under a key of its own, such as counselling's. Published as an OSGi service by the module in place of
 * {@link SchemaContribution} services: what is contributed here never enters the workspace's database.
 */
public interface SealedSchema {

	/** Lower-case letters, digits and hyphens; the name of its folder. */
	String name();

	/** What a person calls it. */
	String label(Locale locale);

	/** Its schemas. They know nothing of the workspace's records: what belongs to a pupil bears the pupil's id. */
	List<SchemaContribution> schemas();
}
