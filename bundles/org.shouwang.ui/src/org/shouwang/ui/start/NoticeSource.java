// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.start;

import java.util.List;
import java.util.Locale;

/**
 * Tells the first page what a module wants a person to see. A module registers it as a service; when a notice is taken, the
 * window shows its perspective and sends {@link #OPEN} with the notice as data.
 */
public interface NoticeSource {
	/** Topic of the event that asks a module to show what a notice speaks of; its data is a {@link Notice}. */
	String OPEN = "org/shouwang/ui/NOTICE";

	/** What there is now; called away from the window's thread. */
	List<Notice> notices(Locale locale);
}
