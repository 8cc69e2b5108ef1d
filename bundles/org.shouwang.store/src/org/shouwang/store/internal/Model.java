// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.shouwang.model.Record;
import org.shouwang.model.meta.Computations;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.model.value.Pinyin;
import org.shouwang.store.Viewer;

/** The dictionary with the mapping of every type, and the order in which rows must be inserted. */
final class Model {

	private final Dictionary dictionary;
	private final Map<String, Mapping> mappings = new LinkedHashMap<>();
	private final Map<String, Ties> ties = new ConcurrentHashMap<>();
	private final Pattern rawNames;
	private final Map<Sensitivity, Set<String>> hidden = new ConcurrentHashMap<>();
	private final Computations computations = new Computations(new Pinyin());

	Model(Dictionary dictionary) {
		this.dictionary = dictionary;
		Set<String> path = new LinkedHashSet<>();
		dictionary.types().forEach(type -> place(type, path));
		this.rawNames = RawTables.names(this);
	}

	// What is referred to comes first, so that foreign keys hold in the middle of a batch. A circle is cut where it closes.
	private void place(RecordType type, Set<String> path) {
		if (mappings.containsKey(type.id()) || !path.add(type.id())) {
			return;
		}
		for (FieldType field : type.fields()) {
			field.target().filter(dictionary::has).ifPresent(target -> place(dictionary.type(target), path));
		}
		path.remove(type.id());
		mappings.put(type.id(), new Mapping(type));
	}

	Dictionary dictionary() {
		return dictionary;
	}

	/** How every type hangs on that one. */
	Ties ties(String anchor) {
		return ties.computeIfAbsent(anchor, id -> new Ties(dictionary, id));
	}

	/** The names of tables that only the store may write into a statement. */
	Pattern rawNames() {
		return rawNames;
	}

	/** The names of the columns that some type hides from the viewer. */
	Set<String> hiddenColumns(Viewer viewer) {
		return hidden.computeIfAbsent(viewer.clearance(), level -> dictionary.types().stream().flatMap(t -> t.fields().stream())
				.filter(f -> Masks.hides(viewer, f)).map(FieldType::column).collect(Collectors.toSet()));
	}

	Mapping of(RecordType type) {
		return mappings.get(type.id());
	}

	Mapping of(Record record) {
		return of(dictionary.type(record));
	}

	/** Sets the fields that follow from others, such as the pinyin of a name. */
	void compute(Mapping mapping, Record record) {
		if (mapping.isComputed()) {
			computations.fill(mapping.type(), record);
		}
	}

	/** Referred-to types first. */
	List<Mapping> inInsertOrder() {
		return new ArrayList<>(mappings.values());
	}
}
