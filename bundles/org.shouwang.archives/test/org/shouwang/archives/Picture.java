// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.shouwang.model.Record;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldType;

/** All that an archive says, as lines to compare: every field of every record that has a value, without ids. */
public final class Picture {
	private static final Set<String> IDENTITY = Set.of("id", "version");

	private Picture() {
	}

	/** The archive's lines, sorted. */
	public static List<String> of(Dictionary dictionary, Archive archive) {
		List<String> lines = new ArrayList<>();
		add(lines, dictionary, "", archive.pupil());
		if (archive.classGroup() != null) {
			add(lines, dictionary, "", archive.classGroup());
		}
		add(lines, dictionary, "", archive.sheet());
		for (Carer carer : archive.carers()) {
			String who = carer.tie().getRelation() + " " + carer.person().getName() + ": ";
			add(lines, dictionary, who, carer.tie());
			add(lines, dictionary, who, carer.person());
			carer.works().forEach(w -> add(lines, dictionary, who, w));
		}
		archive.assessments().forEach(a -> add(lines, dictionary, "", a));
		archive.tags().forEach(t -> add(lines, dictionary, "", t));
		archive.kept().forEach(k -> add(lines, dictionary, k.getHeader() + ": ", k));
		return lines.stream().sorted().toList();
	}

	private static void add(List<String> lines, Dictionary dictionary, String prefix, Record record) {
		for (FieldType field : dictionary.type(record).fields()) {
			Object value = field.get(record);
			if (value != null && field.target().isEmpty() && !IDENTITY.contains(field.name())) {
				lines.add(prefix + field.id() + " = " + value);
			}
		}
	}
}
