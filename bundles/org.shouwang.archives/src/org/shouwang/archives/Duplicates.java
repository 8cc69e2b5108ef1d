// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.List;

import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Commit;
import org.shouwang.store.Merge;
import org.shouwang.store.MergePreview;

/**
 * Finds records that may mean the same person and merges two that do; a person always decides, with both side by side. All methods throw
 * {@link org.shouwang.store.StoreException} and need {@link org.shouwang.store.Permission#MERGE}.
 */
public interface Duplicates {

	/** Who is looked for. */
	enum Who {
		PUPILS("Pupil"), ADULTS("Person");

		private final String type;

		Who(String type) {
			this.type = type;
		}

		/** Id of the record type. */
		public String type() {
			return type;
		}
	}

	/**
	 * The pairs, the surest first. Set-based, but over everybody: not for the UI thread. What this account sees only masked is not compared.
	 */
	List<DuplicatePair> find(Who who);

	/** The record type of them. */
	RecordType type(Who who);

	/** Two records side by side, and what merging them would do. */
	MergePreview preview(Who who, String keptId, String goneId);

	/** Merges them; see {@link org.shouwang.store.Session#merge}. */
	Commit merge(Merge merge, String reason);
}
