// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.nio.file.Path;

/**
 * What was moved to another engine and compared, row by row, with what it was copied from.
 *
 * @param folder  folder of the new workspace
 * @param place   where its data are
 * @param tables  number of tables
 * @param rows    number of rows in all of them
 * @param commits number of commits in the history, whose hashes are the same at both ends
 */
public record Moved(Path folder, String place, int tables, long rows, long commits) {}
