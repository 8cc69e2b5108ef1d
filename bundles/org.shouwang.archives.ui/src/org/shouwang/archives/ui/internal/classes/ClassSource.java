// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.classes;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.shouwang.archives.Archives;
import org.shouwang.archives.ClassFigures;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.ui.list.ListCount;
import org.shouwang.ui.list.ListQuery;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.list.ListSource;
import org.shouwang.ui.list.MemorySource;
import org.shouwang.ui.list.SortKey;

/** The rows of the list of classes, computed anew for each question. */
final class ClassSource implements ListSource {
	static final String NAME = "name";
	static final String ENROLLED = "enrolled";
	static final String ON_ROLL = "onRoll";
	static final String LEFT_BEHIND = "leftBehind";
	static final String SHARE = "share";
	private static final List<String> COLUMNS = List.of(NAME, ENROLLED, ON_ROLL, LEFT_BEHIND, SHARE);

	private final Archives archives;
	private final WindowKit kit;

	ClassSource(Archives archives, WindowKit kit) {
		this.archives = archives;
		this.kit = kit;
	}

	private MemorySource rows(ListQuery query) {
		Stream<ClassFigures> figures = archives.index(kit.today()).classFigures().stream();
		Stream<ClassFigures> sorted = query.sort().isEmpty() ? figures : figures.sorted(order(query.sort().getFirst()));
		return new MemorySource(COLUMNS, sorted.map(this::row).toList());
	}

	/** By name they stand in the archives' own order of grades and numbers, in which they come. */
	private static Comparator<ClassFigures> order(SortKey key) {
		Comparator<ClassFigures> order = switch (key.column()) {
		case ENROLLED -> Comparator.comparingInt(ClassFigures::enrolled);
		case ON_ROLL -> Comparator.comparingInt(ClassFigures::onRoll);
		case LEFT_BEHIND -> Comparator.comparingInt(ClassFigures::leftBehind);
		case SHARE -> Comparator.comparingDouble(ClassFigures::share);
		default -> Comparator.comparing(ClassFigures::name);
		};
		return key.ascending() ? order : order.reversed();
	}

	private ListRow row(ClassFigures f) {
		String name = f.id().isEmpty() ? kit.text(ArchivesText.CLASS_NONE, f.name()).strip() : f.name();
		return new ListRow(f.id().isEmpty() ? "none:" + f.name() : f.id(), List.of(name, String.valueOf(f.enrolled()),
				String.valueOf(f.onRoll()), String.valueOf(f.leftBehind()), share(f, kit)));
	}

	/** The share as a person reads it. */
	static String share(ClassFigures f, WindowKit kit) {
		NumberFormat format = NumberFormat.getPercentInstance(kit.locale());
		format.setMinimumFractionDigits(1);
		return format.format(f.share());
	}

	@Override
	public ListCount count(ListQuery query) {
		return rows(query).count(ListQuery.ALL);
	}

	@Override
	public List<ListRow> page(ListQuery query, int offset, int limit) {
		return rows(query).page(ListQuery.ALL, offset, limit);
	}

	@Override
	public OptionalInt position(ListQuery query, String id) {
		return rows(query).position(ListQuery.ALL, id);
	}
}
