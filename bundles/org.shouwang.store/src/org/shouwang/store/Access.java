// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.time.Instant;
import java.util.List;

/**
 * One line of the access log: a reading of sensitive fields, unmasked, or a broken glass.
 *
 * @param seq      1, 2, 3 … without gaps
 * @param at       when, to the millisecond
 * @param account  who
 * @param kind     what kind of access
 * @param types    the record types, such as {@code Pupil}; empty where the glass was broken
 * @param recordId the record, where it was one; else null
 * @param fields   the sensitive fields, such as {@code Pupil.idNumber}
 * @param rows     how many rows were read
 * @param purpose  what for, in the words of the report or the person; empty where nobody said
 */
public record Access(long seq, Instant at, String account, Kind kind, List<String> types, String recordId, List<String> fields,
		long rows, String purpose) {

	/** What kind of access. */
	public enum Kind {
		/** One record was opened. */
		RECORD,
		/** A query, as of a list, a report or an export, named the fields. */
		QUERY,
		/** As a query, for what left the program: a file, a print, another program. */
		EXPORT,
		/** The glass was broken, for the reason that stands as purpose. */
		GLASS,
		/** Something was read through the broken glass. */
		THROUGH
	}

	public Access {
		types = List.copyOf(types);
		fields = List.copyOf(fields);
	}
}
