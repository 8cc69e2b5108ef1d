// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.nio.file.Path;

import org.shouwang.store.attachments.Attachments;

/** An open workspace: its folder, locked against other processes, and the store in it. Closing ends both; idempotent. */
public interface Workspace extends AutoCloseable {

	Path folder();

	WorkspaceInfo info();

	Store store();

	/** The files that belong to records, as a session of this workspace's store may see and change them. */
	Attachments attachments(Session session);

	@Override
	void close();
}
