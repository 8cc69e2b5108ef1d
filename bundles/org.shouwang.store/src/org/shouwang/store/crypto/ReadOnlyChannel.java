// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.crypto;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Passes reading and seeking on, refuses writing. */
abstract class ReadOnlyChannel implements SeekableByteChannel {

	private final SeekableByteChannel channel;

	ReadOnlyChannel(SeekableByteChannel channel) {
		this.channel = channel;
	}

	final SeekableByteChannel channel() {
		return channel;
	}

	@Override
	public final int write(ByteBuffer source) {
		throw new NonWritableChannelException();
	}

	@Override
	public final SeekableByteChannel truncate(long size) {
		throw new NonWritableChannelException();
	}

	@Override
	public long position() throws IOException {
		return channel.position();
	}

	@Override
	public SeekableByteChannel position(long position) throws IOException {
		channel.position(position);
		return this;
	}

	@Override
	public long size() throws IOException {
		return channel.size();
	}

	@Override
	public boolean isOpen() {
		return channel.isOpen();
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
