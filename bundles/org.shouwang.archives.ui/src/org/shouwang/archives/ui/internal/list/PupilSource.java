// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.shouwang.archives.Archives;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.PupilRow;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.ui.list.FacetGroup;
import org.shouwang.ui.list.ListCount;
import org.shouwang.ui.list.ListQuery;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.list.ListSource;

/** The pupils on the roll, from the archives' index; what the last query found is kept, since pages of it are asked one by one. */
final class PupilSource implements ListSource {
	private final Archives archives;
	private final WindowKit kit;
	private final PupilColumns columns;
	private Found last;

	/** What a query found in an index; immutable. */
	private record Found(PupilIndex index, ListQuery query, int[] rows) {
	}

	PupilSource(Archives archives, WindowKit kit, PupilColumns columns) {
		this.archives = archives;
		this.kit = kit;
		this.columns = columns;
	}

	private synchronized Found found(ListQuery query) {
		PupilIndex index = archives.index(kit.today());
		if (last == null || last.index != index || !last.query.equals(query)) {
			last = new Found(index, query,
					index.select(PupilQueries.filter(query), PupilQueries.sort(query), PupilQueries.isDescending(query)));
		}
		return last;
	}

	@Override
	public ListCount count(ListQuery query) {
		Found found = found(query);
		return new ListCount(found.rows.length, found.index.size());
	}

	@Override
	public List<ListRow> page(ListQuery query, int offset, int limit) {
		Found found = found(query);
		int end = Math.min(offset + limit, found.rows.length);
		List<ListRow> page = new ArrayList<>(limit);
		for (int i = offset; i < end; i++) {
			PupilRow row = found.index.row(found.rows[i]);
			page.add(new ListRow(row.id(), columns.cells(row)));
		}
		return page;
	}

	@Override
	public List<FacetGroup> facets(ListQuery query) {
		return new PupilFacetGroups(kit.messages(), found(query).index, query).all();
	}

	@Override
	public OptionalInt position(ListQuery query, String id) {
		Found found = found(query);
		return IntStream.range(0, found.rows.length).filter(i -> found.index.id(found.rows[i]).equals(id)).findFirst();
	}

	/** All rows that a query finds, for exports; each row is made when it is asked for. */
	List<PupilRow> rows(ListQuery query) {
		Found found = found(query);
		return new java.util.AbstractList<>() {
			@Override
			public PupilRow get(int i) {
				return found.index.row(found.rows[i]);
			}

			@Override
			public int size() {
				return found.rows.length;
			}
		};
	}

	/** The ids of all pupils that a query finds, in their order. */
	List<String> ids(ListQuery query) {
		Found found = found(query);
		return Arrays.stream(found.rows).mapToObj(found.index::id).toList();
	}
}
