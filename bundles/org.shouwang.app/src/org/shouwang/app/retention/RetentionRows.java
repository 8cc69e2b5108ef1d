// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.retention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.shouwang.model.RetentionRule;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.retention.DueRecords;
import org.shouwang.store.retention.Retention;
import org.shouwang.ui.list.ListColumn;
import org.shouwang.ui.list.ListColumn.Look;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.list.ListSource;
import org.shouwang.ui.list.MemorySource;
import org.shouwang.ui.list.SuppliedSource;

/** The rules as rows, each with how many archives are due under it. */
final class RetentionRows {
	private final RetentionDesk desk;
	private final List<ListColumn> columns;
	private volatile Map<String, RetentionRule> rules = Map.of();
	private volatile Map<String, DueRecords> due = Map.of();

	RetentionRows(RetentionDesk desk) {
		this.desk = desk;
		this.columns = List.of(new ListColumn("name", desk.text(RetentionText.NAME), 160, Look.STRONG),
				new ListColumn("who", desk.text(RetentionText.WHO), 130, Look.TEXT),
				new ListColumn("years", desk.text(RetentionText.YEARS), 120, Look.TEXT),
				new ListColumn("due", desk.text(RetentionText.DUE), 70, Look.STRONG),
				new ListColumn("state", desk.text(RetentionText.STATE), 150, Look.BADGE),
				new ListColumn("source", desk.text(RetentionText.SOURCE), 200, Look.MUTED));
	}

	List<ListColumn> columns() {
		return columns;
	}

	ListSource source() {
		return new SuppliedSource(this::read);
	}

	Optional<RetentionRule> find(String id) {
		return Optional.ofNullable(rules.get(id));
	}

	/** What is due under a rule, as it was when the rows were read last; empty when nothing is. */
	Optional<DueRecords> due(String id) {
		return Optional.ofNullable(due.get(id)).filter(records -> !records.records().isEmpty());
	}

	private MemorySource read() {
		Retention retention = desk.retention();
		List<RetentionRule> all = retention.rules();
		due = retention.due(desk.today()).stream().collect(Collectors.toMap(d -> d.rule().getId(), d -> d));
		rules = all.stream().collect(Collectors.toMap(RetentionRule::getId, rule -> rule));
		return new MemorySource(columns.stream().map(ListColumn::id).toList(), all.stream().map(this::row).toList());
	}

	private ListRow row(RetentionRule rule) {
		int count = Optional.ofNullable(due.get(rule.getId())).map(d -> d.records().size()).orElse(0);
		return new ListRow(rule.getId(), List.of(rule.getName(), who(rule), String.valueOf(rule.getYears()), count == 0 ? "" : String.valueOf(count),
				state(rule), rule.getSource()));
	}

	private String who(RetentionRule rule) {
		RecordType type = desk.signedIn().store().dictionary().type(rule.getOwnerType());
		String only = rule.getOnlyField() == null ? desk.text(RetentionText.ALL_LEAVERS) : label(type.field(rule.getOnlyField()), rule.getOnlyValue());
		return rule.getOwnerType().equals(RetentionWindow.PUPIL) ? only : type.label(desk.locale());
	}

	private String label(FieldType field, String value) {
		return field.options().stream().filter(option -> option.code().equals(value)).findFirst().map(option -> option.label().in(desk.locale()))
				.orElse(value);
	}

	private String state(RetentionRule rule) {
		if (rule.getValidUntil() != null) {
			return "-" + desk.text(RetentionText.ENDED, rule.getValidUntil().toString());
		}
		return rule.getValidFrom().isAfter(desk.today()) ? "!" + desk.text(RetentionText.LATER, rule.getValidFrom().toString())
				: "+" + desk.text(RetentionText.IN_FORCE);
	}
}
