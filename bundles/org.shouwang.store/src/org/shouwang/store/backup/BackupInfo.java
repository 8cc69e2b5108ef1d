// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.backup;

import java.nio.file.Path;
import java.time.Instant;

import org.shouwang.store.WorkspaceInfo;

/**
 * What a backup says about itself without a key.
 *
 * @param folder      the backup
 * @param workspace   the workspace it is of, with the steps of its modules at that time
 * @param made        when
 * @param program     version of the program that made it
 * @param bytes       size of the database and the other files that are its own
 * @param attachments number of attachments, whose contents several backups share
 */
public record BackupInfo(Path folder, WorkspaceInfo workspace, Instant made, String program, long bytes, int attachments) {}
