// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xlsx;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

import org.shouwang.sheets.Limits;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;

/**
 * Looks at the end of a zip file before the whole directory of its entries is loaded: a missing end means that the
 * file was cut off, and an absurdly long directory would fill memory.
 */
final class ZipDirectory {

	private static final int END_SIGNATURE = 0x06054b50;
	private static final int END_BYTES = 22;
	private static final int LONGEST_COMMENT = 0xFFFF;
	private static final int ENTRIES_AT = 10;
	private static final int LENGTH_AT = 12;
	private static final int IN_ZIP64 = 0xFFFF;
	private static final long LONGEST_DIRECTORY = 16L << 20;

	private ZipDirectory() {
	}

	static void check(Path file, Limits limits) throws IOException {
		ByteBuffer end = end(file);
		if (end == null) {
			throw new SheetProblem(Reason.TRUNCATED, file);
		}
		int entries = end.getShort(ENTRIES_AT) & 0xFFFF;
		long length = end.getInt(LENGTH_AT) & 0xFFFF_FFFFL;
		// an xlsx file with 65,535 parts and more (zip64's reason to exist) is none that a school made
		if (entries > limits.maxEntries() || entries == IN_ZIP64 || length > LONGEST_DIRECTORY) {
			throw new SheetProblem(Reason.ZIP_BOMB, file);
		}
	}

	private static ByteBuffer end(Path file) throws IOException {
		try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) { //$NON-NLS-1$
			byte[] tail = new byte[(int) Math.min(in.length(), END_BYTES + LONGEST_COMMENT)];
			in.seek(in.length() - tail.length);
			in.readFully(tail);
			ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
			for (int at = tail.length - END_BYTES; at >= 0; at--) {
				if (bytes.getInt(at) == END_SIGNATURE) {
					return bytes.slice(at, tail.length - at).order(ByteOrder.LITTLE_ENDIAN);
				}
			}
			return null;
		}
	}
}
