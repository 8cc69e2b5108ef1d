// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.stream.Stream;

import org.shouwang.model.Record;
import org.shouwang.model.meta.RecordType;

/**
 * The writing half of a transaction: adding and changing need {@link Permission#EDIT}, removing {@link Permission#REMOVE}. Not thread-safe; valid only inside the function given to {@link Session#write}.
 * Fields above the viewer's clearance cannot be written: what a masked record carries there is left as it is in the store,
 * an attempt to set it is refused with {@link StoreException.Reason#NOT_PERMITTED}.
 */
public interface UnitOfWork {

	/** Reads inside this transaction; sees what this unit has written so far. */
	QueryContext query();

	/** Adds a record. A missing id is given (UUID v7), the version becomes 1. Batched: cheap for many. */
	void add(Record record);

	/** Adds all records of the stream, holding only a batch of them in memory. */
	default void addAll(Stream<? extends Record> records) {
		try (records) {
			records.forEachOrdered(this::add);
		}
	}

	/**
	 * A tracked copy of a record: what is set on it is written when the unit ends.
	 *
	 * @throws StoreException {@code NOT_FOUND} when there is no such record in scope
	 */
	<T extends Record> T edit(RecordType type, String id);

	/**
	 * Writes the fields in which the record differs from the store, and raises its version by one.
	 *
	 * @throws ConflictException when the store holds another version than {@link Record#getVersion()}
	 */
	void update(Record record);

	/**
	 * Removes the record.
	 *
	 * @throws ConflictException when the store holds another version
	 */
	void remove(Record record);
}
