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
	private final String text;
	private final String wordStart;
	private final BitSet classes;
	private final Set<Group> groups;
	private final int missing;
	/** Asked for classes that are not there: nobody passes, rather than everybody. */
	private final boolean unknownClass;

	PupilMatcher(PupilIndex index, PupilFilter filter) {
		this.index = index;
		this.text = SearchText.normalise(filter.text());
		this.wordStart = " " + text;
		this.classes = new BitSet();
		for (int c : index.classNumbers(filter.classes())) {
			classes.set(c);
		}
		this.unknownClass = !filter.classes().isEmpty() && classes.isEmpty();
		this.groups = filter.groups();
		this.missing = filter.missing().stream().mapToInt(ArchiveItem::bit).sum();
	}

	@Override
	public boolean test(int row) {
		PupilEntry e = index.entry(row);
		return !unknownClass && (classes.isEmpty() || classes.get(e.classNo()))
				&& (missing == 0 || (index.missingBits(row) & missing) != 0)
				&& (groups.isEmpty() || inGroups(e, row))
				&& (text.isEmpty() || matches(e));
	}

	private boolean inGroups(PupilEntry e, int row) {
		return definitionA(e) && definitionB(e) && completeness(row);
	}

	private boolean definitionA(PupilEntry e) {
		boolean yes = groups.contains(Group.LEFT_BEHIND);
		boolean no = groups.contains(Group.NOT_LEFT_BEHIND);
		return yes == no || e.leftBehind() == yes;
	}

	private boolean definitionB(PupilEntry e) {
		boolean one = groups.contains(Group.ONE_PARENT_AWAY);
		boolean both = groups.contains(Group.BOTH_PARENTS_AWAY);
		return !one && !both || one && e.awayParents() == AwayParents.ONE || both && e.awayParents() == AwayParents.BOTH;
	}

	private boolean completeness(int row) {
		boolean complete = groups.contains(Group.COMPLETE);
		boolean incomplete = groups.contains(Group.INCOMPLETE);
		return complete == incomplete || (index.missingBits(row) == 0) == complete;
	}

	private boolean matches(PupilEntry e) {
		return e.name().contains(text) || startsWord(e.pinyin()) || e.initials().contains(text);
	}

	/** A name whose characters have several readings has several spellings, parted by blanks. */
	private boolean startsWord(String words) {
		return words.startsWith(text) || words.contains(wordStart);
	}
}
