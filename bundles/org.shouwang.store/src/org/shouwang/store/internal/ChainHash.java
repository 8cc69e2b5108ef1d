// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.time.Instant;

import org.shouwang.store.Change;

/** The hash of one commit: over the previous commit's hash, its own head and its changes in order. */
final class ChainHash {

	/** The hash before the first commit. */
	static final String START = "0".repeat(64);

	private final Hashes hashes = new Hashes();

	ChainHash(String previous, long seq, String id, Instant at, String account, String reason) {
		hashes.text(previous).number(seq).text(id).number(at.toEpochMilli()).text(account).text(reason);
	}

	void add(Change change) {
		hashes.number(change.ordinal()).text(change.kind().code()).text(change.type()).text(change.recordId())
				.number(change.version()).text(change.field()).text(change.oldValue()).text(change.newValue());
	}

	String hex() {
		return hashes.hex();
	}
}
