// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.List;
import java.util.Locale;

import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.engine.ServerPlace;
import org.shouwang.store.engine.ServerReport;

/** Looks at a server before anything is made or moved there, and names exactly what is wrong. Changes nothing. */
public interface ConnectionCheck {

	/** Whether this installation can use a server at all. */
	boolean isPossible();

	/** The address of a server as the engine takes it. */
	String url(ServerPlace place);

	/**
	 * Takes up to some ten seconds where a computer does not answer.
	 *
	 * @param server its logins stay the caller's to close
	 */
	ServerReport check(ServerAddress server);

	/** The findings in the user's language, each a sentence or two: what, where, what to do next. */
	List<String> words(ServerReport report, Locale locale);
}
