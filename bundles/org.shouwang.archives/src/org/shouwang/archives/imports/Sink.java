// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.UUID;

import org.shouwang.model.Record;
import org.shouwang.store.UnitOfWork;

/** Where an import writes: the store, or nowhere in a dry run. */
interface Sink {
	void add(Record record);

	void update(Record record);

	/** Writes into a transaction. */
	static Sink into(UnitOfWork unit) {
		return new Sink() {
			@Override
			public void add(Record record) {
				unit.add(record);
			}

			@Override
			public void update(Record record) {
				unit.update(record);
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
		};
	}
}
