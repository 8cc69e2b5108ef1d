// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.shouwang.report.list.ListColumn;
import org.shouwang.report.list.ListSupplier;

/** Finds the ids behind the names that people type, in the lists that modules offer. */
final class Lookup {
	private final RootCommand root;

	Lookup(RootCommand root) {
		this.root = root;
	}

	String classId(String name) {
		return one(find("classes", name, "name"), "class.unknown", name);
	}

	String pupilId(String word) {
		return one(find("pupils", word, "id", "idNumber", "name"), "pupil.unknown", word);
	}

	private String one(List<String> ids, String key, String word) {
		if (ids.size() != 1) {
			throw root.usage(root.text(ids.isEmpty() ? key : "pupil.several", word));
		}
		return ids.getFirst();
	}

	/** The ids of the rows in which one of the columns is exactly the word. */
	private List<String> find(String list, String word, String... columns) {
		List<String> ids = new ArrayList<>();
		root.services().all(ListSupplier.class).stream().filter(l -> l.id().equals(list)).forEach(l -> {
			List<String> keys = l.columns().stream().map(ListColumn::key).toList();
			int id = keys.indexOf("id");
			l.rows(List.of()).forEach(row -> {
				if (row.get(id) != null && Stream.of(columns).map(keys::indexOf).anyMatch(i -> word.equals(row.get(i)))) {
					ids.add(row.get(id).toString());
				}
			});
		});
		return ids;
	}
}
