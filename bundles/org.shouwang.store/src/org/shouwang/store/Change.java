// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

/**
 * One line of the change history.
 *
 * @param seq      number of the commit
 * @param ordinal  place within the commit, from 0
 * @param kind     created, updated or removed
 * @param type     record type id, such as {@code Pupil}
 * @param recordId id of the record
 * @param version  the record's version after the change (of a removed record: its last)
 * @param field    field name for an update, else null
 * @param oldValue former value as text (ISO dates, enum constants), for a removal the record as JSON; null when unset
 * @param newValue new value as text, for a creation the record as JSON, for a scrubbing what remained of the record as JSON, null
 *                 when nothing did; null when unset
 * @param erased   whether both values were erased by a later scrubbing: then they are null and nobody can tell them any more
 */
public record Change(long seq, int ordinal, Kind kind, String type, String recordId, int version, String field,
		String oldValue, String newValue, boolean erased) {

	/** A change whose values are there. */
	public Change(long seq, int ordinal, Kind kind, String type, String recordId, int version, String field, String oldValue,
			String newValue) {
		this(seq, ordinal, kind, type, recordId, version, field, oldValue, newValue, false);
	}

	/** What happened; the code is what the database holds. */
	public enum Kind {
		CREATED("C"), UPDATED("U"), REMOVED("R"),
		/** The record was scrubbed by a retention rule: every earlier value of it is erased from the history. */
		SCRUBBED("S");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		public String code() {
			return code;
		}

		public static Kind ofCode(String code) {
			for (Kind kind : values()) {
				if (kind.code.equals(code)) {
					return kind;
				}
			}
			throw new IllegalArgumentException("no kind of change: " + code);
		}
	}
}
