// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.BitSet;
import java.util.Set;
import java.util.function.IntPredicate;

import org.shouwang.archives.PupilFilter.Group;
import org.shouwang.archives.PupilIndex.PupilEntry;
import org.shouwang.model.value.SearchText;

/** Whether a row of an index passes a filter; prepared once for a pass over all rows. */
final class PupilMatcher implements IntPredicate {
	private final PupilIndex index;
	/** The rows whose name meets the text; {@code null} where no text is asked for. */
	private final BitSet named;
	private final BitSet classes;
	private final boolean leftBehind;
	private final boolean notLeftBehind;
	private final boolean one;
	private final boolean both;
	private final boolean complete;
	private final boolean incomplete;
	private final boolean alone;
	private final int missing;
	/** Asked for classes that are not there: nobody passes, rather than everybody. */
	private final boolean unknownClass;

	PupilMatcher(PupilIndex index, PupilFilter filter) {
		this.index = index;
		this.named = index.named(SearchText.normalise(filter.text()));
		this.classes = new BitSet();
		for (int c : index.classNumbers(filter.classes())) {
			classes.set(c);
		}
		this.unknownClass = !filter.classes().isEmpty() && classes.isEmpty();
		Set<Group> groups = filter.groups();
		this.leftBehind = groups.contains(Group.LEFT_BEHIND);
		this.notLeftBehind = groups.contains(Group.NOT_LEFT_BEHIND);
		this.one = groups.contains(Group.ONE_PARENT_AWAY);
		this.both = groups.contains(Group.BOTH_PARENTS_AWAY);
		this.complete = groups.contains(Group.COMPLETE);
		this.incomplete = groups.contains(Group.INCOMPLETE);
		this.alone = groups.contains(Group.LIVES_ALONE);
		this.missing = filter.missing().stream().mapToInt(ArchiveItem::bit).sum();
	}

	@Override
	public boolean test(int row) {
		PupilEntry e = index.entry(row);
		return inClasses(e) && inMissing(row) && inGroups(e, row) && inText(row);
	}

	boolean inClasses(PupilEntry e) {
		return !unknownClass && (classes.isEmpty() || classes.get(e.classNo()));
	}

	boolean inMissing(int row) {
		return missing == 0 || (index.missingBits(row) & missing) != 0;
	}

	boolean inText(int row) {
		return named == null || named.get(row);
	}

	/** Whether the row is in one of the groups asked for, under each of the ways in which pupils are grouped. */
	boolean inGroups(PupilEntry e, int row) {
		return (!alone || e.livesAlone()) && (leftBehind == notLeftBehind || e.leftBehind() == leftBehind)
				&& (!one && !both || one && e.awayParents() == AwayParents.ONE || both && e.awayParents() == AwayParents.BOTH)
				&& (complete == incomplete || (index.missingBits(row) == 0) == complete);
	}
}
