// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

/** Gives each list of the window its own {@link ViewState}. */
@FunctionalInterface
public interface ViewStates {
	/** @param list stable name of a list, such as {@code archives.pupils} */
	ViewState of(String list);
}
