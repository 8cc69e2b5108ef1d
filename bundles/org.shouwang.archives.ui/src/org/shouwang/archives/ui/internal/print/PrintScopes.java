// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.print;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.shouwang.archives.Archives;
import org.shouwang.archives.PupilFilter;
import org.shouwang.archives.PupilFilter.Group;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.PupilIndex.ClassEntry;
import org.shouwang.archives.PupilSort;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.report.ReportScope;

/** For whom can be printed from the list: the pupils selected, a class, all that are shown, all left-behind children, everyone. */
public final class PrintScopes {
	/** One of these. */
	enum Who {
		SELECTED, SHOWN, LEFT_BEHIND, CLASS, ALL
	}

	private final Archives archives;
	private final WindowKit kit;
	private final List<String> selected;
	private final int shownCount;
	private final Supplier<List<String>> shown;

	/**
	 * @param selected ids of the pupils selected; may be empty
	 * @param shown    ids of all pupils that the list shows; asked away from the window's thread
	 */
	public PrintScopes(Archives archives, WindowKit kit, List<String> selected, int shownCount, Supplier<List<String>> shown) {
		this.archives = archives;
		this.kit = kit;
		this.selected = List.copyOf(selected);
		this.shownCount = shownCount;
		this.shown = shown;
	}

	int selectedCount() {
		return selected.size();
	}

	int shownCount() {
		return shownCount;
	}

	/** The classes to choose from; takes time. */
	List<ClassEntry> classes() {
		return archives.index(kit.today()).classes().stream().filter(c -> !c.id().equals(PupilIndex.NO_CLASS)).toList();
	}

	/**
	 * The scope for a report; takes time.
	 *
	 * @param classId for {@link Who#CLASS}
	 */
	ReportScope scope(Who who, String classId) {
		return switch (who) {
		case SELECTED -> new ReportScope.Pupils(selected);
		case SHOWN -> new ReportScope.Pupils(shown.get());
		case LEFT_BEHIND -> new ReportScope.Pupils(leftBehind());
		case CLASS -> new ReportScope.OfClass(classId);
		case ALL -> new ReportScope.All();
		};
	}

	private List<String> leftBehind() {
		PupilIndex index = archives.index(kit.today());
		int[] rows = index.select(PupilFilter.NONE.and(Group.LEFT_BEHIND), PupilSort.CLASS, false);
		return Arrays.stream(rows).mapToObj(index::id).toList();
	}
}
