// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.dialogs;

import org.shouwang.ui.l10n.MessageKey;

/** The words that all such dialogs share. */
enum DialogText implements MessageKey {
	/** Label. */
	REASON,
	/** Complaint. */
	NO_REASON,
	/** Job. */
	WORKING,
	/** Button. */
	CANCEL
}
