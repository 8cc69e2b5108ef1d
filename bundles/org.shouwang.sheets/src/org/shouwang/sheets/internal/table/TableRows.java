// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.shouwang.sheets.Cell;
import org.shouwang.sheets.Columns;
import org.shouwang.sheets.HeaderChoice;
import org.shouwang.sheets.MappedColumn;
import org.shouwang.sheets.MappedColumn.Use;
import org.shouwang.sheets.Row;
import org.shouwang.sheets.RowCursor;
import org.shouwang.sheets.SheetFacts;
import org.shouwang.sheets.SheetRow;
import org.shouwang.sheets.SkippedRow;
import org.shouwang.sheets.TableCursor;

/** Streams the rows of a found table. */
final class TableRows implements TableCursor {

	private static final int SHOWN_CHARS = 200;

	private final RowCursor rows;
	private final RowSorter sorter;
	private final DownwardMerges merges;
	private final FactsReader facts;
	private final int headerEnd;
	private final Map<Integer, MappedColumn> columns;
	private final Map<Integer, String> unknownNames = new LinkedHashMap<>();
	private final List<SkippedRow> skipped = new ArrayList<>();

	TableRows(FoundTable table, RowCursor rows) {
		this.rows = rows;
		HeaderChoice header = table.header();
		SheetHead head = table.candidate().head();
		List<Row> headerRows = IntStream.rangeClosed(header.firstRow(), header.lastRow()).mapToObj(head::row).toList();
		headerEnd = header.lastRow();
		sorter = new RowSorter(table.mapping(), headerRows);
		merges = new DownwardMerges(head.merges(), headerEnd);
		facts = FactsReader.from(table.facts());
		columns = table.mapping().columns().stream().collect(Collectors.toMap(MappedColumn::column, c -> c));
		nameUnknown(table.mapping().unknown());
	}

	private void nameUnknown(List<MappedColumn> unknown) {
		Set<String> taken = new HashSet<>();
		for (MappedColumn column : unknown) {
			boolean free = taken.add(column.header());
			unknownNames.put(column.column(), free ? column.header() : column.header() + " (" + column.letters() + ")"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	@Override
	public SheetRow next() {
		for (Row row = rows.next(); row != null; row = rows.next()) {
			if (row.number() <= headerEnd || row.isBlank()) {
				continue;
			}
			Row filled = merges.filled(row);
			SkippedRow.Kind kind = sorter.kind(row);
			if (kind == null) {
				return read(filled);
			}
			skip(row, kind);
		}
		return null;
	}

	@Override
	public List<SkippedRow> skipped() {
		return Collections.unmodifiableList(skipped);
	}

	@Override
	public SheetFacts facts() {
		return facts.facts();
	}

	@Override
	public void close() {
		rows.close();
	}

	private void skip(Row row, SkippedRow.Kind kind) {
		if (kind == SkippedRow.Kind.SIGNATURE || kind == SkippedRow.Kind.NOTE) {
			facts.below(row);
		}
		if (skipped.size() < MOST_SKIPPED) {
			String text = row.cells().stream().map(Cell::text).collect(Collectors.joining(" | ")); //$NON-NLS-1$
			skipped.add(new SkippedRow(row.number(), kind, text.substring(0, Math.min(SHOWN_CHARS, text.length()))));
		}
	}

	private SheetRow read(Row row) {
		Map<String, Cell> fields = new LinkedHashMap<>();
		Map<String, String> unknown = Map.of();
		for (Cell cell : row.cells()) {
			MappedColumn column = columns.get(cell.column());
			if (column != null && column.use() == Use.FIELD) {
				fields.put(column.fieldId(), cell);
			} else if (column == null || column.use() == Use.UNKNOWN) {
				unknown = unknown.isEmpty() ? new LinkedHashMap<>() : unknown;
				unknown.put(unknownNames.getOrDefault(cell.column(), Columns.letters(cell.column())), cell.text());
			}
		}
		return new SheetRow(row.number(), fields, unknown);
	}
}
