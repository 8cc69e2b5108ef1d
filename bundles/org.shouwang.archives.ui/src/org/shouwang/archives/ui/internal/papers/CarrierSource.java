// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.papers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.shouwang.archives.carriers.CarrierRegister;
import org.shouwang.archives.carriers.CarrierRow;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Option;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.list.FacetGroup;
import org.shouwang.ui.list.ListCount;
import org.shouwang.ui.list.ListQuery;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.list.ListSource;
import org.shouwang.ui.list.MemorySource;

/** The carriers with who has them, read once until something is committed; narrowed by where they are and of what kind. */
final class CarrierSource implements ListSource {
	static final String STATE = "state";
	static final String KIND = "kind";
	private static final List<String> COLUMNS = List.of("number", "title", "kind", "shelfMark", "loan", "pupil", "room", "pieces");

	private final CarrierRegister register;
	private final Messages messages;
	private final FieldType kind;
	private volatile List<CarrierRow> rows;

	/** Where a carrier is. */
	enum State {
		IN(PapersText.STATE_IN), OUT(PapersText.STATE_OUT), OVERDUE(PapersText.STATE_OVERDUE), WITHDRAWN(PapersText.STATE_WITHDRAWN);

		private final PapersText label;

		State(PapersText label) {
			this.label = label;
		}

		static Set<State> of(CarrierRow row, LocalDate today) {
			if (row.withdrawn() != null) {
				return EnumSet.of(WITHDRAWN);
			}
			return row.loan() == null ? EnumSet.of(IN) : row.isOverdue(today) ? EnumSet.of(OUT, OVERDUE) : EnumSet.of(OUT);
		}
	}

	/** @param kind the field of that name */
	CarrierSource(CarrierRegister register, Messages messages, FieldType kind) {
		this.register = register;
		this.messages = messages;
		this.kind = kind;
	}

	/** Reads anew at the next question. */
	void forget() {
		rows = null;
	}

	private List<CarrierRow> rows() {
		List<CarrierRow> known = rows;
		if (known == null) {
			known = register.carriers();
			rows = known;
		}
		return known;
	}

	private MemorySource found(ListQuery query) {
		return new MemorySource(COLUMNS, rows().stream().filter(meets(query, "")).map(this::row).toList());
	}

	/** @param without a group that does not count */
	private Predicate<CarrierRow> meets(ListQuery query, String without) {
		Set<String> states = without.equals(STATE) ? Set.of() : query.checked(STATE);
		Set<String> kinds = without.equals(KIND) ? Set.of() : query.checked(KIND);
		LocalDate today = register.today();
		return row -> (states.isEmpty() || State.of(row, today).stream().anyMatch(s -> states.contains(s.name())))
				&& (kinds.isEmpty() || row.kind() != null && kinds.contains(row.kind().name()));
	}

	private ListRow row(CarrierRow c) {
		return new ListRow(c.id(), Stream.of(c.number(), c.title(), kindOf(c), c.shelfMark(), loan(c), c.pupil(), c.room(), c.pieces())
				.map(v -> v == null ? "" : v.toString()).toList());
	}

	private String kindOf(CarrierRow c) {
		return kind.options().stream().filter(o -> o.literal() == c.kind()).findFirst().map(o -> o.label().in(locale())).orElse("");
	}

	private String loan(CarrierRow c) {
		if (c.withdrawn() != null) {
			return messages.text(PapersText.LOAN_WITHDRAWN, c.withdrawn().toString());
		}
		if (c.loan() == null) {
			return "";
		}
		PapersText words = c.isOverdue(register.today()) ? PapersText.LOAN_LATE : PapersText.LOAN_OUT;
		return messages.text(words, c.loan().borrower(), String.valueOf(c.loan().dueOn()));
	}

	private Locale locale() {
		return messages.locale();
	}

	@Override
	public ListCount count(ListQuery query) {
		return new ListCount(found(query).count(query).found(), rows().size());
	}

	@Override
	public List<ListRow> page(ListQuery query, int offset, int limit) {
		return found(query).page(query, offset, limit);
	}

	@Override
	public OptionalInt position(ListQuery query, String id) {
		return found(query).position(query, id);
	}

	@Override
	public List<FacetGroup> facets(ListQuery query) {
		LocalDate today = register.today();
		List<CarrierRow> ofState = rows().stream().filter(meets(query, STATE)).toList();
		List<CarrierRow> ofKind = rows().stream().filter(meets(query, KIND)).toList();
		return List.of(
				new FacetGroup(STATE, messages.text(PapersText.FACET_STATE),
						Stream.of(State.values()).map(s -> new FacetGroup.Value(s.name(), messages.text(s.label),
								(int) ofState.stream().filter(r -> State.of(r, today).contains(s)).count())).toList()),
				new FacetGroup(KIND, kind.label(locale()), kind.options().stream().map(o -> value(o, ofKind)).toList()));
	}

	private FacetGroup.Value value(Option option, List<CarrierRow> all) {
		return new FacetGroup.Value(((Enum<?>) option.literal()).name(), option.label().in(locale()),
				(int) all.stream().filter(r -> r.kind() == option.literal()).count());
	}
}
