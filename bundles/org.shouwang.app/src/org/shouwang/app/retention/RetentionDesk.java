// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.shouwang.access.SignedIn;
import org.shouwang.app.dialogs.ActionDesk;
import org.shouwang.model.RetentionRule;
import org.shouwang.report.DocumentWriter;
import org.shouwang.store.retention.Retention;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.l10n.MessageKey;

/**
 * What the window about retention uses.
 *
 * @param signedIn who may erase
 * @param school   its name, for the protocol
 * @param pdf      writes the protocol
 */
record RetentionDesk(ActionDesk actions, Dialogs dialogs, Clock clock, SignedIn signedIn, String school, DocumentWriter pdf) {

	String text(MessageKey key, Object... arguments) {
		return actions.text(key, arguments);
	}

	Locale locale() {
		return actions.messages().locale();
	}

	LocalDate today() {
		return LocalDate.now(clock);
	}

	Retention retention() {
		return new Retention(signedIn.session());
	}

	/** The label of the date that a rule counts from. */
	String from(RetentionRule rule) {
		return signedIn.store().dictionary().type(rule.getOwnerType()).field(rule.getCountedFrom()).label(locale());
	}
}
