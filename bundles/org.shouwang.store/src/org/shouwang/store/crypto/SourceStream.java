// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.crypto;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Remembers whether the source itself failed, for the library reports a bad disk and bad bytes with the same class. */
final class SourceStream extends FilterInputStream {

	private IOException failure;

	SourceStream(InputStream in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		try {
			return super.read(bytes, offset, length);
		} catch (IOException e) {
			failure = e;
			throw e;
		}
	}

	/** What an error met while opening means: the source's own failure, else damage. */
	IOException tell(IOException met) {
		return failure == null ? new DamagedFileException(met) : failure;
	}
}
