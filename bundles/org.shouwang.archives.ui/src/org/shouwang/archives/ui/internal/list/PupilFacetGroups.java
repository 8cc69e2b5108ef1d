// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.shouwang.archives.ArchiveItem;
import org.shouwang.archives.PupilFacets;
import org.shouwang.archives.PupilFilter.Group;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.list.FacetGroup;
import org.shouwang.ui.list.FacetGroup.Value;
import org.shouwang.ui.list.ListQuery;

/** By what the list of pupils is narrowed, with counts. */
final class PupilFacetGroups {
	private final Messages messages;
	private final PupilIndex index;
	private final ListQuery query;
	private final PupilFacets facets;

	PupilFacetGroups(Messages messages, PupilIndex index, ListQuery query) {
		this.messages = messages;
		this.index = index;
		this.query = query;
		this.facets = index.facets(PupilQueries.filter(query));
	}

	/** The alarm stands first, and only where there is one. */
	List<FacetGroup> all() {
		List<FacetGroup> groups = new ArrayList<>();
		if (facets.groups().get(Group.LIVES_ALONE) > 0 || !query.checked(PupilQueries.ALARM).isEmpty()) {
			groups.add(states(PupilQueries.ALARM, ArchivesText.FACET_ALARM, Group.LIVES_ALONE));
		}
		groups.addAll(List.of(
				states(PupilQueries.DEFINITION_A, ArchivesText.FACET_DEFINITION_A, Group.LEFT_BEHIND, Group.NOT_LEFT_BEHIND),
				states(PupilQueries.DEFINITION_B, ArchivesText.FACET_DEFINITION_B, Group.BOTH_PARENTS_AWAY, Group.ONE_PARENT_AWAY),
				states(PupilQueries.COMPLETE, ArchivesText.FACET_COMPLETE, Group.COMPLETE, Group.INCOMPLETE), classes(), missing()));
		return groups;
	}

	private FacetGroup states(String id, ArchivesText label, Group... groups) {
		List<Value> values = Arrays.stream(groups).map(g -> new Value(g.name(), label(g), facets.groups().get(g))).toList();
		return new FacetGroup(id, messages.text(label), values);
	}

	private String label(Group group) {
		return messages.text(switch (group) {
		case LEFT_BEHIND -> ArchivesText.GROUP_LEFT_BEHIND;
		case NOT_LEFT_BEHIND -> ArchivesText.GROUP_NOT_LEFT_BEHIND;
		case ONE_PARENT_AWAY -> ArchivesText.GROUP_ONE_PARENT_AWAY;
		case BOTH_PARENTS_AWAY -> ArchivesText.GROUP_BOTH_PARENTS_AWAY;
		case COMPLETE -> ArchivesText.GROUP_COMPLETE;
		case INCOMPLETE -> ArchivesText.GROUP_INCOMPLETE;
		case LIVES_ALONE -> ArchivesText.GROUP_LIVES_ALONE;
		});
	}

	/** Pupils without a class stand by grade in the index, but are one choice here. */
	private FacetGroup classes() {
		List<Value> values = new ArrayList<>();
		Set<String> seen = new TreeSet<>();
		for (var entry : index.classes()) {
			if (seen.add(entry.id())) {
				boolean none = entry.id().equals(PupilIndex.NO_CLASS);
				String name = none ? messages.text(ArchivesText.FACET_NO_CLASS) : entry.name();
				values.add(new Value(entry.id(), name, facets.classes().getOrDefault(entry.id(), 0)));
			}
		}
		return new FacetGroup(PupilQueries.CLASS, messages.text(ArchivesText.FACET_CLASS), values);
	}

	private FacetGroup missing() {
		Set<String> checked = query.checked(PupilQueries.MISSING);
		List<Value> values = Arrays.stream(ArchiveItem.values())
				.filter(i -> facets.missing().get(i) > 0 || checked.contains(i.name()))
				.map(i -> new Value(i.name(), i.label().in(messages.locale()), facets.missing().get(i))).toList();
		return new FacetGroup(PupilQueries.MISSING, messages.text(ArchivesText.FACET_MISSING), values);
	}
}
