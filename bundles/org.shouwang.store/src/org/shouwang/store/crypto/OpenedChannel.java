// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.crypto;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The plain bytes of a sealed file, at any place. */
final class OpenedChannel extends ReadOnlyChannel {

	private final SourceChannel source;

	OpenedChannel(SeekableByteChannel plain, SourceChannel source) {
		super(plain);
		this.source = source;
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		try {
			int count = channel().read(target);
			return count == 0 && target.hasRemaining() ? atEnd() : count;
		} catch (IOException e) {
			throw source.tell(e);
		}
	}

	// Of a file that is empty, or ends within its header, the library says for ever that there is nothing yet.
	private int atEnd() throws IOException {
		if (channel().position() >= channel().size()) {
			return -1;
		}
		if (source.ended()) {
			throw new EOFException("cut off");
		}
		return 0;
	}

	@Override
	public long size() throws IOException {
		try {
			return channel().size();
		} catch (IOException e) {
			throw source.tell(e);
		}
	}
}
