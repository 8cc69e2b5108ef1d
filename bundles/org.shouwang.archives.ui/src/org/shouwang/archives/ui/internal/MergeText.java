// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import org.shouwang.ui.l10n.MessageKey;

/** The words of finding and merging who was entered twice. */
public enum MergeText implements MessageKey {
	/** Tool and head of the list. */
	TITLE,
	/** What the list holds. */
	WORDS,
	/** Choice. */
	PUPILS,
	/** Choice. */
	ADULTS,
	/** Column. */
	WHY,
	/** Column. */
	FIRST,
	/** Column. */
	SECOND,
	/** Column. */
	BORN,
	/** Column. */
	PLACE,
	/** Where nobody was found. */
	NONE,
	/** Button that opens the two side by side. */
	COMPARE,
	/** Head of the dialog. */
	COMPARE_TITLE,
	/** What merging does. */
	COMPARE_WORDS,
	/** Head of a column: the record that stays. */
	KEPT,
	/** Head of a column: the record that goes. */
	GONE,
	/** Button that lets the other one stay. */
	SWAP,
	/** In place of an empty value. */
	EMPTY,
	/** Where no field differs. */
	ALIKE,
	/** How many records move, and of which types. */
	MOVING,
	/** How many of them are joined. */
	JOINED,
	/** How many contradict each other. */
	DOUBTFUL,
	/** Nothing of the kind. */
	NOTHING,
	/** Asks for the reason. */
	REASON,
	/** Button. */
	MERGE,
	/** What undo takes back. */
	DONE,
	/** Button. */
	CLOSE;

	@Override
	public String key() {
		return "merge." + MessageKey.super.key();
	}
}
