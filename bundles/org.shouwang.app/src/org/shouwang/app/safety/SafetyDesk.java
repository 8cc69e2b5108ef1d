// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.safety;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Function;

import org.shouwang.access.Backups;
import org.shouwang.access.SignedIn;
import org.shouwang.store.backup.BackupService;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.l10n.MessageKey;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.Theme;

/**
 * What the window about data safety uses.
 *
 * @param explain  says what went wrong, in the user's language
 * @param signedIn whose workspace it is
 * @param backups  keeps the plan and the diary
 * @param proofs   proves backups by a password
 * @param runner   makes backups
 */
record SafetyDesk(Theme theme, Messages messages, Jobs jobs, Dialogs dialogs, Function<Throwable, String> explain, Clock clock,
		SignedIn signedIn, BackupService backups, Backups proofs, BackupRunner runner) {

	String text(MessageKey key, Object... arguments) {
		return messages.text(key, arguments);
	}

	String time(Instant at) {
		return time(at, messages, clock);
	}

	/** A moment as a person reads it, in this computer's time zone. */
	static String time(Instant at, Messages messages, Clock clock) {
		return at.atZone(clock.getZone()).format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(messages.locale()));
	}
}
