// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import java.util.List;
import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.shouwang.ui.search.QuickHit;
import org.shouwang.ui.search.QuickSearch;

import jakarta.inject.Inject;

/** The quick searches of all modules that are switched on. */
@Creatable
public final class QuickSearches {
	private volatile List<QuickSearch> modules = List.of();

	/** Called again whenever a module comes or goes. */
	@Inject
	void setModules(@Service List<QuickSearch> newModules) {
		modules = List.copyOf(newModules);
	}

	/** What fits best, module after module. */
	public List<QuickHit> find(String typed, Locale locale, int limit) {
		return modules.stream().flatMap(m -> m.find(typed, locale, limit).stream()).limit(limit).toList();
	}
}
