// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shouwang.access.SignedIn;
import org.shouwang.report.list.ListColumn;
import org.shouwang.report.list.ListSupplier;

/** Finds the ids behind the names that people type, in the lists that modules offer. */
final class Lookup {
	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final RootCommand root;
	private final Function<String, Optional<String>> former;

	/** Knows nobody by an id from before a merge. */
	Lookup(RootCommand root) {
		this(root, id -> Optional.empty());
	}

	/** Knows pupils by ids from before a merge too, as far as this account may see them. */
	Lookup(RootCommand root, SignedIn signedIn) {
		this(root, id -> signedIn.session().current(signedIn.store().dictionary().type("Pupil"), id));
	}

	private Lookup(RootCommand root, Function<String, Optional<String>> former) {
		this.root = root;
		this.former = former;
	}

	String classId(String name) {
		return one(find("classes", name, "name"), "class.unknown", name);
	}

	/** The pupil of that id, ID number or name; also by an id that stands on a card printed before a merge. */
	String pupilId(String word) {
		List<String> ids = find("pupils", word, "id", "idNumber", "name");
		return ids.isEmpty() ? former(word).orElseGet(() -> one(ids, "pupil.unknown", word)) : one(ids, "pupil.unknown", word);
	}

	private Optional<String> former(String word) {
		return ID.matcher(word).matches() ? former.apply(word) : Optional.empty();
	}

	/**
	 * As {@link #pupilId}; where several have the name, says which there are.
	 */
	String exactPupil(String word) {
		List<String> ids = find("pupils", word, "id", "idNumber", "name");
		if (ids.size() > 1) {
			throw root.usage(root.text("pupil.choice", word, String.join("\n", choices(ids))));
		}
		return pupilId(word);
	}

	private List<String> choices(List<String> ids) {
		List<String> choices = new ArrayList<>();
		root.services().all(ListSupplier.class).stream().filter(l -> l.id().equals("pupils")).forEach(l -> {
			List<String> keys = l.columns().stream().map(ListColumn::key).toList();
			l.rows(List.of(), "look-up").forEach(row -> {
				if (ids.contains(row.get(keys.indexOf("id")))) {
					choices.add("  " + Stream.of("id", "name", "born", "className").map(keys::indexOf).map(row::get).map(v -> v == null ? "–" : v.toString())
							.collect(Collectors.joining("  ")));
				}
			});
		});
		return choices;
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
			l.rows(List.of(), "look-up").forEach(row -> {
				if (row.get(id) != null && Stream.of(columns).map(keys::indexOf).anyMatch(i -> word.equals(row.get(i)))) {
					ids.add(row.get(id).toString());
				}
			});
		});
		return ids;
	}
}
