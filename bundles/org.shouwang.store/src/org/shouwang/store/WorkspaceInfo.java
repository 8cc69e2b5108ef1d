// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.Map;

/**
 * What {@code workspace.json} says without any key: nothing private.
 *
 * @param format  version of the folder's layout; {@value #FORMAT} now
 * @param id      UUID of the workspace; binds key file and database together
 * @param engine  id of the database engine
 * @param modules last migration step of every module, so that a newer workspace is refused before its database is touched
 */
public record WorkspaceInfo(int format, String id, String engine, Map<String, Integer> modules) {

	/** The format this program writes. */
	public static final int FORMAT = 1;

	public WorkspaceInfo {
		modules = Map.copyOf(modules);
	}
}
