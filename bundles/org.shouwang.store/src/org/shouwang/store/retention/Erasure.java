// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.retention;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.shouwang.model.RetentionRule;
import org.shouwang.store.Commit;

/**
 * What was erased under a rule.
 *
 * @param rule   the rule
 * @param records ids of the records that were due, with the date counted from, the longest kept first; theirs went with them
 * @param counts number of erased records by type, those that belonged to them included
 * @param commit the entry in the history that is the protocol; empty when nothing was due any more
 */
public record Erasure(RetentionRule rule, Map<String, LocalDate> records, Map<String, Integer> counts, Optional<Commit> commit) {

	public Erasure {
		records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
		counts = Map.copyOf(counts);
	}
}
