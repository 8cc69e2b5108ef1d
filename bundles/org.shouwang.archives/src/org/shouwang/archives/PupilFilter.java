// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Which pupils a list shows. The parts are joined by "and"; within a part one match is enough; an empty part asks nothing.
 *
 * @param text    part of a name, its pinyin from the start, or its initials
 * @param classes ids of classes; {@link PupilIndex#NO_CLASS} for pupils without one
 * @param groups  states by the two definitions
 * @param missing items that are missing
 */
public record PupilFilter(String text, Set<String> classes, Set<Group> groups, Set<ArchiveItem> missing) {
	/** Asks nothing: everyone on the roll. */
	public static final PupilFilter NONE = new PupilFilter("", Set.of(), Set.of(), Set.of());

	/** States by which lists are cut, all computed. */
	public enum Group {
		/** Left-behind by definition A. */
		LEFT_BEHIND,
		/** Not left-behind by definition A. */
		NOT_LEFT_BEHIND,
		/** One parent away for three months or more (definition B, code 1). */
		ONE_PARENT_AWAY,
		/** Both parents away for three months or more (definition B, code 2). */
		BOTH_PARENTS_AWAY,
		/** The archive lacks nothing that is asked. */
		COMPLETE,
		/** The archive lacks something. */
		INCOMPLETE,
		/** Lives alone and is under sixteen (A11): somebody has to act today. */
		LIVES_ALONE
	}

	public PupilFilter {
		Objects.requireNonNull(text, "text");
		classes = Set.copyOf(classes);
		groups = Set.copyOf(groups);
		missing = Set.copyOf(missing);
	}

	public PupilFilter withText(String newText) {
		return new PupilFilter(newText, classes, groups, missing);
	}

	public PupilFilter withClasses(Set<String> newClasses) {
		return new PupilFilter(text, newClasses, groups, missing);
	}

	public PupilFilter withGroups(Set<Group> newGroups) {
		return new PupilFilter(text, classes, newGroups, missing);
	}

	public PupilFilter withMissing(Set<ArchiveItem> newMissing) {
		return new PupilFilter(text, classes, groups, newMissing);
	}

	/** The same filter with one more group asked for. */
	public PupilFilter and(Group group) {
		EnumSet<Group> more = EnumSet.of(group);
		more.addAll(groups);
		return withGroups(more);
	}
}
