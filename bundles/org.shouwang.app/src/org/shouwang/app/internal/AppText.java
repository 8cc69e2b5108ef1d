// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.internal;

import org.shouwang.ui.l10n.MessageKey;

/** The words of the program's own windows. */
public enum AppText implements MessageKey {
	/** The product's name. */
	PRODUCT,
	/** What the product is for. */
	SLOGAN,
	/** Head of a dialog. */
	ABOUT_TITLE,
	/** Version, licence and log. */
	ABOUT_WORDS,
	/** Names a step that failed where nothing else does. */
	LAST_STEP,
	/** Menu item. */
	UNDO,
	/** Menu item. */
	UNDO_WHAT,
	/** Menu item. */
	REDO,
	/** Menu item. */
	REDO_WHAT,
	/** Hint in the search field at the top. */
	QUICK_SEARCH,
	/** The other language, on the switch. */
	LANGUAGE_SHORT,
	/** Hint on the switch. */
	LANGUAGE_SWITCH,
	/** Hint on the switch. */
	APPEARANCE_SWITCH,
	/** Hint on the lock. */
	LOCK,
	/** Head of a dialog. */
	LOCK_LATER_TITLE,
	/** Why it cannot be locked now. */
	LOCK_LATER,
	/** On the covered screen. */
	BLANK_KEY,
	/** On the covered screen. */
	BLANK_LOCKED,
	/** On the covered screen: why the password is asked for. */
	BLANK_LOCKED_WORDS,
	/** Hint on the button that cancels work. */
	JOB_CANCEL,
	/** Account and role. */
	SIGNED_IN_AS,
	/** Below the school's name on the first page. */
	START_WORDS,
	/** Keys worth knowing. */
	START_KEYS,
	/** Head of the first page. */
	WELCOME_TITLE,
	/** Below it. */
	WELCOME_WORDS,
	/** Choice. */
	WELCOME_NEW,
	/** Choice explained. */
	WELCOME_NEW_WORDS,
	/** Choice. */
	WELCOME_DEMO,
	/** Choice explained. */
	WELCOME_DEMO_WORDS,
	/** Choice. */
	WELCOME_OPEN,
	/** Choice explained. */
	WELCOME_OPEN_WORDS,
	/** Choice. */
	WELCOME_RESTORE,
	/** Choice explained. */
	WELCOME_RESTORE_WORDS,
	/** Head. */
	RESTORE_TITLE,
	/** Below the head. */
	RESTORE_WORDS,
	/** Label. */
	RESTORE_PLACE,
	/** Label. */
	RESTORE_FOLDER,
	/** Label. */
	RESTORE_ACCOUNT,
	/** Button. */
	RESTORE_GO,
	/** Job. */
	RESTORE_WORKING,
	/** Complaint. */
	RESTORE_INCOMPLETE,
	/** A folder without a workspace. */
	NO_WORKSPACE,
	/** Label. */
	FOLDER,
	/** Button. */
	FOLDER_CHOOSE,
	/** Button. */
	BACK,
	/** Label. */
	ACCOUNT,
	/** Label. */
	PASSWORD,
	/** Label. */
	PASSWORD_AGAIN,
	/** The plain truth. */
	PASSWORD_TRUTH,
	/** Complaint. */
	PASSWORD_SHORT,
	/** Complaint. */
	PASSWORD_DIFFERS,
	/** Strength. */
	STRENGTH_WEAK,
	/** Strength. */
	STRENGTH_FAIR,
	/** Strength. */
	STRENGTH_GOOD,
	/** Strength. */
	STRENGTH_STRONG,
	/** Head. */
	NEW_TITLE,
	/** Below it. */
	NEW_WORDS,
	/** Label. */
	NEW_SCHOOL,
	/** Proposed account. */
	NEW_ACCOUNT_NAME,
	/** Complaint. */
	NEW_NO_SCHOOL,
	/** Complaint. */
	NEW_NO_ACCOUNT,
	/** Button. */
	NEW_GO,
	/** Job. */
	NEW_WORKING,
	/** Head. */
	DEMO_TITLE,
	/** Below it. */
	DEMO_WORDS,
	/** The public password. */
	DEMO_PASSWORD,
	/** Button. */
	DEMO_GO,
	/** Job. */
	DEMO_WORKING,
	/** Head. */
	SIGN_IN_TITLE,
	/** Below it. */
	SIGN_IN_WORDS,
	/** Button. */
	SIGN_IN_OTHER,
	/** Button. */
	SIGN_IN_GO,
	/** Job. */
	SIGN_IN_WORKING,
	/** Button. */
	SIGN_IN_FORGOTTEN,
	/** Head. */
	OWN_TITLE,
	/** Below it. */
	OWN_WORDS,
	/** Label. */
	OWN_GIVEN,
	/** Label. */
	OWN_PASSWORD,
	/** Button. */
	OWN_GO,
	/** Head. */
	RECOVERY_TITLE,
	/** Below it. */
	RECOVERY_WORDS,
	/** Label. */
	RECOVERY_CODE,
	/** Button. */
	RECOVERY_GO
}
