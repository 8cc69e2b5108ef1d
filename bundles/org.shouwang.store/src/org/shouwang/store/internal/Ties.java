// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;

/**
 * How each record type hangs on the type by which a scope is given (school, class or pupil), read from the model's references
 * once. In order: a type refers to the anchor or to a type that does, the shortest way first; else a reached type refers to it
 * (a guardianship ties a person to a pupil), and then what refers to that in turn (a parent's work); else it names its owner's
 * type and id (an attachment), and follows that owner whoever else refers to it. What is left is everybody's where what must be
 * stated of it is public, and hidden otherwise.
 */
final class Ties {

	private final Dictionary dictionary;
	private final Map<String, Tie> ties = new HashMap<>();

	/** How one type hangs on the anchor. */
	sealed interface Tie {

		/** It is the anchor. */
		record Anchor() implements Tie {}

		/** Its field refers to a row in scope. */
		record Refers(FieldType field, RecordType target) implements Tie {}

		/** Such a field of a row in scope refers to it. */
		record ReferredTo(List<FieldType> fields) implements Tie {}

		/** Its owner, whose type stands in the other field, is in scope. */
		record Owned(FieldType owner, FieldType ownerType) implements Tie {}

		record Everybody() implements Tie {}

		record Hidden() implements Tie {}
	}

	Ties(Dictionary dictionary, String anchor) {
		this.dictionary = dictionary;
		if (dictionary.has(anchor)) {
			ties.put(anchor, new Tie.Anchor());
		}
		do {
			while (addAll(this::referring)) {
				// each round is one reference farther away
			}
		} while (addAll(this::referredTo));
		addAll(this::owned);
		dictionary.types().forEach(type -> ties.putIfAbsent(type.id(), isPublic(type) ? new Tie.Everybody() : new Tie.Hidden()));
	}

	/** The only tie where nobody's rows are in scope. */
	static Tie withoutAnchor(RecordType type) {
		return isPublic(type) ? new Tie.Everybody() : new Tie.Hidden();
	}

	Tie of(RecordType type) {
		return ties.get(type.id());
	}

	private interface Finder {
		Optional<Tie> find(RecordType type);
	}

	// What a round finds counts from the next round on, so that the shortest way wins.
	private boolean addAll(Finder finder) {
		Map<String, Tie> found = new HashMap<>();
		for (RecordType type : dictionary.types()) {
			if (!ties.containsKey(type.id())) {
				finder.find(type).ifPresent(tie -> found.put(type.id(), tie));
			}
		}
		ties.putAll(found);
		return !found.isEmpty();
	}

	private Optional<Tie> referring(RecordType type) {
		return type.fields().stream().filter(f -> f.target().filter(ties::containsKey).isPresent()).findFirst()
				.map(f -> new Tie.Refers(f, dictionary.type(f.target().get())));
	}

	private Optional<Tie> referredTo(RecordType type) {
		if (isPublic(type) || isOwned(type)) {
			return Optional.empty();
		}
		List<FieldType> fields = new ArrayList<>();
		for (RecordType other : dictionary.types()) {
			if (ties.containsKey(other.id())) {
				other.fields().stream().filter(f -> f.target().filter(type.id()::equals).isPresent()).forEach(fields::add);
			}
		}
		return fields.isEmpty() ? Optional.empty() : Optional.of(new Tie.ReferredTo(fields));
	}

	private Optional<Tie> owned(RecordType type) {
		return type.fields().stream().filter(Ties::namesOwner).findFirst()
				.map(f -> new Tie.Owned(f, type.field(f.targetTypeField().get())));
	}

	private static boolean isOwned(RecordType type) {
		return type.fields().stream().anyMatch(Ties::namesOwner);
	}

	private static boolean namesOwner(FieldType field) {
		return field.targetTypeField().isPresent();
	}

	/** Whether all that must be stated of such a record is public; what else it holds (a class's teacher) the clearance keeps. */
	static boolean isPublic(RecordType type) {
		List<FieldType> required = type.fields().stream().filter(FieldType::isRequired).toList();
		return (required.isEmpty() ? type.fields() : required).stream().allMatch(f -> f.sensitivity() == Sensitivity.PUBLIC);
	}
}
