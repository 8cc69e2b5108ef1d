// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

/**
 * How much a file may ask of this machine. Whatever is beyond a limit is refused with a {@link SheetProblem} that says
 * what to do, instead of filling memory or disk.
 *
 * @param maxFileBytes longest file that is opened at all
 * @param maxXlsBytes longest xls file: that format's texts must be held in memory while reading
 * @param maxExpandedBytes longest unpacked part of an xlsx file that is read
 * @param maxRatio how many times longer a part of an xlsx file may get by unpacking; tested past the first 64 MB only,
 *            because small sheets of empty, formatted cells shrink extremely well
 * @param maxEntries most parts in an xlsx file
 * @param maxRows last row number, as in Excel
 * @param maxColumns most columns, as in Excel
 * @param maxCellChars longest text in a cell, as in Excel
 * @param maxSharedBytes most memory for the shared texts of an xlsx file
 * @param maxMerges most merged ranges that are kept
 */
public record Limits(long maxFileBytes, long maxXlsBytes, long maxExpandedBytes, int maxRatio, int maxEntries, int maxRows,
		int maxColumns, int maxCellChars, long maxSharedBytes, int maxMerges) {

	private static final long MB = 1024 * 1024;

	/** Excel's own limits, and memory in proportion to the heap this program was given. */
	public static Limits defaults() {
		return forHeap(Runtime.getRuntime().maxMemory());
	}

	/** The default limits for a heap of so many bytes. */
	public static Limits forHeap(long heap) {
		return new Limits(512 * MB, between(8 * MB, heap / 8, 256 * MB), 2048 * MB, 250, 10_000, 1_048_576, 16_384, 32_767,
				between(16 * MB, heap / 4, 512 * MB), 100_000);
	}

	/** The same limits with another longest file. */
	public Limits withMaxFileBytes(long bytes) {
		return new Limits(bytes, maxXlsBytes, maxExpandedBytes, maxRatio, maxEntries, maxRows, maxColumns, maxCellChars,
				maxSharedBytes, maxMerges);
	}

	/** The same limits with another longest unpacked part. */
	public Limits withMaxExpandedBytes(long bytes) {
		return new Limits(maxFileBytes, maxXlsBytes, bytes, maxRatio, maxEntries, maxRows, maxColumns, maxCellChars,
				maxSharedBytes, maxMerges);
	}

	/** The same limits with other memory for shared texts. */
	public Limits withMaxSharedBytes(long bytes) {
		return new Limits(maxFileBytes, maxXlsBytes, maxExpandedBytes, maxRatio, maxEntries, maxRows, maxColumns, maxCellChars,
				bytes, maxMerges);
	}

	private static long between(long low, long value, long high) {
		return Math.max(low, Math.min(value, high));
	}
}
