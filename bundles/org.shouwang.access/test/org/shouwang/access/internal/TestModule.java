// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import java.util.List;
import java.util.Locale;

import org.shouwang.access.SealedSchema;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.SchemaContribution;

/** A module with a database of its own. It keeps its notes in the one kind of record that has a name and nothing else. */
public final class TestModule implements SealedSchema {

	public static final String NAME = "notes";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public String label(Locale locale) {
		return "Notes";
	}

	@Override
	public List<SchemaContribution> schemas() {
		return List.of(new CoreSchema());
	}
}
