// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import org.shouwang.store.DataKey;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.internal.Folder;

/** An open workspace, seen from below its sessions: what a backup is made of. The key stays its owner's to close. */
public record BackupSource(Folder folder, WorkspaceInfo info, Engine engine, Database database, DataKey key) {

	/** The file that only a backup has; see {@link ManifestFile}. */
	public static final String MANIFEST = "manifest.json";
}
