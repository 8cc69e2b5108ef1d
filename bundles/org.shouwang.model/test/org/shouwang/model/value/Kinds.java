// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.LocalDate;
import java.util.List;

/** The kinds under test and short ways to ask them. All people and numbers in these tests are invented. */
final class Kinds {

	static final LocalDate TODAY = LocalDate.of(2025, 11, 22);
	static final ParseContext CONTEXT = ParseContext.on(TODAY);
	static final AreaCodes AREAS = new AreaCodes();
	static final ValueKinds ALL = new ValueKinds(AREAS);

	private Kinds() {
	}

	static Parsed<?> parse(String kind, String raw) {
		return ALL.get(kind).parse(raw, CONTEXT);
	}

	/** The stored value, or null. */
	static Object stored(String kind, String raw) {
		return stored(ALL.get(kind), raw);
	}

	private static <T> Object stored(ValueKind<T> kind, String raw) {
		return kind.parse(raw, CONTEXT).value().map(kind::toStored).orElse(null);
	}

	static List<String> codes(String kind, String raw) {
		return codes(parse(kind, raw).problems());
	}

	static List<String> codes(List<Problem> problems) {
		return problems.stream().map(Problem::code).toList();
	}
}
