// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.table;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.shouwang.sheets.Cell;
import org.shouwang.sheets.CellKind;
import org.shouwang.sheets.ColumnMapping;
import org.shouwang.sheets.MappedColumn;
import org.shouwang.sheets.MappedColumn.Use;
import org.shouwang.sheets.Row;
import org.shouwang.sheets.SkippedRow.Kind;

/** Tells the rows of the table from what else stands below a header. */
final class RowSorter {

	private static final Pattern TOTALS = Pattern
			.compile("(本[页表班])?(合计|总计|小计|共计|累计|总人数|合计人数|total|subtotal|grandtotal)(人数|共)?[:：]?([\\d.]+.{0,8})?"); //$NON-NLS-1$
	private static final Pattern SIGNATURE = Pattern.compile(
			"(填表|制表|填报|负责|审核|审批|复核|经办|统计|登记|联系|录入|报送|单位负责|学校负责|主要负责|法定代表)人?(签[字名章])?(\\(.{1,12}\\))?[:：].*" //$NON-NLS-1$
					+ "|(校长|园长|班主任|分管领导|分管校长|主管领导|领导签字|填表单位|填报单位|填[表报](日期|时间)|制表(日期|时间)|日期|联系电话|单位|学校)(签[字名章])?(\\(.{1,12}\\))?[:：].*" //$NON-NLS-1$
					+ "|.{0,20}(\\(?(盖章|公章|签字|签名)\\)?)[:：]?"); //$NON-NLS-1$
	private static final Pattern NOTE = Pattern.compile("(注|备注|说明|注意|注意事项|填表说明|附注|附|note|notes)\\d{0,2}[:：].*", Pattern.DOTALL); //$NON-NLS-1$
	private static final int LONG_TEXT = 30;
	private static final int FEW = 4;
	private static final int FIRST_CELLS = 3;

	private final BitSet mapped = new BitSet();
	private final BitSet ignored = new BitSet();
	private final List<Set<String>> headerLines;
	private final Set<String> headerStarts = new HashSet<>();
	private final int fewCells;

	RowSorter(ColumnMapping mapping, List<Row> header) {
		for (MappedColumn column : mapping.columns()) {
			mapped.set(column.column(), column.use() == Use.FIELD);
			ignored.set(column.column(), column.use() == Use.IGNORED);
		}
		headerLines = header.stream().map(RowSorter::texts).filter(line -> line.size() > 1).toList();
		header.stream().filter(r -> !r.cells().isEmpty()).forEach(r -> headerStarts.add(r.cells().getFirst().text()));
		fewCells = Math.max(FEW, mapping.columns().size() / 3);
	}

	/** Why the row is none of the table, or null if it is one. The row is not blank. */
	Kind kind(Row row) {
		int visible = 0;
		boolean onlyNumbers = true;
		boolean onlyIgnored = true;
		boolean anyMapped = false;
		for (Cell cell : row.cells()) {
			if (!cell.isBlank()) {
				visible++;
				onlyIgnored &= ignored.get(cell.column());
				onlyNumbers &= onlyIgnored && cell.kind() != CellKind.TEXT;
				anyMapped |= mapped.get(cell.column());
			}
		}
		Kind foot = onlyNumbers ? Kind.SERIAL_ONLY : foot(row, visible);
		if (foot != null) {
			return foot;
		}
		if (isHeader(row)) {
			return Kind.REPEATED_HEADER;
		}
		if (anyMapped) {
			return null;
		}
		return onlyIgnored ? Kind.SERIAL_ONLY : Kind.NO_MAPPED_VALUE;
	}

	private Kind foot(Row row, int visible) {
		String text = firstText(row);
		if (visible > fewCells && !mayBeTotals(text)) {
			return null; // nearly every row: no need to try the patterns
		}
		String first = plain(text);
		if (first.isEmpty()) {
			return null;
		}
		if (TOTALS.matcher(first).matches()) {
			return Kind.TOTALS;
		}
		if (visible > fewCells) {
			return null;
		}
		if (SIGNATURE.matcher(first).matches()) {
			return Kind.SIGNATURE;
		}
		boolean prose = visible == 1 && first.length() > LONG_TEXT;
		return prose || NOTE.matcher(first).matches() ? Kind.NOTE : null;
	}

	/** The first text among the first cells, before which a running number may stand. */
	private static String firstText(Row row) {
		int seen = 0;
		for (Cell cell : row.cells()) {
			if (!cell.isBlank()) {
				if (cell.kind() == CellKind.TEXT) {
					return cell.text();
				}
				if (++seen == FIRST_CELLS) {
					break;
				}
			}
		}
		return ""; //$NON-NLS-1$
	}

	private static boolean mayBeTotals(String text) {
		return text.indexOf('计') >= 0 || text.indexOf('总') >= 0 || text.toLowerCase(Locale.ROOT).contains("total"); //$NON-NLS-1$
	}

	private boolean isHeader(Row row) {
		if (!headerStarts.contains(row.cells().getFirst().text())) {
			return false; // nearly every row: no need to look at all its cells
		}
		Set<String> texts = texts(row);
		return texts.size() > 1 && headerLines.contains(texts);
	}

	private static Set<String> texts(Row row) {
		Set<String> texts = new HashSet<>();
		row.cells().forEach(c -> texts.add(plain(c.text())));
		texts.remove(""); //$NON-NLS-1$
		return texts;
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
