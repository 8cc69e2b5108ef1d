// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.watch;

import org.shouwang.ui.l10n.MessageKey;

/** The words about who read what, and about emergencies. */
public enum WatchText implements MessageKey {
	/** Head. */
	LOG_TITLE,
	/** Below the head. */
	LOG_WORDS,
	/** Column. */
	AT,
	/** Column. */
	WHO,
	/** Column. */
	KIND,
	/** Column. */
	WHAT,
	/** Column. */
	ROWS,
	/** Column. */
	PURPOSE,
	/** Kind. */
	RECORD,
	/** Kind. */
	QUERY,
	/** Kind. */
	EXPORT,
	/** Kind. */
	GLASS,
	/** Kind. */
	THROUGH,
	/** In the search field. */
	SEARCH,
	/** Head. */
	GLASS_TITLE,
	/** Below the head. */
	GLASS_WORDS,
	/** Button. */
	GLASS_GO,
	/** Above the child: how long it is open. */
	GLASS_OPEN,
	/** Label. */
	CHILD,
	/** Button. */
	SHOW,
	/** Nobody of that name. */
	NOBODY,
	/** Job. */
	WORKING,
	/** Button. */
	CLOSE
}
