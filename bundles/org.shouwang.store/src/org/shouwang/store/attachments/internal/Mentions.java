// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments.internal;

import java.util.Set;

/** What the history says of attachments, past and removed ones too; asked of the store itself, for sessions see no history tables. */
@FunctionalInterface
public interface Mentions {

	/** The SHA-256 (64 hex digits) of every content that some line of the history names. */
	Set<String> hashes();
}
