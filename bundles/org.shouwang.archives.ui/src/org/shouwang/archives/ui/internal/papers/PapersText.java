// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.papers;

import org.shouwang.ui.l10n.MessageKey;

/** The words of carriers, loans and incoming files. */
public enum PapersText implements MessageKey {
	/** In the empty search box. */
	SEARCH,
	/** Makes a carrier. */
	NEW,
	/** Lends it. */
	LEND,
	/** Takes it back. */
	TAKE_BACK,
	/** Question when it comes back. */
	TAKE_BACK_WORDS,
	/** Proposed answer. */
	TAKE_BACK_WHOLE,
	/** No carriers. */
	EMPTY,
	/** What to do then. */
	EMPTY_WORDS,
	/** Column. */
	COLUMN_LOAN,
	/** Lent and in time. */
	LOAN_OUT,
	/** Lent and late. */
	LOAN_LATE,
	/** No longer kept. */
	LOAN_WITHDRAWN,
	/** Filter. */
	FACET_STATE,
	/** Filter. */
	STATE_IN,
	/** Filter. */
	STATE_OUT,
	/** Filter. */
	STATE_OVERDUE,
	/** Filter. */
	STATE_WITHDRAWN,
	/** Page of a carrier. */
	TAB_CONTENTS,
	/** Page of a carrier. */
	TAB_LOANS,
	/** Step to undo. */
	STEP_LEND,
	/** Step to undo. */
	STEP_TAKE_BACK,
	/** Step to undo. */
	STEP_CONTENT,
	/** On the first page. */
	NOTICE_OVERDUE,
	/** Chooses the folder. */
	IN_CHOOSE,
	/** Which folder is watched. */
	IN_FOLDER,
	/** No folder is watched. */
	IN_NONE,
	/** What to do then. */
	IN_NONE_WORDS,
	/** No files. */
	IN_EMPTY,
	/** What to do then. */
	IN_EMPTY_WORDS,
	/** Moves the source. */
	IN_MOVE,
	/** Nothing chosen. */
	IN_WHOSE,
	/** Stores the file. */
	IN_TAKE,
	/** Stores all files whose child is known. */
	IN_TAKE_GUESSED,
	/** Question. */
	IN_TAKE_GUESSED_WORDS,
	/** Hides the file. */
	IN_SKIP,
	/** Job and step to undo. */
	IN_STEP,
	/** The child that the name means. */
	IN_GUESS,
	/** No preview. */
	IN_NO_PREVIEW
}
