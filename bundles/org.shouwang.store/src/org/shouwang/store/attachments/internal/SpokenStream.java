// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.crypto.DamagedFileException;

/** A content whose troubles are told in the store's words. */
final class SpokenStream extends FilterInputStream {

	private final String name;

	SpokenStream(InputStream content, String name) {
		super(content);
		this.name = name;
	}

	@Override
	public int read() {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) {
		try {
			return super.read(bytes, offset, length);
		} catch (IOException e) {
			throw translate(e, name);
		}
	}

	static StoreException translate(IOException error, String name) {
		return new StoreException(error, error instanceof DamagedFileException ? Reason.DAMAGED_ATTACHMENT : Reason.UNREADABLE_FILE,
				name);
	}
}
