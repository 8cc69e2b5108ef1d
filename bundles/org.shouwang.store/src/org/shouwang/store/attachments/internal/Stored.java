// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments.internal;

import java.nio.file.Path;

/**
 * A content that was sealed into a temporary file and is durable there.
 *
 * @param file   the temporary file
 * @param sha256 of the content, in hex
 * @param size   of the content in bytes
 * @param start  its first bytes, which tell what it is
 */
record Stored(Path file, String sha256, long size, byte[] start) {}
