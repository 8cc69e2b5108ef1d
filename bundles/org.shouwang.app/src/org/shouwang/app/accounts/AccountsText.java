// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.accounts;

import org.shouwang.ui.l10n.MessageKey;

/** The words of the accounts window. */
public enum AccountsText implements MessageKey {
	/** Head. */
	TITLE,
	/** Column. */
	NAME,
	/** Column and label. */
	ROLE,
	/** Column. */
	REACH,
	/** How many classes. */
	REACH_CLASSES,
	/** How many pupils. */
	REACH_PUPILS,
	/** Column. */
	STATE,
	/** State. */
	ACTIVE,
	/** State. */
	DISABLED,
	/** State. */
	MUST_CHANGE,
	/** Button and head. */
	ADD,
	/** Below the head. */
	ADD_WORDS,
	/** Button and head. */
	CHANGE,
	/** Below the head. */
	CHANGE_WORDS,
	/** Label. */
	CLASSES,
	/** Why pupils cannot be picked here. */
	PUPILS_WORDS,
	/** Button and head. */
	DISABLE,
	/** Below the head. */
	DISABLE_WORDS,
	/** Button and head. */
	ENABLE,
	/** Below the head. */
	ENABLE_WORDS,
	/** Button and head. */
	RESET,
	/** Below the head. */
	RESET_WORDS,
	/** Label. */
	PASSWORD,
	/** Button and head. */
	CODE,
	/** Below the head. */
	CODE_WORDS,
	/** The code, shown once. */
	CODE_MADE,
	/** Proposed file name of the sheet. */
	CODE_FILE,
	/** Button and head. */
	IDLE,
	/** Below the head. */
	IDLE_WORDS,
	/** Label. */
	MINUTES,
	/** Job. */
	WORKING,
	/** Button. */
	CLOSE
}
