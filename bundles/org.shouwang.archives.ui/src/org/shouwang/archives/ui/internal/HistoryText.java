// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import org.shouwang.ui.l10n.MessageKey;

/** The words of a child's history. */
public enum HistoryText implements MessageKey {
	/** Head. */
	TITLE,
	/** Column. */
	AT,
	/** Column. */
	WHO,
	/** Column. */
	WHAT,
	/** Column. */
	FROM,
	/** Column. */
	TO,
	/** Column. */
	WHY,
	/** Kind of change. */
	CREATED,
	/** Kind of change. */
	UPDATED,
	/** Kind of change. */
	REMOVED,
	/** Kind of change. */
	SCRUBBED,
	/** In place of a value. */
	ERASED,
	/** Button. */
	UNDO,
	/** Asks for the reason. */
	UNDO_WORDS,
	/** Button. */
	CLOSE;

	@Override
	public String key() {
		return "history." + MessageKey.super.key();
	}
}
