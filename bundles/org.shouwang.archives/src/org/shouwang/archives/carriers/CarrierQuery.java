// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.carriers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.impl.DSL;
import org.shouwang.archives.model.CarrierKind;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;

/** Carriers and loans in one query for each type; joined here, since the engine does not merge masked rows into outer joins. */
final class CarrierQuery {
	private static final Comparator<String> SHELF = Comparator.nullsLast(Comparator.naturalOrder());

	private static final Comparator<LoanRow> NEWEST = Comparator
			.comparing(LoanRow::lentOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())).thenComparing(LoanRow::id).reversed();

	private final QueryContext query;
	private final RecordTable carrier;

	CarrierQuery(QueryContext query) {
		this.query = query;
		this.carrier = query.table("Carrier");
	}

	List<CarrierRow> carriers() {
		Map<String, LoanRow> out = loans().stream().filter(LoanRow::isOpen)
				.collect(Collectors.toMap(LoanRow::carrier, Function.identity(), (newer, older) -> newer));
		Map<String, String> pupils = pupils();
		RecordTable c = carrier;
		return query.dsl().select(c.id(), c.field("number", String.class), c.field("title", String.class), c.field("kind", String.class),
				c.field("pupil", String.class), c.field("room", String.class), c.field("shelfMark", String.class),
				c.field("pieces", Integer.class), c.field("withdrawnOn", LocalDate.class)).from(c.table())
				.fetch(r -> new CarrierRow(r.value1(), r.value2(), r.value3(), kind(r.value4()), pupils.get(r.value5()),
						r.value6(), r.value7(), r.value8(), r.value9(), out.get(r.value1())))
				.stream().sorted(Comparator.comparing(CarrierRow::number, SHELF).thenComparing(CarrierRow::title, SHELF)).toList();
	}

	private static CarrierKind kind(String name) {
		return name == null ? null : CarrierKind.valueOf(name);
	}

	/** The names of the children whose carriers there are; a child out of sight has none. */
	private Map<String, String> pupils() {
		RecordTable p = query.table("Pupil");
		RecordTable of = carrier.as("carrier_of_pupil");
		return query.dsl().select(p.id(), p.field("name", String.class)).from(p.table())
				.where(p.id().in(DSL.select(of.field("pupil", String.class)).from(of.table()))).fetchMap(p.id(), p.field("name", String.class));
	}

	List<LoanRow> loans() {
		Map<String, String> titles = query.dsl().select(carrier.id(), carrier.field("title", String.class)).from(carrier.table())
				.fetchMap(carrier.id(), carrier.field("title", String.class));
		RecordTable l = query.table("CarrierLoan");
		return query.dsl().select(l.id(), l.field("carrier", String.class), l.field("borrower", String.class), l.field("unit", String.class),
				l.field("purpose", String.class), l.field("lentOn", LocalDate.class), l.field("dueOn", LocalDate.class),
				l.field("returnedOn", LocalDate.class)).from(l.table())
				.fetch(r -> new LoanRow(r.value1(), r.value2(), titles.get(r.value2()), r.value3(), r.value4(), r.value5(), r.value6(),
						r.value7(), r.value8()))
				.stream().sorted(NEWEST).toList();
	}
}
