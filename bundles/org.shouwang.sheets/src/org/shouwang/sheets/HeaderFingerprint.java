// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.shouwang.sheets.internal.table.HeaderName;

/**
 * The shape of a table: the same for every file with the same columns in the same order, however its headers are
 * spaced, punctuated or cased.
 *
 * @param value 64 hexadecimal digits
 */
public record HeaderFingerprint(String value) {

	private static final char BETWEEN_LEVELS = '\u001F';
	private static final char BETWEEN_COLUMNS = '\u001E';

	/** The fingerprint of the header paths of all columns from the first on; blank ones at the end do not count. */
	public static HeaderFingerprint of(List<List<String>> paths) {
		int end = paths.size();
		while (end > 0 && paths.get(end - 1).isEmpty()) {
			end--;
		}
		StringBuilder text = new StringBuilder();
		for (List<String> path : paths.subList(0, end)) {
			path.forEach(level -> text.append(HeaderName.of(level).full()).append(BETWEEN_LEVELS));
			text.append(BETWEEN_COLUMNS);
		}
		return new HeaderFingerprint(HexFormat.of().formatHex(sha256(text.toString())));
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has SHA-256
		}
	}
}
