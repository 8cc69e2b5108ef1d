// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.retention;

import org.shouwang.ui.l10n.MessageKey;

/** The words about how long archives are kept. */
public enum RetentionText implements MessageKey {
	/** Head. */
	TITLE,
	/** Below the head. */
	WORDS,
	/** Column and label. */
	NAME,
	/** Column and label. */
	WHO,
	/** Choice. */
	ALL_LEAVERS,
	/** Column and label. */
	YEARS,
	/** Column and label. */
	SOURCE,
	/** Column. */
	STATE,
	/** Column. */
	DUE,
	/** State. */
	IN_FORCE,
	/** State. */
	ENDED,
	/** State. */
	LATER,
	/** Button and head. */
	ADD,
	/** Below the head. */
	ADD_WORDS,
	/** Button and head. */
	END,
	/** Below the head. */
	END_WORDS,
	/** Button and head. */
	ERASE,
	/** Below the head. */
	ERASE_WORDS,
	/** Label. */
	DUE_RECORDS,
	/** Label. */
	TYPE_NUMBER,
	/** Complaint. */
	NUMBER_DIFFERS,
	/** Banner. */
	ERASED,
	/** Banner. */
	NOTHING_DUE,
	/** Banner: the page could not be written. */
	UNWRITTEN,
	/** Proposed file name. */
	FILE,
	/** Job. */
	WORKING,
	/** Button. */
	CLOSE
}
