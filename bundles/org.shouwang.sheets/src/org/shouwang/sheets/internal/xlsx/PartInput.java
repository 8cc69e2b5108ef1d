// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.shouwang.sheets.Limits;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;
import org.shouwang.sheets.internal.CountingInput;

/** One part of the package while it is unpacked: ends with a {@link SheetProblem} when it gets absurdly long. */
final class PartInput extends CountingInput {

	private static final long RATIO_FREE = 64L << 20;
	/** More bytes than this in one tag or one stretch of text are no spreadsheet. */
	private static final long LONGEST_TOKEN = 4L << 20;

	private final Path file;
	private final Limits limits;
	private final long size;
	private final long most;
	private long tokenStart;

	PartInput(InputStream in, Path file, Limits limits, long size, long compressed) {
		super(in);
		this.file = file;
		this.limits = limits;
		this.size = size;
		long byRatio = compressed < 0 ? Long.MAX_VALUE : Math.max(RATIO_FREE, compressed * limits.maxRatio());
		most = Math.min(byRatio, limits.maxExpandedBytes());
	}

	Limits limits() {
		return limits;
	}

	Path file() {
		return file;
	}

	/** Part read so far, 0 to 1. */
	double fraction() {
		return size <= 0 ? 0 : (double) count() / size;
	}

	/** The parser has understood what it read so far. */
	void tokenDone() {
		tokenStart = count();
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		check();
		return value;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int got = super.read(bytes, offset, length);
		check();
		return got;
	}

	private void check() {
		if (count() > most) {
			throw new SheetProblem(Reason.ZIP_BOMB, file);
		}
		if (count() - tokenStart > LONGEST_TOKEN) {
			throw new SheetProblem(Reason.DAMAGED, file);
		}
	}
}
