// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.lists;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shouwang.archives.ArchiveItem;
import org.shouwang.archives.PupilFilter;
import org.shouwang.archives.PupilFilter.Group;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.PupilIndex.ClassEntry;

/** Reads conditions such as {@code left-behind}, {@code class:三（2）班}, {@code missing:father-phone}, {@code name:wl}. */
final class Conditions {
	private static final String CLASS = "class:";
	private static final String MISSING = "missing:";
	private static final String NAME = "name:";

	private Conditions() {
	}

	static List<String> known() {
		return Stream.of(Arrays.stream(Group.values()).map(Conditions::code), Stream.of(CLASS + "NAME", NAME + "TEXT"),
				Arrays.stream(ArchiveItem.values()).map(i -> MISSING + code(i))).flatMap(s -> s).toList();
	}

	static String code(Enum<?> literal) {
		return literal.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The conditions for the access log, without the name of anybody who was looked for. */
	static String told(List<String> conditions) {
		return conditions.isEmpty() ? "all"
				: conditions.stream().map(c -> c.strip().startsWith(NAME) ? NAME + "…" : c.strip()).collect(Collectors.joining(" "));
	}

	/** @throws IllegalArgumentException for a condition that is not among the {@link #known} ones */
	static PupilFilter filter(List<String> conditions, PupilIndex index) {
		PupilFilter filter = PupilFilter.NONE;
		for (String condition : conditions) {
			filter = and(filter, condition.strip(), index);
		}
		return filter;
	}

	private static PupilFilter and(PupilFilter filter, String condition, PupilIndex index) {
		if (condition.startsWith(NAME)) {
			return filter.withText(condition.substring(NAME.length()));
		} else if (condition.startsWith(CLASS)) {
			return filter.withClasses(classes(condition.substring(CLASS.length()), index));
		} else if (condition.startsWith(MISSING)) {
			Set<ArchiveItem> items = new HashSet<>(filter.missing());
			items.add(literal(ArchiveItem.values(), condition.substring(MISSING.length()), condition));
			return filter.withMissing(items);
		}
		return filter.and(literal(Group.values(), condition, condition));
	}

	private static Set<String> classes(String name, PupilIndex index) {
		Set<String> ids = index.classes().stream().filter(c -> c.name().equals(name)).map(ClassEntry::id).collect(Collectors.toSet());
		if (ids.isEmpty()) {
			throw new IllegalArgumentException(CLASS + name);
		}
		return ids;
	}

	private static <E extends Enum<E>> E literal(E[] literals, String code, String condition) {
		return Arrays.stream(literals).filter(l -> code(l).equals(code)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(condition));
	}
}
