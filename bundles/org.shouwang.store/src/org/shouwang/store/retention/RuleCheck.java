// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.retention;

import java.time.LocalDate;
import java.util.Optional;

import org.shouwang.model.RetentionRule;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/** Whether a rule names what there is: it will erase, so nothing about it is guessed. */
final class RuleCheck {

	private static final int MOST_YEARS = 100;

	private final Session session;

	RuleCheck(Session session) {
		this.session = session;
	}

	/** Refuses a rule that could not be applied, naming what is wrong. */
	void check(RetentionRule rule) {
		problem(rule).ifPresent(what -> {
			throw new StoreException(Reason.RETENTION_RULE, what);
		});
	}

	/** Not, when its module is switched off or its type has changed since. */
	boolean isApplicable(RetentionRule rule) {
		return problem(rule).isEmpty();
	}

	private Optional<String> problem(RetentionRule rule) {
		if (rule.getYears() == null || rule.getYears() < 0 || rule.getYears() > MOST_YEARS) {
			return Optional.of("years 0–" + MOST_YEARS);
		}
		Optional<RecordType> type = Optional.ofNullable(rule.getOwnerType()).filter(id -> has(id)).map(this::type);
		if (type.isEmpty()) {
			return Optional.of(String.valueOf(rule.getOwnerType()));
		}
		if (field(type.get(), rule.getCountedFrom()).filter(field -> field.javaType() == LocalDate.class).isEmpty()) {
			return Optional.of(rule.getOwnerType() + "." + rule.getCountedFrom());
		}
		boolean unconditional = rule.getOnlyField() == null && rule.getOnlyValue() == null;
		boolean conditional = rule.getOnlyValue() != null
				&& field(type.get(), rule.getOnlyField()).filter(field -> has(field, rule.getOnlyValue())).isPresent();
		return unconditional || conditional ? Optional.empty()
				: Optional.of(rule.getOwnerType() + "." + rule.getOnlyField() + " = " + rule.getOnlyValue());
	}

	private boolean has(String type) {
		return session.read(query -> query.dictionary().has(type));
	}

	private RecordType type(String id) {
		return session.read(query -> query.dictionary().type(id));
	}

	// Only options: a free text would have to be met letter by letter.
	private static boolean has(FieldType field, String value) {
		return field.isOption() && field.literal(value).isPresent();
	}

	private static Optional<FieldType> field(RecordType type, String name) {
		return type.fields().stream().filter(field -> field.name().equals(name)).findFirst();
	}
}
