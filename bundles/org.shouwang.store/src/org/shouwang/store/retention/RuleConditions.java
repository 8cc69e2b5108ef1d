// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.retention;

import java.time.LocalDate;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.shouwang.model.RetentionRule;
import org.shouwang.store.RecordTable;

/** A rule as SQL on the table of its records. */
final class RuleConditions {

	private RuleConditions() {
	}

	/** Whether a record is one of those that the rule speaks of. */
	static Condition matches(RecordTable table, RetentionRule rule) {
		return rule.getOnlyField() == null ? DSL.trueCondition()
				: DSL.coalesce(table.field(rule.getOnlyField(), String.class), DSL.inline("")).eq(rule.getOnlyValue());
	}

	/** Whether its time is over: the day itself belongs to the time. Without a date it never is. */
	static Condition passed(RecordTable table, RetentionRule rule, LocalDate today) {
		LocalDate last = today.minusYears(rule.getYears());
		return DSL.coalesce(table.field(rule.getCountedFrom(), LocalDate.class), DSL.inline(LocalDate.of(9999, 1, 1))).lt(last);
	}
}
