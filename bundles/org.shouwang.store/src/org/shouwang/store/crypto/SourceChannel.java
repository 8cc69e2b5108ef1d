// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.crypto;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** As {@link SourceStream}, for a channel. Read only. */
final class SourceChannel extends ReadOnlyChannel {

	private IOException failure;
	private boolean ended;

	SourceChannel(SeekableByteChannel channel) {
		super(channel);
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		try {
			int count = channel().read(target);
			ended = count < 0;
			return count;
		} catch (IOException e) {
			failure = e;
			throw e;
		}
	}

	/** Whether the last reading met the end of the file. */
	boolean ended() {
		return ended;
	}

	IOException tell(IOException met) {
		return failure == null ? new DamagedFileException(met) : failure;
	}
}
