// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read. */
public class CountingInput extends FilterInputStream {

	private long count;

	public CountingInput(InputStream in) {
		super(in);
	}

	/** Bytes read so far. */
	public long count() {
		return count;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		if (value >= 0) {
			count++;
		}
		return value;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int got = super.read(bytes, offset, length);
		if (got > 0) {
			count += got;
		}
		return got;
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
