// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the area table: per code its entries in the order of time. */
final class AreaTable {

	private AreaTable() {
	}

	static Map<String, List<Area>> read() {
		var areas = new HashMap<String, List<Area>>(8192);
		for (var row : Table.read("gb2260.tsv")) {
			areas.computeIfAbsent(row[0], code -> new ArrayList<>(1))
					.add(new Area(row[0], row[1], month(row[2]), month(row[3])));
		}
		areas.replaceAll((code, entries) -> List.copyOf(entries));
		return Map.copyOf(areas);
	}

	private static Optional<YearMonth> month(String text) {
		return text.equals("-") ? Optional.empty()
				: Optional.of(YearMonth.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 4, 6, 10)));
	}
}
