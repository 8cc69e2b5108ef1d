// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** The order of a list: up, down, and back to the source's own with a third click. The source sorts, not the table. */
final class ListSort implements ISortModel {
	private final List<ListColumn> columns;
	private final Consumer<List<SortKey>> onSort;
	private Optional<SortKey> key = Optional.empty();

	ListSort(List<ListColumn> columns, Consumer<List<SortKey>> onSort) {
		this.columns = columns;
		this.onSort = onSort;
	}

	Optional<SortKey> key() {
		return key;
	}

	/** Shows an order without asking for it. */
	void show(Optional<SortKey> newKey) {
		key = newKey;
	}

	boolean isAscending(int columnIndex) {
		return getSortDirection(columnIndex) == SortDirectionEnum.ASC;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return key.map(k -> List.of(index(k))).orElse(List.of());
	}

	private int index(SortKey k) {
		return columns.stream().map(ListColumn::id).toList().indexOf(k.column());
	}

	@Override
	public boolean isColumnIndexSorted(int columnIndex) {
		return key.filter(k -> index(k) == columnIndex).isPresent();
	}

	@Override
	public SortDirectionEnum getSortDirection(int columnIndex) {
		if (!isColumnIndexSorted(columnIndex)) {
			return SortDirectionEnum.NONE;
		}
		return key.get().ascending() ? SortDirectionEnum.ASC : SortDirectionEnum.DESC;
	}

	@Override
	public int getSortOrder(int columnIndex) {
		return isColumnIndexSorted(columnIndex) ? 0 : -1;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public List<Comparator> getComparatorsForColumnIndex(int columnIndex) {
		return List.of();
	}

	@Override
	public Comparator<?> getColumnComparator(int columnIndex) {
		return null;
	}

	@Override
	public void sort(int columnIndex, SortDirectionEnum direction, boolean accumulate) {
		key = direction == SortDirectionEnum.NONE ? Optional.empty()
				: Optional.of(new SortKey(columns.get(columnIndex).id(), direction == SortDirectionEnum.ASC));
		onSort.accept(key.map(List::of).orElse(List.of()));
	}

	@Override
	public void clear() {
		key = Optional.empty();
	}
}
