// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.List;
import java.util.Objects;

/**
 * A field that columns of a table can be read into. Whoever imports makes it from the model; all names are compared
 * without regard to case, width, spaces and punctuation.
 *
 * @param id the field's id, such as {@code Father.phone}; any text that is unique among the fields of one import
 * @param label what messages call it
 * @param names column headers that mean this field (labels and synonyms, all languages)
 * @param groups headers of column groups that the field stands under, such as 父亲信息, 父亲. Endings such as 信息 and 情况
 *            are ignored in the comparison. A group's name straight before a name ("父亲电话") or in brackets after it counts
 *            as well.
 * @param grouped true if the names count under one of these groups only: a bare 联系电话 is not the father's
 * @param aliases column headers that mean this field under any group and under none
 * @param required true if a table without it is worth a question
 */
public record TargetField(String id, Localized label, List<String> names, List<String> groups, boolean grouped,
		List<String> aliases, boolean required) {

	public TargetField {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
		names = List.copyOf(names);
		groups = List.copyOf(groups);
		aliases = List.copyOf(aliases);
	}

	/** A field that needs no group. */
	public static TargetField plain(String id, Localized label, String... names) {
		return new TargetField(id, label, List.of(names), List.of(), false, List.of(), false);
	}

	/** The same field, which may also stand under a group of these names. */
	public TargetField mayBeUnder(String... newGroups) {
		return new TargetField(id, label, names, List.of(newGroups), false, aliases, required);
	}

	/** The same field, whose names count under a group of these names only. */
	public TargetField onlyUnder(String... newGroups) {
		return new TargetField(id, label, names, List.of(newGroups), true, aliases, required);
	}

	/** The same field with names that count under any group and under none. */
	public TargetField alias(String... newAliases) {
		return new TargetField(id, label, names, groups, grouped, List.of(newAliases), required);
	}

	/** The same field, required. */
	public TargetField mandatory() {
		return new TargetField(id, label, names, groups, grouped, aliases, true);
	}
}
