// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.safety;

import org.shouwang.ui.l10n.MessageKey;

/** The words about backups and about what keeps the data safe. */
public enum SafetyText implements MessageKey {
	/** Head. */
	TITLE,
	/** Below the head. */
	WORDS,
	/** Label. */
	TARGET,
	/** Button. */
	CHOOSE,
	/** Label. */
	EVERY,
	/** Choice. */
	EVERY_HOURS,
	/** Choice. */
	EVERY_DAY,
	/** Choice. */
	EVERY_DAYS,
	/** Check. */
	AT_EXIT,
	/** Button. */
	KEEP,
	/** Banner. */
	KEPT,
	/** Complaint. */
	NO_TARGET,
	/** Line: the last backup. */
	LAST_GOOD,
	/** Line: the last backup. */
	LAST_BAD,
	/** Line: the last backup. */
	LAST_NONE,
	/** Line: the last drill. */
	PROVEN_GOOD,
	/** Line: the last drill. */
	PROVEN_BAD,
	/** Line: the last drill. */
	PROVEN_NONE,
	/** Button and job. */
	BACK_UP,
	/** Banner. */
	BACKED_UP,
	/** Button and job. */
	PROVE,
	/** Above the password. */
	PROVE_WORDS,
	/** Banner. */
	PROVED,
	/** Button and job. */
	VERIFY,
	/** Banner. */
	VERIFIED,
	/** Banner. */
	FOUND,
	/** Banner: this computer knew a newer state. */
	OLDER,
	/** Button. */
	ACCEPT,
	/** Question. */
	ACCEPT_WORDS,
	/** Banner. */
	ACCEPTED,
	/** Label. */
	PASSWORD,
	/** Button. */
	CANCEL,
	/** Button. */
	CLOSE,
	/** Head of the dialog at the end. */
	EXIT_TITLE,
	/** Below the head. */
	EXIT_WORDS,
	/** Button. */
	EXIT_SKIP,
	/** Banner. */
	EXIT_FAILED,
	/** Notice. */
	NOTICE_OLDER,
	/** Notice. */
	NOTICE_NO_PLAN,
	/** Notice. */
	NOTICE_NONE_YET,
	/** Notice. */
	NOTICE_FAILED,
	/** Notice. */
	NOTICE_OLD,
	/** Notice. */
	NOTICE_UNPROVEN,
	/** Notice. */
	NOTICE_PROOF_FAILED
}
