// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.shouwang.model.RetentionRule;

/**
 * What has been kept long enough under a rule.
 *
 * @param rule    in force on the day asked for
 * @param records the longest kept first
 */
public record DueRecords(RetentionRule rule, List<Due> records) {

	public DueRecords {
		records = List.copyOf(records);
	}

	/**
	 * A record whose time is over.
	 *
	 * @param id    of the record
	 * @param title its name, as the viewer may see it; empty where its type has none
	 * @param since from when the time was counted
	 */
	public record Due(String id, String title, LocalDate since) {}

	/** Their ids. */
	public List<String> ids() {
		return records.stream().map(Due::id).toList();
	}

	/** Those that stand under no rule before; adds them to those that do. */
	DueRecords without(Set<String> taken) {
		return new DueRecords(rule, records.stream().filter(due -> taken.add(due.id())).toList());
	}
}
