// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.accounts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.shouwang.access.Reach;
import org.shouwang.access.Role;
import org.shouwang.access.ScopeKind;
import org.shouwang.app.dialogs.ActionDialog;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.CheckRow;
import org.shouwang.ui.widgets.ChoiceBox;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/** Chooses a role, and the classes of the account where the role sees by classes. */
final class RoleInput {
	private static final int CLASSES_HEIGHT = 130;
	private static final int WIDTH = 430;

	private final AccountsDesk desk;
	private final List<Role> roles;
	private final Reach present;
	private final ChoiceBox role;
	private final Map<String, CheckRow> classes = new HashMap<>();
	private final ScrolledComposite picker;
	private final Label pupils;

	/** @param present what is given to the account already */
	RoleInput(ActionDialog<?> dialog, AccountsDesk desk, List<Role> roles, String chosen, Reach present) {
		this.desk = desk;
		this.roles = roles;
		this.present = present;
		dialog.label(AccountsText.ROLE);
		role = Ids.set(new ChoiceBox(dialog.body(), desk.theme()), "role");
		role.setLayoutData(Widgets.fill(false));
		role.setChoices(roles.stream().map(r -> new ChoiceBox.Choice(r.id(), r.label(desk.messages().locale()))).toList());
		role.setValue(chosen);
		dialog.label(AccountsText.CLASSES);
		picker = picker(dialog.body());
		pupils = new Widgets(desk.theme()).paragraph(dialog.body(), "", TextStyle.SMALL, Tone.MUTED, WIDTH);
		role.addListener(SWT.Selection, e -> showScope());
		showScope();
	}

	private ScrolledComposite picker(Composite body) {
		ScrolledComposite scrolled = new ScrolledComposite(body, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setBackground(desk.theme().color(Tone.SURFACE));
		GridData data = Widgets.fill(true);
		data.heightHint = CLASSES_HEIGHT;
		scrolled.setLayoutData(data);
		Composite rows = new Widgets(desk.theme()).area(scrolled, Tone.SURFACE, 2, 0);
		desk.classes().forEach((id, name) -> {
			CheckRow row = Ids.set(new CheckRow(rows, desk.theme(), name, ""), "class-" + id);
			row.setLayoutData(Widgets.fill(false));
			row.setChecked(present.classes().contains(id));
			classes.put(id, row);
		});
		scrolled.setContent(rows);
		scrolled.setMinSize(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		return scrolled;
	}

	private void showScope() {
		ScopeKind scope = roles.stream().filter(r -> r.id().equals(role())).findFirst().map(Role::scope).orElse(ScopeKind.NONE);
		classes.values().forEach(row -> row.setEnabled(scope == ScopeKind.CLASSES));
		picker.setEnabled(scope == ScopeKind.CLASSES);
		pupils.setText(scope == ScopeKind.PUPILS ? desk.text(AccountsText.PUPILS_WORDS, role()) : "");
		pupils.requestLayout();
	}

	/** Id of the role chosen. */
	String role() {
		return String.valueOf(role.value());
	}

	/** What is given to the account; what cannot be chosen here stays. */
	Reach reach() {
		Set<String> chosen = new TreeSet<>(present.classes());
		classes.forEach((id, row) -> {
			if (row.isChecked()) {
				chosen.add(id);
			} else {
				chosen.remove(id);
			}
		});
		return new Reach(present.schools(), chosen, present.pupils());
	}
}
