// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes were read, and ends where the listener throws. */
final class MeteredStream extends FilterInputStream {
	private final LongConsumer listener;
	private long read;

	/** @param listener told the bytes read so far; what it throws comes out of reading */
	MeteredStream(InputStream in, LongConsumer listener) {
		super(in);
		this.listener = listener;
	}

	@Override
	public int read() throws IOException {
		int one = super.read();
		count(one < 0 ? 0 : 1);
		return one;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int count = super.read(bytes, offset, length);
		count(Math.max(0, count));
		return count;
	}

	private void count(int more) {
		read += more;
		listener.accept(read);
	}
}
