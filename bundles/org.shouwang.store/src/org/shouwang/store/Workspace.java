// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.nio.file.Path;

/** An open workspace: its folder, locked against other processes, and the store in it. Closing ends both; idempotent. */
public interface Workspace extends AutoCloseable {

	Path folder();

	WorkspaceInfo info();

	Store store();

	@Override
	void close();
}
