// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.shouwang.sheets.Cell;
import org.shouwang.sheets.ColumnMapping;
import org.shouwang.sheets.HeaderFingerprint;
import org.shouwang.sheets.MappedColumn;
import org.shouwang.sheets.MappedColumn.Origin;
import org.shouwang.sheets.MappedColumn.Use;
import org.shouwang.sheets.MappingMemory;
import org.shouwang.sheets.Row;
import org.shouwang.sheets.TargetField;

/** Decides for every column of a table which field it is read into. */
final class Mapper {

	private final HeaderMatcher matcher;
	private final List<TargetField> fields;
	private final MappingMemory memory;

	Mapper(HeaderMatcher matcher, List<TargetField> fields, MappingMemory memory) {
		this.matcher = matcher;
		this.fields = fields;
		this.memory = memory;
	}

	ColumnMapping map(Candidate candidate) {
		List<List<String>> paths = withValueColumns(candidate);
		Map<String, Integer> owners = owners(paths);
		List<MappedColumn> columns = new ArrayList<>();
		for (int column = 0; column < paths.size(); column++) {
			List<String> path = paths.get(column);
			if (path != null) {
				columns.add(column(column, path, owners));
			}
		}
		ColumnMapping mapping = new ColumnMapping(columns, fields);
		return memory.recall(HeaderFingerprint.of(candidate.paths())).map(mapping::recalled).orElse(mapping);
	}

	private MappedColumn column(int column, List<String> path, Map<String, Integer> owners) {
		if (matcher.isNoise(path)) {
			return new MappedColumn(column, path, Use.IGNORED, null, Origin.MATCHED, List.of());
		}
		List<String> ids = List.copyOf(matcher.match(path).ids());
		if (ids.size() == 1 && owners.get(ids.getFirst()) == column) {
			return new MappedColumn(column, path, Use.FIELD, ids.getFirst(), Origin.MATCHED, List.of());
		}
		return new MappedColumn(column, path, Use.UNKNOWN, null, Origin.MATCHED, ids);
	}

	/** Field to the column that fits it best; the first of equals. */
	private Map<String, Integer> owners(List<List<String>> paths) {
		Map<String, Integer> owners = new HashMap<>();
		Map<String, Integer> qualities = new HashMap<>();
		for (int column = 0; column < paths.size(); column++) {
			HeaderMatcher.Match match = paths.get(column) == null ? HeaderMatcher.Match.NONE : matcher.match(paths.get(column));
			if (match.ids().size() == 1) {
				String id = match.ids().iterator().next();
				if (match.quality() > qualities.getOrDefault(id, 0)) {
					qualities.put(id, match.quality());
					owners.put(id, column);
				}
			}
		}
		return owners;
	}

	/** The header paths; empty for columns that have values only, null for columns that have nothing. */
	private static List<List<String>> withValueColumns(Candidate candidate) {
		List<List<String>> paths = new ArrayList<>();
		candidate.paths().forEach(path -> paths.add(path.isEmpty() ? null : path));
		int header = candidate.firstRow() + candidate.lines();
		for (Row row : candidate.head().rows()) {
			for (Cell cell : row.cells()) {
				if (row.number() >= header && !cell.isBlank()) {
					addValueColumn(paths, cell.column());
				}
			}
		}
		return paths;
	}

	private static void addValueColumn(List<List<String>> paths, int column) {
		while (paths.size() <= column) {
			paths.add(null);
		}
		if (paths.get(column) == null) {
			paths.set(column, List.of());
		}
	}
}
