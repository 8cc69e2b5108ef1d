// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.crypto;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The plain bytes of a sealed stream. After the first error every further reading fails. */
final class OpenedStream extends FilterInputStream {

	private final SourceStream source;

	OpenedStream(InputStream plain, SourceStream source) {
		super(plain);
		this.source = source;
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
			throw source.tell(e);
		}
	}

	@Override
	public long skip(long count) throws IOException {
		try {
			return super.skip(count);
		} catch (IOException e) {
			throw source.tell(e);
		}
	}

	// Bytes that are not decrypted yet are not available without effort, and the library does not count them.
	@Override
	public int available() {
		return 0;
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
