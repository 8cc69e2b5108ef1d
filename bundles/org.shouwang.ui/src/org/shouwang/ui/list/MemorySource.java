// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Rows that are there already: searched in all cells, sorted by the text of a column, numbers by their value. Immutable. */
public final class MemorySource implements ListSource {
	private final List<String> columns;
	private final List<ListRow> rows;

	/** @param columns ids of the columns, in the order of the cells */
	public MemorySource(List<String> columns, List<ListRow> rows) {
		this.columns = List.copyOf(columns);
		this.rows = List.copyOf(rows);
	}

	private List<ListRow> found(ListQuery query) {
		String wanted = query.search().toLowerCase(Locale.ROOT);
		List<ListRow> found = wanted.isEmpty() ? rows
				: rows.stream().filter(r -> r.cells().stream().anyMatch(c -> c.toLowerCase(Locale.ROOT).contains(wanted))).toList();
		return query.sort().isEmpty() ? found : found.stream().sorted(order(query.sort().getFirst())).toList();
	}

	private Comparator<ListRow> order(SortKey key) {
		int column = columns.indexOf(key.column());
		Comparator<ListRow> order = (a, b) -> compare(a.cells().get(column), b.cells().get(column));
		return key.ascending() ? order : order.reversed();
	}

	private static int compare(String a, String b) {
		boolean numbers = isNumber(a) && isNumber(b);
		return numbers ? Long.compare(Long.parseLong(a), Long.parseLong(b)) : a.compareTo(b);
	}

	private static boolean isNumber(String text) {
		return !text.isEmpty() && text.length() < 18 && text.chars().allMatch(Character::isDigit);
	}

	@Override
	public ListCount count(ListQuery query) {
		return new ListCount(found(query).size(), rows.size());
	}

	@Override
	public List<ListRow> page(ListQuery query, int offset, int limit) {
		List<ListRow> found = found(query);
		return List.copyOf(found.subList(Math.min(offset, found.size()), Math.min(offset + limit, found.size())));
	}

	@Override
	public OptionalInt position(ListQuery query, String id) {
		List<ListRow> found = found(query);
		return IntStream.range(0, found.size()).filter(i -> found.get(i).id().equals(id)).findFirst();
	}
}
