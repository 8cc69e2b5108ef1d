// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.crypto;

import java.io.IOException;

/**
 * Sealed bytes that do not open: cut off, altered, reordered, sealed for another place or with another key. Which of these it
 * was cannot be told. Apart from other {@link IOException}s, which say that a disk could not be read.
 */
public final class DamagedFileException extends IOException {

	private static final long serialVersionUID = 1L;

	public DamagedFileException(Throwable cause) {
		super("the sealed file does not open", cause);
	}
}
