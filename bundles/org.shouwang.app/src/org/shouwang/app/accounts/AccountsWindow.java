// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.accounts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.access.Accounts.Details;
import org.shouwang.access.IdleLock;
import org.shouwang.access.Reach;
import org.shouwang.access.RecoveryCode;
import org.shouwang.access.Role;
import org.shouwang.app.dialogs.ActionDialog;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.jobs.Work;
import org.shouwang.ui.list.ListModel;
import org.shouwang.ui.list.RecordList;
import org.shouwang.ui.list.ViewState;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.FlatButton.Kind;
import org.shouwang.ui.widgets.TextBox;

/** The accounts of the workspace, and what can be done with them. Every action asks for its reason. */
final class AccountsWindow {
	private static final int WIDTH = 800;
	private static final int LIST_HEIGHT = 320;

	private final AccountsDesk desk;
	private final Consumer<RecoveryCode> onCode;
	private final DialogFrame frame;
	private final AccountRows rows;
	private final ListModel model;
	private final RecordList list;
	private final Composite tools;
	private List<FlatButton> forOne = List.of();
	private FlatButton state;

	/** @param onCode shows a recovery code that was just made, this once */
	AccountsWindow(Shell parent, AccountsDesk desk, Consumer<RecoveryCode> onCode) {
		this.desk = desk;
		this.onCode = onCode;
		this.frame = new DialogFrame(parent, desk.theme(), "accounts", desk.text(AccountsText.TITLE));
		this.tools = frame.tools();
		this.rows = new AccountRows(desk);
		this.model = new ListModel(frame.body(), rows.source(), error -> desk.errors().report(desk.text(AccountsText.TITLE), error));
		this.list = new RecordList(frame.body(), desk.theme(), desk.messages(), rows.columns(), model, ViewState.none());
		list.control().setLayoutData(DialogFrame.tall(LIST_HEIGHT));
		buttons();
		model.listen(new ListModel.Listener() {
			@Override
			public void replaced() {
				showSelection();
			}

			@Override
			public void loaded() {
				showSelection();
			}
		});
		list.onSelect(selected -> showSelection());
		list.onOpen(row -> rows.find(row.id()).ifPresent(this::change));
		frame.closeButton(desk.text(AccountsText.CLOSE));
	}

	/** Shows the window and reads the accounts. */
	Shell open() {
		model.refresh();
		showSelection();
		frame.open(WIDTH);
		return frame.shell();
	}

	private void buttons() {
		tool(Kind.PRIMARY, "account-add", AccountsText.ADD, this::add);
		FlatButton change = tool(Kind.SECONDARY, "account-change", AccountsText.CHANGE, () -> one().ifPresent(this::change));
		FlatButton reset = tool(Kind.SECONDARY, "account-reset", AccountsText.RESET, () -> one().ifPresent(this::reset));
		state = tool(Kind.SECONDARY, "account-state", AccountsText.DISABLE, () -> one().ifPresent(this::switchState));
		tool(Kind.QUIET, "account-code", AccountsText.CODE, this::recoveryCode);
		tool(Kind.QUIET, "account-idle", AccountsText.IDLE, this::idle);
		forOne = List.of(change, reset, state);
	}

	private FlatButton tool(Kind kind, String id, AccountsText text, Runnable action) {
		return new FlatButton(tools, desk.theme(), kind).text(desk.text(text)).id(id).onPress(action);
	}

	private Optional<Details> one() {
		var selected = list.selection();
		return selected.size() == 1 ? rows.find(selected.getFirst().id()) : Optional.empty();
	}

	private void showSelection() {
		Optional<Details> one = one();
		forOne.forEach(button -> button.setEnabled(one.isPresent()));
		one.ifPresent(details -> state.text(desk.text(details.account().active() ? AccountsText.DISABLE : AccountsText.ENABLE)));
	}

	private void add() {
		withRoles(roles -> {
			ActionDialog<Object> dialog = dialog(AccountsText.ADD, desk.text(AccountsText.ADD_WORDS));
			TextBox name = dialog.text(AccountsText.NAME, "account-name", "");
			TextBox password = dialog.text(AccountsText.PASSWORD, "account-password", "");
			RoleInput role = new RoleInput(dialog, desk, roles, roles.getFirst().id(), Reach.NOTHING);
			open(dialog, AccountsText.ADD, Kind.PRIMARY, reason -> {
				String who = name.text().strip();
				String roleId = role.role();
				Reach reach = role.reach();
				char[] given = password.input().getTextChars();
				return job -> desk.accounts().add(who, roleId, reach, given, reason);
			});
		});
	}

	private void change(Details details) {
		withRoles(roles -> {
			String name = details.account().name();
			ActionDialog<Object> dialog = dialog(AccountsText.CHANGE, desk.text(AccountsText.CHANGE_WORDS, name));
			RoleInput role = new RoleInput(dialog, desk, roles, details.role().id(), details.reach());
			open(dialog, AccountsText.CHANGE, Kind.PRIMARY, reason -> {
				String roleId = role.role();
				Reach reach = role.reach();
				return doing(() -> desk.accounts().assign(name, roleId, reach, reason));
			});
		});
	}

	private void withRoles(Consumer<List<Role>> use) {
		desk.jobs().start(desk.text(AccountsText.WORKING), job -> desk.accounts().roles(), roles -> {
			if (!frame.shell().isDisposed()) {
				use.accept(roles);
			}
		});
	}

	private void reset(Details details) {
		String name = details.account().name();
		ActionDialog<Object> dialog = dialog(AccountsText.RESET, desk.text(AccountsText.RESET_WORDS, name));
		TextBox password = dialog.text(AccountsText.PASSWORD, "account-password", "");
		open(dialog, AccountsText.RESET, Kind.PRIMARY, reason -> {
			char[] given = password.input().getTextChars();
			return doing(() -> desk.accounts().reset(name, given, reason));
		});
	}

	private void switchState(Details details) {
		String name = details.account().name();
		if (details.account().active()) {
			open(dialog(AccountsText.DISABLE, desk.text(AccountsText.DISABLE_WORDS, name)), AccountsText.DISABLE, Kind.DANGER,
					reason -> doing(() -> desk.accounts().disable(name, reason)));
		} else {
			open(dialog(AccountsText.ENABLE, desk.text(AccountsText.ENABLE_WORDS, name)), AccountsText.ENABLE, Kind.PRIMARY,
					reason -> doing(() -> desk.accounts().enable(name, reason)));
		}
	}

	private void recoveryCode() {
		ActionDialog<RecoveryCode> dialog = new ActionDialog<>(frame.shell(), desk.actions(), AccountsText.CODE,
				desk.text(AccountsText.CODE_WORDS));
		dialog.open(AccountsText.CODE, Kind.PRIMARY, reason -> job -> desk.accounts().issueRecoveryCode(reason), onCode);
	}

	private void idle() {
		desk.jobs().start(desk.text(AccountsText.WORKING), job -> desk.accounts().idleMinutes(), present -> {
			if (!frame.shell().isDisposed()) {
				ActionDialog<Object> dialog = dialog(AccountsText.IDLE, desk.text(AccountsText.IDLE_WORDS, IdleLock.MOST_MINUTES));
				TextBox minutes = dialog.text(AccountsText.MINUTES, "account-minutes", String.valueOf(present));
				minutes.input().setTextLimit(3);
				open(dialog, AccountsText.IDLE, Kind.PRIMARY, reason -> {
					int wanted = number(minutes.text());
					return doing(() -> desk.accounts().setIdleMinutes(wanted, reason));
				});
			}
		});
	}

	/** What is no number is out of range, and refused as such. */
	private static int number(String typed) {
		String digits = typed.strip();
		return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : 0;
	}

	private ActionDialog<Object> dialog(AccountsText title, String words) {
		return new ActionDialog<>(frame.shell(), desk.actions(), title, words);
	}

	private void open(ActionDialog<Object> dialog, AccountsText go, Kind kind, Function<String, Work<Object>> action) {
		dialog.open(go, kind, action, done -> {
			if (!frame.shell().isDisposed()) {
				model.refresh();
			}
		});
	}

	private static Work<Object> doing(Runnable action) {
		return job -> {
			action.run();
			return Boolean.TRUE;
		};
	}
}
