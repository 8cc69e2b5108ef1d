// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.Map;
import java.util.Optional;

/** Remembers how people corrected mappings. Where it is stored is the caller's affair. */
public interface MappingMemory {

	/** Remembers nothing. */
	MappingMemory NONE = new MappingMemory() {
		@Override
		public Optional<Map<Integer, String>> recall(HeaderFingerprint shape) {
			return Optional.empty();
		}

		@Override
		public void remember(HeaderFingerprint shape, Map<Integer, String> corrections) {
			// nothing is remembered
		}
	};

	/** The corrections for tables of a shape, as given to {@link #remember}. */
	Optional<Map<Integer, String>> recall(HeaderFingerprint shape);

	/**
	 * Keeps corrections for the next table of that shape.
	 *
	 * @param corrections {@link ColumnMapping#corrections()}
	 */
	void remember(HeaderFingerprint shape, Map<Integer, String> corrections);
}
