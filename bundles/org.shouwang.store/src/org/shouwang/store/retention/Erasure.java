// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.retention;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shouwang.model.RetentionRule;
import org.shouwang.store.Commit;

/**
 * What was erased under a rule.
 *
 * @param rule   the rule
 * @param ids    of the records that were due; theirs went with them
 * @param counts number of erased records by type, those that belonged to them included
 * @param commit the entry in the history that is the protocol; empty when nothing was due any more
 */
public record Erasure(RetentionRule rule, List<String> ids, Map<String, Integer> counts, Optional<Commit> commit) {

	public Erasure {
		ids = List.copyOf(ids);
		counts = Map.copyOf(counts);
	}
}
