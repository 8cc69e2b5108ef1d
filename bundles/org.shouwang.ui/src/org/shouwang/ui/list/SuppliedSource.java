// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Rows of a source that is asked for anew with every question: for lists that are small and change under the window. */
public final class SuppliedSource implements ListSource {
	private final Supplier<? extends ListSource> present;

	/** @param present called away from the window's thread; may read, or give what it has read before */
	public SuppliedSource(Supplier<? extends ListSource> present) {
		this.present = present;
	}

	@Override
	public ListCount count(ListQuery query) {
		return present.get().count(query);
	}

	@Override
	public List<ListRow> page(ListQuery query, int offset, int limit) {
		return present.get().page(query, offset, limit);
	}

	@Override
	public OptionalInt position(ListQuery query, String id) {
		return present.get().position(query, id);
	}
}
