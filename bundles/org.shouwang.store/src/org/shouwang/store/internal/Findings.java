// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.shouwang.store.Finding;
import org.shouwang.store.Finding.Problem;

/** Collects findings from several threads, each once; names a thousand and says then that there are more. */
final class Findings implements Consumer<Finding> {

	private static final int LIMIT = 1000;

	private final Set<Finding> found = new LinkedHashSet<>();
	private boolean more;

	@Override
	public synchronized void accept(Finding finding) {
		if (found.size() < LIMIT) {
			found.add(finding);
		} else if (!found.contains(finding)) {
			more = true;
		}
	}

	synchronized List<Finding> list() {
		List<Finding> list = new ArrayList<>(found);
		if (more) {
			list.add(Finding.at(Problem.MANY_MORE, "store.changes"));
		}
		return list;
	}
}
