// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import org.shouwang.ui.l10n.MessageKey;

/** The words of closing an archive under archive rules, of correcting it, and of looking at it as it once stood. */
public enum FilingText implements MessageKey {
	/** Tool of an open archive. */
	CLOSE,
	/** Tool of a closed archive. */
	REOPEN,
	/** What closing means. */
	CLOSE_WORDS,
	/** Asks why it is reopened. */
	REOPEN_WORDS,
	/** Field. */
	DAY,
	/** Field. */
	GROUND,
	/** Field. */
	NOTE,
	/** A day that is none. */
	NO_DAY,
	/** Over a closed archive: since when and why. */
	CLOSED,
	/** Head of the question. */
	CORRECT,
	/** Asks for the reason of a correction. */
	CORRECT_WORDS,
	/** Below a field: when, by whom, what stood there. */
	FORMERLY,
	/** In place of an empty former value. */
	EMPTY,
	/** Button and head: as it stood on a day. */
	AS_OF,
	/** What the dialog shows. */
	AS_OF_WORDS,
	/** Field. */
	AS_OF_RECORD,
	/** Column. */
	AS_OF_FIELD,
	/** Column. */
	AS_OF_THEN,
	/** Column. */
	AS_OF_NOW,
	/** Column. */
	AS_OF_DIFFERS,
	/** Mark. */
	AS_OF_CHANGED,
	/** There was no such record on that day. */
	AS_OF_NONE;

	@Override
	public String key() {
		return "filing." + MessageKey.super.key();
	}
}
