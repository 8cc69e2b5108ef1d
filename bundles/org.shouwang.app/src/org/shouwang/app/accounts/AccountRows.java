// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shouwang.access.Accounts;
import org.shouwang.access.Accounts.Details;
import org.shouwang.access.Reach;
import org.shouwang.access.ScopeKind;
import org.shouwang.ui.list.ListColumn;
import org.shouwang.ui.list.ListColumn.Look;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.list.ListSource;
import org.shouwang.ui.list.MemorySource;
import org.shouwang.ui.list.SuppliedSource;

/** The accounts as rows, read anew for every question: there are few, and they change under the window. */
final class AccountRows {
	private static final int CLASSES_NAMED = 3;

	private final AccountsDesk desk;
	private final List<ListColumn> columns;
	private volatile List<Details> present = List.of();

	AccountRows(AccountsDesk desk) {
		this.desk = desk;
		this.columns = List.of(new ListColumn("name", desk.text(AccountsText.NAME), 150, Look.STRONG),
				new ListColumn("role", desk.text(AccountsText.ROLE), 170, Look.TEXT),
				new ListColumn("reach", desk.text(AccountsText.REACH), 200, Look.MUTED),
				new ListColumn("state", desk.text(AccountsText.STATE), 200, Look.BADGE));
	}

	List<ListColumn> columns() {
		return columns;
	}

	/** The rows for the list. */
	ListSource source() {
		return new SuppliedSource(this::read);
	}

	/** The account of that name, as it was when the rows were read last. */
	Optional<Details> find(String name) {
		return present.stream().filter(details -> details.account().name().equals(name)).findFirst();
	}

	private MemorySource read() {
		present = desk.accounts().list();
		return new MemorySource(columns.stream().map(ListColumn::id).toList(), present.stream().map(this::row).toList());
	}

	private ListRow row(Details details) {
		return new ListRow(details.account().name(), List.of(details.account().name(),
				details.role().label(desk.messages().locale()), reach(details.role().scope(), details.reach()), state(details)));
	}

	private String reach(ScopeKind kind, Reach reach) {
		return switch (kind) {
		case CLASSES -> classes(reach);
		case PUPILS -> desk.text(AccountsText.REACH_PUPILS, reach.pupils().size());
		case NONE, SCHOOL, ALL -> kind.label(desk.messages().locale());
		};
	}

	private String classes(Reach reach) {
		List<String> names = new ArrayList<>();
		for (Map.Entry<String, String> known : desk.classes().entrySet()) {
			if (reach.classes().contains(known.getKey())) {
				names.add(known.getValue());
			}
		}
		boolean all = names.size() == reach.classes().size() && !names.isEmpty() && names.size() <= CLASSES_NAMED;
		return all ? String.join(" · ", names) : desk.text(AccountsText.REACH_CLASSES, reach.classes().size());
	}

	private String state(Details details) {
		if (!details.account().active()) {
			return "-" + desk.text(AccountsText.DISABLED);
		}
		return details.account().changePassword() ? "!" + desk.text(AccountsText.MUST_CHANGE) : "+" + desk.text(AccountsText.ACTIVE);
	}
}
