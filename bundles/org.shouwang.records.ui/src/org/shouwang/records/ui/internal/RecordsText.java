// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui.internal;

import org.shouwang.ui.l10n.MessageKey;

/** The words of pages of records. */
public enum RecordsText implements MessageKey {
	/** In the empty search box. */
	SEARCH,
	/** Makes a record. */
	NEW,
	/** Saves. */
	SAVE,
	/** Deletes. */
	DELETE,
	/** Question. */
	DELETE_TITLE,
	/** What will happen. */
	DELETE_WORDS,
	/** Nothing in the workspace. */
	EMPTY,
	/** What to do then. */
	EMPTY_WORDS,
	/** No record is shown. */
	NONE,
	/** What to do then. */
	NONE_WORDS,
	/** Question. */
	LEAVE,
	/** What will happen. */
	LEAVE_WORDS,
	/** What can be undone. */
	STEP_SAVE,
	/** What can be undone. */
	STEP_DELETE,
	/** Stands in the history. */
	UNDO,
	/** Stands in the history. */
	REDO
}
