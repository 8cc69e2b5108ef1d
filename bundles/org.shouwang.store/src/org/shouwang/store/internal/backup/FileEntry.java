// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

/**
 * A file as a manifest lists it.
 *
 * @param path     within the workspace, parts divided by {@code /}
 * @param size     in bytes
 * @param sha256   of its bytes as they lie there, in hex
 * @param modified when the original was last written, milliseconds since 1970; 0 where it does not matter
 */
record FileEntry(String path, long size, String sha256, long modified) {}
