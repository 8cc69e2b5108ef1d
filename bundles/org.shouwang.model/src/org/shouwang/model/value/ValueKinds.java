// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of values by their ids: text, multiline, personName, idNumber, studentNumber, phone, areaCode, date, month,
 * bool, integer, decimal, ethnicGroup, schoolClass, grade, address, and whatever a module adds. Immutable; one instance is
 * made by whoever starts the program and handed to those who need it.
 */
public final class ValueKinds {

	private final Map<String, ValueKind<?>> kinds = new LinkedHashMap<>();

	/** The platform's kinds with the place names of {@code areas}. */
	public ValueKinds(AreaCodes areas) {
		this(areas, List.of());
	}

	/**
	 * The platform's kinds and those of modules.
	 *
	 * @throws IllegalArgumentException when two kinds have one id
	 */
	public ValueKinds(AreaCodes areas, Collection<? extends ValueKind<?>> more) {
		var all = new ArrayList<>(own(areas));
		all.addAll(more);
		for (var kind : all) {
			if (kinds.putIfAbsent(kind.id(), kind) != null) {
				throw new IllegalArgumentException("two value kinds have the id " + kind.id());
			}
		}
	}

	private static List<ValueKind<?>> own(AreaCodes areas) {
		var check = new AreaCheck(areas);
		var idNumbers = new IdNumberKind(check);
		return List.of(new TextKind("text"), new MultilineKind(), new PersonNameKind(), idNumbers,
				new StudentNumberKind(check, idNumbers), new PhoneKind(), new AreaCodeKind(areas), new DateKind(),
				new MonthKind(), new BooleanKind(), new IntegerKind(), new DecimalKind(),
				new CodeListKind("ethnicGroup", CodeList.read("ethnicGroup", "ethnic-groups.tsv")), new ClassNameKind(),
				new GradeKind(), new AddressKind());
	}

	/** The kind of an id, if there is one. */
	public Optional<ValueKind<?>> find(String id) {
		return Optional.ofNullable(kinds.get(id));
	}

	/**
	 * The kind of an id.
	 *
	 * @throws IllegalArgumentException for an unknown id, which is a mistake in a model
	 */
	public ValueKind<?> get(String id) {
		return find(id).orElseThrow(() -> new IllegalArgumentException("no value kind has the id " + id));
	}

	/**
	 * The kind of an id whose values have a certain type.
	 *
	 * @throws IllegalArgumentException for an unknown id or another type
	 */
	@SuppressWarnings("unchecked")
	public <T> ValueKind<T> get(String id, Class<T> type) {
		var kind = get(id);
		if (kind.type() != type) {
			throw new IllegalArgumentException("values of " + id + " are " + kind.type().getName());
		}
		return (ValueKind<T>) kind;
	}

	/** All kinds, the platform's first. */
	public Collection<ValueKind<?>> all() {
		return List.copyOf(kinds.values());
	}
}
