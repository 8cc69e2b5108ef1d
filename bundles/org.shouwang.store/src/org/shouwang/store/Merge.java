// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.Set;

import org.shouwang.model.meta.RecordType;

/**
 * Two records of one type that mean the same, as somebody looked at them side by side.
 *
 * @param type        of both
 * @param kept        id of the record that stays
 * @param keptVersion its version when it was looked at
 * @param gone        id of the record that goes; it is an alias of the other from then on
 * @param goneVersion its version when it was looked at
 * @param taken       names of the fields whose value comes from the record that goes; all others stay as they are
 */
public record Merge(RecordType type, String kept, int keptVersion, String gone, int goneVersion, Set<String> taken) {

	public Merge {
		taken = Set.copyOf(taken);
		taken.forEach(type::field);
	}
}
