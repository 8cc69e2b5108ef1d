// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.duplicates;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.shouwang.archives.DuplicatePair;
import org.shouwang.archives.Duplicates;
import org.shouwang.archives.Duplicates.Who;
import org.shouwang.archives.Lookalike;
import org.shouwang.archives.ui.internal.MergeText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.ui.list.ListColumn;
import org.shouwang.ui.list.ListColumn.Look;
import org.shouwang.ui.list.ListCount;
import org.shouwang.ui.list.ListQuery;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.list.ListSource;
import org.shouwang.ui.list.MemorySource;

/** The pairs of records that may mean the same person; looked for anew with every question. */
final class DuplicateRows implements ListSource {
	private final WindowKit kit;
	private final Duplicates duplicates;
	private volatile Who who = Who.PUPILS;
	private volatile List<DuplicatePair> pairs = List.of();
	private volatile MemorySource found = new MemorySource(List.of(), List.of());

	DuplicateRows(WindowKit kit, Duplicates duplicates) {
		this.kit = kit;
		this.duplicates = duplicates;
	}

	List<ListColumn> columns() {
		return List.of(new ListColumn("why", kit.text(MergeText.WHY), 190, Look.MUTED),
				new ListColumn("first", kit.text(MergeText.FIRST), 110, Look.STRONG),
				new ListColumn("firstBorn", kit.text(MergeText.BORN), 100, Look.TEXT),
				new ListColumn("firstPlace", kit.text(MergeText.PLACE), 120, Look.MUTED),
				new ListColumn("second", kit.text(MergeText.SECOND), 110, Look.STRONG),
				new ListColumn("secondBorn", kit.text(MergeText.BORN), 100, Look.TEXT),
				new ListColumn("secondPlace", kit.text(MergeText.PLACE), 120, Look.MUTED));
	}

	/** Looks among others from the next question on. */
	void lookAmong(Who newWho) {
		who = newWho;
	}

	Who who() {
		return who;
	}

	/** The pair that a row shows. */
	Optional<DuplicatePair> find(String rowId) {
		return pairs.stream().filter(pair -> id(pair).equals(rowId)).findFirst();
	}

	private static String id(DuplicatePair pair) {
		return pair.first().id() + " " + pair.second().id();
	}

	private ListRow row(DuplicatePair pair) {
		Lookalike first = pair.first();
		Lookalike second = pair.second();
		String why = pair.why().stream().map(w -> w.label().in(kit.locale())).collect(Collectors.joining(", "));
		return new ListRow(id(pair), List.of(why, first.name(), Objects.toString(first.born(), ""), place(first), second.name(),
				Objects.toString(second.born(), ""), place(second)));
	}

	/** What tells two of one name apart: the class, else the phone. */
	private static String place(Lookalike person) {
		return person.className() != null ? person.className() : Objects.toString(person.phone(), "");
	}

	@Override
	public ListCount count(ListQuery query) {
		pairs = duplicates.find(who);
		found = new MemorySource(columns().stream().map(ListColumn::id).toList(), pairs.stream().map(this::row).toList());
		return found.count(query);
	}

	@Override
	public List<ListRow> page(ListQuery query, int offset, int limit) {
		return found.page(query, offset, limit);
	}
}
