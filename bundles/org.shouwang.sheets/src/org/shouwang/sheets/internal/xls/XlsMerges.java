// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.ss.util.CellRangeAddress;
import org.shouwang.sheets.Limits;
import org.shouwang.sheets.MergedRange;

/** Collects the merged ranges of an xls sheet. */
final class XlsMerges {

	private XlsMerges() {
	}

	static List<MergedRange> read(XlsRecords records, Limits limits) throws IOException {
		List<MergedRange> ranges = new ArrayList<>();
		for (Record record = records.next(); record != null; record = records.next()) {
			if (record instanceof MergeCellsRecord merges) {
				for (int i = 0; i < merges.getNumAreas() && ranges.size() < limits.maxMerges(); i++) {
					CellRangeAddress area = merges.getAreaAt(i);
					ranges.add(new MergedRange(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
				}
			}
		}
		return ranges;
	}
}
