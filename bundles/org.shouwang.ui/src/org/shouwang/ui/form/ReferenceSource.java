// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.util.List;
import java.util.Optional;

/** Finds the records that a field may refer to. Both methods are called away from the window's thread. */
public interface ReferenceSource {
	/**
	 * Records whose name, pinyin or initials begin with what was typed; for an empty text those most likely meant.
	 *
	 * @param type  id of the record type, such as {@code ClassGroup}
	 * @param limit how many at most
	 */
	List<Reference> search(String type, String typed, int limit);

	/** The record with an id, if the viewer may see it. */
	Optional<Reference> find(String type, String id);

	/** A source that finds nothing, for forms without references. */
	static ReferenceSource none() {
		return new ReferenceSource() {
			@Override
			public List<Reference> search(String type, String typed, int limit) {
				return List.of();
			}

			@Override
			public Optional<Reference> find(String type, String id) {
				return Optional.empty();
			}
		};
	}
}
