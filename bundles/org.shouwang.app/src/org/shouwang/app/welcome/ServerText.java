// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import org.shouwang.ui.l10n.MessageKey;

/** The words of the pages that lead to a server. */
public enum ServerText implements MessageKey {
	/** Choice on the first page. */
	CARD,
	/** Choice explained. */
	CARD_WORDS,
	/** Head. */
	TITLE,
	/** Below it. */
	WORDS,
	/** Label. */
	HOST,
	/** Label. */
	PORT,
	/** Label. */
	DATABASE,
	/** Label. */
	USER,
	/** Label. */
	PASSWORD,
	/** Label. */
	TRUST,
	/** Choice. */
	TRUST_COMPUTER,
	/** Choice. */
	TRUST_FILE,
	/** Choice. */
	TRUST_NONE,
	/** Label. */
	CERTIFICATE,
	/** Button. */
	CHOOSE,
	/** Kind of files. */
	CERTIFICATE_FILES,
	/** Button. */
	TEST,
	/** Button. */
	GO,
	/** Job. */
	LOOKING,
	/** Complaint. */
	INCOMPLETE,
	/** Complaint. */
	NO_PORT,
	/** Outcome of the test. */
	GOOD_EMPTY,
	/** Outcome of the test. */
	GOOD_WORKSPACE,
	/** Head. */
	JOIN_TITLE,
	/** Below it. */
	JOIN_WORDS,
	/** Button. */
	JOIN_GO,
	/** Job. */
	JOINING
}
