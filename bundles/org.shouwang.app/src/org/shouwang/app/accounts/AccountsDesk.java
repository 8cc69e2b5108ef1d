// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.accounts;

import java.util.Map;
import java.util.function.Function;

import org.shouwang.access.Accounts;
import org.shouwang.app.dialogs.ActionDesk;
import org.shouwang.ui.errors.ErrorReporter;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.l10n.MessageKey;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.Theme;

/**
 * What the dialogs about accounts use.
 *
 * @param errors   told of what fails outside a dialog
 * @param explain  says what went wrong, in the user's language
 * @param accounts asked and changed beside the window only
 * @param classes  names of the classes that can be given to an account, by id, in their order
 */
record AccountsDesk(Theme theme, Messages messages, Jobs jobs, ErrorReporter errors, Function<Throwable, String> explain,
		Accounts accounts, Map<String, String> classes) {

	ActionDesk actions() {
		return new ActionDesk(theme, messages, jobs, explain);
	}

	String text(MessageKey key, Object... arguments) {
		return messages.text(key, arguments);
	}
}
