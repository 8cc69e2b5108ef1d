// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.shouwang.model.Capacity;
import org.shouwang.model.GuardianRole;
import org.shouwang.model.Relation;
import org.shouwang.model.YesNo;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;

/** One row a child that has any adult: what its ties and the adults' work say on a date, as a derived table to join to pupils. */
final class FamilyQuery {
	static final int MONTHS = 3;

	private final LocalDate on;
	private final RecordTable tie;
	private final RecordTable adult;
	private final RecordTable work;
	private final Table<? extends Record> table;

	FamilyQuery(QueryContext query, LocalDate on) {
		this.on = on;
		this.tie = query.table("Guardianship");
		this.adult = query.table("Person");
		this.work = query.table("ParentWork");
		this.table = build(query);
	}

	/** The derived table; its columns by {@link #columns()}, its key is {@code pupil}. */
	Table<? extends Record> table() {
		return table;
	}

	Field<String> pupil() {
		return table.field("pupil", String.class);
	}

	/** All columns but the key; flags are 1 where true, 0 or null where not. */
	List<Field<?>> columns() {
		return Arrays.stream(table.fields()).filter(f -> !"pupil".equals(f.getName())).<Field<?>>map(f -> f).toList();
	}

	private Table<? extends Record> build(QueryContext query) {
		Condition father = is(tie, "relation", Relation.FATHER);
		Condition mother = is(tie, "relation", Relation.MOTHER);
		Condition away = is(work, "away", YesNo.YES);
		Condition home = is(work, "away", YesNo.NO);
		Condition cares = home.or(is(tie, "livesWithChild", YesNo.YES).and(work.field("away").isNull().or(away.not())));
		Condition longAway = away.and(is(work, "threeMonths", YesNo.YES)
				.or(coalesce(work.field("since", LocalDate.class), work.field("statedOn", LocalDate.class)).le(on.minusMonths(MONTHS))));
		Condition unable = is(tie, "capacity", Capacity.UNABLE);
		Condition phone = adult.isStated("phone");
		Condition place = home.or(away.and(work.isStated("place")));
		Condition carer = tie.field("role", String.class).ne(GuardianRole.LEGAL.getName());
		return query.dsl().select(tie.field("pupil", String.class).as("pupil"),
				any("father", father), any("father_away", father.and(away)), any("father_long", father.and(longAway)),
				any("father_unable", father.and(unable)), any("father_phone", father.and(phone)), any("father_place", father.and(place)),
				any("mother", mother), any("mother_away", mother.and(away)), any("mother_long", mother.and(longAway)),
				any("mother_unable", mother.and(unable)), any("mother_phone", mother.and(phone)), any("mother_place", mother.and(place)),
				max(when(carer, adult.field("name", String.class))).as("carer"), any("carer_phone", carer.and(phone)),
				max(when(carer.not().and(cares).and(unable.not().or(tie.field("capacity").isNull())), adult.field("name", String.class)))
						.as("parent_home"))
				.from(tie.table()).join(adult.table()).on(adult.id().eq(tie.field("person", String.class)))
				.leftJoin(work.table()).on(work.field("person", String.class).eq(adult.id()).and(holds(work, on)))
				.where(holds(tie, on)).groupBy(tie.field("pupil")).asTable("family");
	}

	private static Condition is(RecordTable table, String field, Enum<?> literal) {
		return table.field(field, String.class).eq(inline(literal.name()));
	}

	private static Field<Integer> any(String name, Condition condition) {
		return max(when(condition, inline(1)).otherwise(inline(0))).as(name);
	}

	/** Whether a dated row holds on the date: from its first day on, and no longer on its last. */
	static Condition holds(RecordTable dated, LocalDate on) {
		Field<LocalDate> since = dated.field("since", LocalDate.class);
		Field<LocalDate> until = dated.field("until", LocalDate.class);
		return since.isNull().or(since.le(on)).and(until.isNull().or(until.gt(on)));
	}
}
