// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.dialogs;

import java.util.function.Function;

import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.l10n.MessageKey;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.Theme;

/**
 * What the dialogs that do something use.
 *
 * @param explain says what went wrong, in the user's language
 */
public record ActionDesk(Theme theme, Messages messages, Jobs jobs, Function<Throwable, String> explain) {

	/** A text in the present language. */
	public String text(MessageKey key, Object... arguments) {
		return messages.text(key, arguments);
	}
}
