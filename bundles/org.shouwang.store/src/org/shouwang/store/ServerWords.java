// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.Locale;

import org.shouwang.store.engine.ServerReport.Finding;

/** What is wrong with a server, in words for the user. */
public final class ServerWords {

	private ServerWords() {
	}

	/** What, where, what to do next. */
	public static String of(Finding finding, Locale locale) {
		Object[] spoken = finding.arguments().stream().map(a -> a instanceof Number ? a.toString() : a).toArray();
		return Messages.format(locale, "server." + finding.problem().name(), spoken);
	}
}
