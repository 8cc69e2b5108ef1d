// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.search;

import java.util.List;
import java.util.Locale;

/**
 * Finds a module's records for the search field at the top of the window. A module registers it as a service; when a hit is taken,
 * the window shows the hit's perspective and sends {@link #OPEN} with the hit as data.
 */
public interface QuickSearch {
	/** Topic of the event that asks a module to show a record; its data is a {@link QuickHit}. */
	String OPEN = "org/shouwang/ui/OPEN";

	/** What fits best to the text typed so far; called away from the window's thread. */
	List<QuickHit> find(String typed, Locale locale, int limit);
}
