// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.UUID;

import org.shouwang.model.Record;
import org.shouwang.store.UnitOfWork;

/** Where an import writes: the store, or nowhere in a dry run. */
interface Sink {
	void add(Record record);

	/** Notes that the record was changed; it is written by the next {@link #flush()}. */
	void update(Record record);

	/** Writes what was noted. */
	void flush();

	/** Writes into a transaction. An update makes the unit write out its batch of additions, so updates come together. */
	static Sink into(UnitOfWork unit) {
		Set<Record> changed = Collections.newSetFromMap(new IdentityHashMap<>());
		return new Sink() {
			@Override
			public void add(Record record) {
				unit.add(record);
			}

			@Override
			public void update(Record record) {
				changed.add(record);
			}

			@Override
			public void flush() {
				changed.forEach(unit::update);
				changed.clear();
			}
		};
	}

	/** Gives ids, since what follows refers to them, and forgets the rest. */
	static Sink nowhere() {
		return new Sink() {
			@Override
			public void add(Record record) {
				record.setId(UUID.randomUUID().toString());
			}

			@Override
			public void update(Record record) {
				// a dry run changes nothing
			}

			@Override
			public void flush() {
				// a dry run changes nothing
			}
		};
	}
}
