// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.nio.file.Path;
import java.util.List;

/**
 * An open spreadsheet file. Nothing of it is held in memory but names, formats and shared texts; rows are streamed as
 * often as they are asked for. For one thread at a time.
 *
 * <p>Every method throws {@link SheetProblem}, and nothing else, if the file turns out to be damaged.
 */
public interface SheetSource extends AutoCloseable {

	/** The file. */
	Path path();

	/** What the content turned out to be. */
	SheetFormat format();

	/** For people who wonder: format, and for csv the encoding and the delimiter, such as {@code CSV GB18030 ,}. */
	String description();

	/** The sheets that hold cells, in the order of their tabs; at least one. */
	List<SheetInfo> sheets();

	/**
	 * Streams a sheet from its first row.
	 *
	 * @param sheet index from {@link #sheets()}
	 * @param progress told from time to time how far the reading is, and asked whether to stop
	 */
	RowCursor rows(int sheet, Progress progress);

	/** The merged ranges of a sheet in no particular order; empty for csv. Bounded by {@link Limits#maxMerges()}. */
	List<MergedRange> mergedRanges(int sheet);

	@Override
	void close();
}
