// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.shouwang.store.RecordTable;
import org.shouwang.store.Session;

/** Finds records of any type that has a title by the title's beginning, its pinyin or its initials, as pickers need it. */
public final class RecordTitles {
	private static final String BORN = "born";
	private static final List<String> BESIDE_TITLE = List.of("namePinyin", "nameInitials");

	private final Session session;

	/**
	 * A record as a picker shows it.
	 *
	 * @param born tells persons of one name apart; {@code null} for other records
	 */
	public record Titled(String id, String title, LocalDate born) {
	}

	/** As the account of this session sees them. */
	public RecordTitles(Session session) {
		this.session = session;
	}

	/**
	 * The records whose title begins so, in the order of their titles.
	 *
	 * @param type  id of the record type, such as {@code Pupil}
	 * @param limit how many at most
	 */
	public List<Titled> search(String type, String typed, int limit) {
		return session.read(q -> {
			RecordTable table = q.table(type);
			return q.dsl().select(table.id(), title(table), born(table)).from(table.table()).where(beginsWith(table, typed.strip()))
					.orderBy(title(table), table.id()).limit(limit).fetch(r -> new Titled(r.value1(), r.value2(), r.value3()));
		});
	}

	/** The record with an id, if the account may see it. */
	public Optional<Titled> find(String type, String id) {
		return session.read(q -> {
			RecordTable table = q.table(type);
			return q.dsl().select(table.id(), title(table), born(table)).from(table.table()).where(table.id().eq(id)).fetchOptional()
					.map(r -> new Titled(r.value1(), r.value2(), r.value3()));
		});
	}

	private static Field<String> title(RecordTable table) {
		return table.field(table.type().title().orElseThrow().name(), String.class);
	}

	private static Field<LocalDate> born(RecordTable table) {
		boolean isPerson = table.type().fields().stream().anyMatch(f -> BORN.equals(f.name()));
		return isPerson ? table.field(BORN, LocalDate.class) : DSL.castNull(LocalDate.class);
	}

	private static Condition beginsWith(RecordTable table, String typed) {
		List<Condition> any = new ArrayList<>(List.of(beginsWith(title(table), typed)));
		table.type().fields().stream().filter(f -> BESIDE_TITLE.contains(f.name()))
				.forEach(f -> any.add(beginsWith(table.field(f.name(), String.class), typed.toLowerCase(Locale.ROOT))));
		return DSL.or(any);
	}

	/** Not by jOOQ's startsWith, which joins a parameter to a text in a way that Derby refuses. */
	private static Condition beginsWith(Field<String> column, String text) {
		return column.like(text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%", '!');
	}
}
