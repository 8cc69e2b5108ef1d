// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;

import org.shouwang.store.DataKey;
import org.shouwang.store.Session;
import org.shouwang.store.Workspace;

/**
 * Makes, checks and restores backups. A target is a folder on a second disk or a stick and looks like this:
 *
 * <pre>
 * shouwang-1a2b3c4d5e6f/         the end of the workspace's id
 *   20261122-074500/             one backup, all or nothing: local time, to the second
 *     manifest.json              every file with size and SHA-256, sealed by a key that follows from the workspace's
 *     workspace.json keyring.json …
 *     db/                        the encrypted database
 *   contents/ab/abcd…            encrypted attachments by the hash of their bytes, each stored once for all backups
 * </pre>
 *
 * Nothing in it can be read without a password of the workspace. All methods throw {@link org.shouwang.store.StoreException};
 * a failure leaves older backups, workspaces and targets as they were. Progress is told from 0 to 1; what it throws ends the
 * work in the same way.
 */
public interface BackupService {

	/**
	 * Backs an open workspace up while work goes on, reads everything back, and then drops what the rule no longer keeps.
	 * The newest sound backup is never dropped.
	 *
	 * @param session of the workspace's store; needs {@link org.shouwang.store.Permission#MAINTAIN}, but for a backup just as the
	 *                plan says: somebody who may has chosen that, and its result is encrypted
	 * @param target  outside of the workspace; must be there
	 */
	BackupResult backup(Session session, Workspace workspace, Path target, KeepRule keep, DoubleConsumer progress);

	/** The finished backups of one workspace in a target, newest first, by what they say about themselves. */
	List<BackupInfo> list(Path target, String workspaceId);

	/**
	 * The newest backup in a place: a backup itself, a workspace's folder in a target, or a target that holds backups of a
	 * single workspace.
	 */
	BackupInfo newest(Path place);

	/**
	 * Restores into a folder that is empty or does not exist. Every file is checked before, and the opened database afterwards:
	 * its rows, its last commit and its chain of commits must be what the backup states.
	 *
	 * @param key of the workspace when the backup was made; stays the caller's to close
	 */
	RestoreResult restore(Path backup, Path folder, DataKey key, DoubleConsumer progress);

	/**
	 * Proves a backup restorable: checks every file of it, restores its database into a private temporary folder, opens it,
	 * compares as {@link #restore} does, and removes it again. Attachments are read where they are, not copied.
	 */
	RestoreResult drill(Path backup, DataKey key, DoubleConsumer progress);

	/** Whether a backup is of the workspace in that folder; not, where there is none. */
	boolean isOf(BackupInfo backup, Path workspaceFolder);

	/** What is known of the backups of the workspace in that folder. */
	BackupDiary diary(Path workspaceFolder);

	/** Whether to back that workspace up by that plan now; needs no key and does not open it. */
	BackupSchedule.Due due(Path workspaceFolder, BackupPlan plan);

	/**
	 * Keeps how a workspace is to be backed up on this machine.
	 *
	 * @param session of the workspace's store; needs {@link org.shouwang.store.Permission#MAINTAIN}
	 */
	void plan(Session session, Path workspaceFolder, BackupPlan plan);

	/** Notes how a drill of one of its backups ended. */
	void proven(Path workspaceFolder, BackupDiary.Outcome outcome);
}
