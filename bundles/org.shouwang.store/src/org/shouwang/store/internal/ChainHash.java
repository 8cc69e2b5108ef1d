// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import org.shouwang.store.Change;
import org.shouwang.store.internal.AuditWriter.CommitHead;

/**
 * The hash of one commit: over the previous commit's hash, its own head and its changes in order. Of values and of the reason it
 * covers the {@link Commitment}, so that they can be erased and the chain still holds.
 */
final class ChainHash {

	/** The hash before the first commit. */
	static final String START = "0".repeat(64);

	private final Hashes hashes = new Hashes();

	/** @param reason the commitment to the reason */
	ChainHash(String previous, long seq, CommitHead head, String reason) {
		hashes.text(previous).number(seq).text(head.id()).number(head.at().toEpochMilli()).text(head.account()).text(reason);
	}

	void add(Change change, String commitment) {
		hashes.number(change.ordinal()).text(change.kind().code()).text(change.type()).text(change.recordId())
				.number(change.version()).text(change.field()).text(commitment);
	}

	String hex() {
		return hashes.hex();
	}
}
