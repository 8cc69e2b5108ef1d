// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A record was changed by someone else since it was read. Carries, field by field, the value from which both started, mine and
 * theirs, with who and when, so that a person can choose. Values above the viewer's clearance are never among them.
 */
public final class ConflictException extends StoreException {

	private static final long serialVersionUID = 1L;

	/**
	 * One field in which the stored record and mine differ.
	 *
	 * @param field   field name
	 * @param base    value when I read the record
	 * @param mine    value I wanted to write
	 * @param theirs  value the store holds now
	 * @param account who wrote theirs; null when the history does not tell
	 * @param at      when; null when the history does not tell
	 */
	public record FieldConflict(String field, Object base, Object mine, Object theirs, String account, Instant at) {

		/** Both sides changed the field, and differently: a person has to choose. Else the one changed side wins. */
		public boolean isReal() {
			return !java.util.Objects.equals(base, mine) && !java.util.Objects.equals(base, theirs);
		}
	}

	private final String type;
	private final String recordId;
	private final int storedVersion;
	private final transient List<FieldConflict> fields;

	/** @param storedVersion version in the store; 0 when the record was removed */
	public ConflictException(String type, String recordId, int storedVersion, List<FieldConflict> fields) {
		super(Reason.CONFLICT, type, describe(fields));
		this.type = type;
		this.recordId = recordId;
		this.storedVersion = storedVersion;
		this.fields = List.copyOf(fields);
	}

	public String type() {
		return type;
	}

	public String recordId() {
		return recordId;
	}

	public int storedVersion() {
		return storedVersion;
	}

	public List<FieldConflict> fields() {
		return fields;
	}

	// Names and accounts only: the message may reach a log, the values must not.
	private static String describe(List<FieldConflict> fields) {
		return fields.stream().map(f -> f.account() == null ? f.field() : f.field() + " (" + f.account() + ")")
				.collect(Collectors.joining(", "));
	}
}
