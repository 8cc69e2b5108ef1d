// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.retention;

import static org.shouwang.store.retention.RuleConditions.matches;
import static org.shouwang.store.retention.RuleConditions.passed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.shouwang.model.RetentionRule;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Commit;
import org.shouwang.store.Permission;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;
import org.shouwang.store.Session;

/**
 * Erases what has been kept long enough, by rules that are data and name their source. The decision stays a person's: nothing goes
 * by itself. All methods need {@link Permission#RETAIN} and throw {@link org.shouwang.store.StoreException}.
 */
public final class Retention {

	private final Session session;
	private final RuleCheck check;

	public Retention(Session session) {
		session.viewer().require(Permission.RETAIN);
		this.session = session;
		this.check = new RuleCheck(session);
	}

	/** All rules, also those that are no longer or not yet in force, the newest first. */
	public List<RetentionRule> rules() {
		List<RetentionRule> all = new ArrayList<>(session.read(query -> query.<RetentionRule>all("RetentionRule")));
		all.sort(Comparator.comparing(RetentionRule::getValidFrom).reversed().thenComparing(RetentionRule::getName));
		return all;
	}

	/** Puts a rule into force; one that names no known type, date or condition is refused ({@code RETENTION_RULE}). */
	public Commit add(RetentionRule rule, String reason) {
		check.check(rule);
		return session.change(reason, unit -> unit.add(rule));
	}

	/** Ends a rule: from the day on it erases nothing, and keeps nothing that a shorter one would erase. */
	public Commit end(RetentionRule rule, LocalDate until, String reason) {
		rule.setValidUntil(until);
		return session.change(reason, unit -> unit.update(rule));
	}

	/**
	 * What may go on a day, by rule; a record stands under one rule only. Of modules that are switched off nothing may go.
	 *
	 * @return rules without due records included, so that it is seen that they were asked
	 */
	public List<DueRecords> due(LocalDate today) {
		List<RetentionRule> inForce = rules().stream().filter(rule -> isInForce(rule, today)).filter(check::isApplicable)
				.sorted(Comparator.comparing(RetentionRule::getYears).reversed()).toList();
		Map<String, Set<String>> taken = new HashMap<>();
		return session.read(query -> inForce.stream().map(rule -> due(query, rule, inForce, today)).toList()).stream()
				.map(found -> found.without(taken.computeIfAbsent(found.rule().getOwnerType(), type -> new HashSet<>()))).toList();
	}

	private static boolean isInForce(RetentionRule rule, LocalDate today) {
		return !rule.getValidFrom().isAfter(today) && (rule.getValidUntil() == null || !rule.getValidUntil().isBefore(today));
	}

	private DueRecords due(QueryContext query, RetentionRule rule, List<RetentionRule> inForce, LocalDate today) {
		RecordTable table = query.table(rule.getOwnerType());
		Field<LocalDate> since = table.field(rule.getCountedFrom(), LocalDate.class);
		Field<String> title = table.type().title().map(field -> table.field(field).coerce(String.class))
				.orElseGet(() -> DSL.inline(""));
		Condition condition = matches(table, rule).and(passed(table, rule, today));
		for (RetentionRule other : inForce) {
			if (other != rule && other.getOwnerType().equals(rule.getOwnerType())) {
				condition = condition.andNot(matches(table, other).andNot(passed(table, other, today)));
			}
		}
		return new DueRecords(rule, query.dsl().select(table.id(), title, since).from(table.table()).where(condition)
				.orderBy(since, table.id()).fetch(row -> new DueRecords.Due(row.value1(), row.value2(), row.value3())));
	}

	/**
	 * Erases what is due under a rule, with all that belongs to it, in one commit per call, which is the protocol.
	 *
	 * @param due   as {@link #due} gave it; what was changed meanwhile so that it is not due any more stays
	 * @param reason the rule with its source, in the user's language; must not name anybody
	 */
	public Erasure erase(DueRecords due, LocalDate today, String reason) {
		RetentionRule rule = due.rule();
		Set<String> chosen = Set.copyOf(due.ids());
		Map<String, LocalDate> still = new LinkedHashMap<>();
		due(today).stream().filter(now -> now.rule().getId().equals(rule.getId())).flatMap(now -> now.records().stream())
				.filter(record -> chosen.contains(record.id())).forEach(record -> still.put(record.id(), record.since()));
		if (still.isEmpty()) {
			return new Erasure(rule, still, Map.of(), Optional.empty());
		}
		RecordType type = session.read(query -> query.table(rule.getOwnerType()).type());
		Map<String, Integer> counts = new LinkedHashMap<>();
		session.scrubbing(type, still.keySet()).forEach((id, ids) -> counts.put(id, ids.size()));
		return new Erasure(rule, still, counts, Optional.of(session.scrub(type, still.keySet(), reason)));
	}
}
