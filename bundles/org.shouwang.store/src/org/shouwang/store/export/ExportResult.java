// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an export wrote.
 *
 * @param file        the zip
 * @param rows        number of records by record type, in the order of the dictionary
 * @param commits     number of the last commit in it
 * @param attachments number of files that were attached
 * @param damaged     ids of those among them that could not be read to their end
 */
public record ExportResult(Path file, Map<String, Long> rows, long commits, int attachments, List<String> damaged) {

	public ExportResult {
		rows = new LinkedHashMap<>(rows);
		damaged = List.copyOf(damaged);
	}
}
