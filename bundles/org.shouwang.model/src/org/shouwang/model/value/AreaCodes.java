// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The administrative divisions of GB/T 2260 with everything that was ever renamed or abolished, since people keep the
 * code of the place where they were born. The lists are read at first use and never change; one instance serves all
 * threads. Sources and licences stand in the first lines of {@code gb2260.tsv}.
 */
public final class AreaCodes {

	/** The revision the newest source shows. */
	private static final YearMonth LAST_REVISION = YearMonth.of(2020, 12);

	private final Supplier<Map<String, List<Area>>> areas = new Lazy<>(AreaTable::read);
	private final Supplier<Map<String, String>> codesByPath = new Lazy<>(this::indexPaths);

	/** The newest entry of a code, revoked or not. */
	public Optional<Area> find(String code) {
		var entries = areas.get().get(code);
		return entries == null ? Optional.empty() : Optional.of(entries.getLast());
	}

	/** The entry in force on a day; for days before the first known revision the oldest, after the last the newest. */
	public Optional<Area> find(String code, LocalDate day) {
		var entries = areas.get().getOrDefault(code, List.of());
		var month = YearMonth.from(day);
		Area found = null;
		for (var area : entries) {
			boolean begun = area.first().isEmpty() || !area.first().get().isAfter(month);
			found = found == null || begun ? area : found;
		}
		return Optional.ofNullable(found);
	}

	/** True for every code that any revision lists. */
	public boolean isKnown(String code) {
		return areas.get().containsKey(code);
	}

	/** True for a code that was in use once and is no longer. */
	public boolean isRevoked(String code) {
		return find(code).filter(area -> !area.isCurrent()).isPresent();
	}

	/** The names from the province down, such as 四川省/广元市/旺苍县, as they are now; empty for an unknown code. */
	public Optional<String> path(String code) {
		return path(code, LAST_REVISION.atEndOfMonth());
	}

	/** The names from the province down as they were on a day. */
	public Optional<String> path(String code, LocalDate day) {
		return find(code, day).map(area -> {
			var path = new StringBuilder();
			appendAbove(path, code.substring(0, 2) + "0000", code, day);
			appendAbove(path, code.substring(0, 4) + "00", code, day);
			return path.append(area.name()).toString();
		});
	}

	private void appendAbove(StringBuilder path, String above, String code, LocalDate day) {
		if (!above.equals(code)) {
			find(above, day).filter(area -> !area.isGroup()).ifPresent(area -> path.append(area.name()).append('/'));
		}
	}

	/**
	 * The code of a full name from the province down, with or without slashes: 四川省广元市旺苍县. Places in force win over
	 * revoked ones.
	 */
	public Optional<String> codeOf(String path) {
		return Optional.ofNullable(codesByPath.get().get(key(path)));
	}

	/** The newest revision known here; places founded later are unknown. */
	public YearMonth lastRevision() {
		return LAST_REVISION;
	}

	private Map<String, String> indexPaths() {
		var index = new HashMap<String, String>();
		areas.get().forEach((code, entries) -> path(code)
				.ifPresent(path -> index.merge(key(path), code, (one, other) -> isRevoked(one) ? other : one)));
		return Map.copyOf(index);
	}

	private static String key(String path) {
		return path.replace("/", "").replace(" ", "");
	}
}
