// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What was restored, or was proven restorable.
 *
 * @param backup      the backup
 * @param made        when the backup was made
 * @param commits     number of the last commit
 * @param rows        rows of all tables, counted and equal to what the backup states
 * @param attachments attachments, each found whole
 */
public record RestoreResult(Path backup, Instant made, long commits, long rows, int attachments) {}
