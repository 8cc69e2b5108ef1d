// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby.internal;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;

import org.shouwang.store.DataKey;

/** The key as Derby wants it: 64 hex digits make it use 256-bit AES, whatever its manual's tables say about defaults. */
public final class DerbyKey {

	private DerbyKey() {
	}

	/** Connection attributes for booting; to be cleared after use. */
	public static Properties attributes(DataKey key, boolean create) {
		Properties attributes = new Properties();
		if (create) {
			attributes.setProperty("create", "true");
			attributes.setProperty("dataEncryption", "true");
		}
		// Asked for on every opening: with a key from outside Derby does not keep the algorithm in the database.
		attributes.setProperty("encryptionAlgorithm", "AES/CBC/NoPadding");
		put(attributes, "encryptionKey", key);
		return attributes;
	}

	/** Connection attributes for booting and encrypting anew on the way; to be cleared after use. */
	public static Properties change(DataKey from, DataKey to) {
		Properties attributes = attributes(from, false);
		put(attributes, "newEncryptionKey", to);
		return attributes;
	}

	private static void put(Properties attributes, String name, DataKey key) {
		byte[] bytes = key.copy();
		attributes.setProperty(name, HexFormat.of().formatHex(bytes));
		Arrays.fill(bytes, (byte) 0);
	}
}
