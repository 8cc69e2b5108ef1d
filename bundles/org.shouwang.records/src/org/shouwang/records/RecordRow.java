// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records;

import java.util.Collections;
import java.util.List;

/**
 * A record as lists and tables show it.
 *
 * @param id     of the record
 * @param values one for each of {@link RecordQuery#shown}, as the record holds it, but for a reference the other record's title;
 *               {@code null} where nothing is stated
 */
public record RecordRow(String id, List<Object> values) {
	public RecordRow {
		values = Collections.unmodifiableList(values);
	}
}
