// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.shouwang.tests.Checkout;

/** Reads docs/access-matrix.md: every line of its tables is an operation and what becomes of it for each role. */
final class AccessMatrix {
	private static final String FIRST_HEAD = "operation";

	private final Map<String, Map<String, String>> lines = new LinkedHashMap<>();
	private final List<String> twice = new ArrayList<>();

	private AccessMatrix() {
	}

	static AccessMatrix read() {
		AccessMatrix matrix = new AccessMatrix();
		List<String> roles = List.of();
		for (String line : Checkout.text(Checkout.top().resolve("docs/access-matrix.md")).lines().toList()) {
			if (!line.startsWith("|")) {
				roles = List.of(); // the table ends
				continue;
			}
			List<String> cells = Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
			if (cells.getFirst().equals(FIRST_HEAD)) {
				roles = cells.subList(1, cells.size());
			} else if (!roles.isEmpty() && !cells.getFirst().startsWith("--")) {
				matrix.add(cells, roles);
			}
		}
		return matrix;
	}

	private void add(List<String> cells, List<String> roles) {
		Map<String, String> line = new LinkedHashMap<>();
		for (int i = 0; i < roles.size(); i++) {
			line.put(roles.get(i), i + 1 < cells.size() ? cells.get(i + 1) : "");
		}
		if (lines.put(cells.getFirst(), line) != null) {
			twice.add(cells.getFirst());
		}
	}

	/** Expected outcome by role, by operation. */
	Map<String, Map<String, String>> lines() {
		return lines;
	}

	/** Operations with more than one line. */
	List<String> twice() {
		return twice;
	}

	/** A line as it would stand in the document. */
	static String line(String operation, Map<String, String> outcomes) {
		return "| " + operation + " | " + String.join(" | ", outcomes.values()) + " |";
	}
}
