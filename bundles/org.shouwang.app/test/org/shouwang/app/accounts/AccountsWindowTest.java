// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwang.access.RecoveryCode;
import org.shouwang.store.StoreException;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.testing.Window;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.FlatButton;

class AccountsWindowTest {
	private final FakeAccounts accounts = new FakeAccounts();
	private final List<RecoveryCode> codes = new ArrayList<>();
	private Window window;
	private Bot bot;
	private Shell shell;

	private void open(Locale locale) {
		window = new Window(locale, Appearance.LIGHT, 1100, 760).open();
		bot = window.bot();
		Map<String, String> classes = new LinkedHashMap<>();
		classes.put("c1", "三（1）班");
		classes.put("c2", "三（2）班");
		Jobs jobs = new Jobs(window.shell().getDisplay(), (what, error) -> {
			throw new AssertionError(error);
		});
		AccountsDesk desk = new AccountsDesk(window.theme(), window.messages(), jobs, (what, error) -> {
			throw new AssertionError(error);
		}, error -> ((StoreException) error).message(locale), accounts, classes);
		shell = new AccountsWindow(window.shell(), desk, codes::add).open();
		bot.rest(300);
	}

	@AfterEach
	void close() {
		window.close();
	}

	private void select(int row) {
		NatTable table = bot.find(NatTable.class, "list");
		table.doCommand(new SelectRowsCommand(table, 1, row + 1, false, false));
		bot.waitUntil(() -> bot.find(FlatButton.class, "account-change").isEnabled());
	}

	private void go(String reason) {
		int before = accounts.done().size();
		bot.type("reason", reason);
		bot.press("dialog-ok");
		bot.waitUntil(() -> accounts.done().size() > before && bot.search(Shell.class, "action").isEmpty());
		bot.rest(200);
	}

	@Test
	void anAccountIsAddedWithItsClassesAndAReason() {
		open(Locale.ENGLISH);
		assertFalse(bot.find(FlatButton.class, "account-change").isEnabled(), "nothing is selected yet");
		bot.press("account-add");
		bot.waitUntil(() -> bot.search(Shell.class, "action").isPresent());
		bot.type("account-name", "office");
		bot.type("account-password", "given-123");
		bot.choose("role", "teacher");
		bot.toggle("class-c2");
		bot.press("dialog-ok");
		assertTrue(bot.search(Shell.class, "action").isPresent(), "not without a reason");
		assertEquals(List.of(), accounts.done());
		bot.type("reason", "leads the class now");
		bot.press("dialog-ok");
		bot.waitUntil(() -> bot.find(FlatButton.class, "dialog-ok").isEnabled());
		Screenshots.save(bot.find(Shell.class, "action"), "account-add-en-light");
		assertTrue(accounts.done().isEmpty(), "the name is taken");
		bot.type("account-name", "李老师");
		go("leads the class now");
		assertEquals(List.of("add 李老师 teacher [c2]: leads the class now"), accounts.done());
		select(2);
		Screenshots.save(shell, "accounts-en-light");
	}

	@Test
	void whatIsDoneToOneAccountAsksForAReason() {
		open(Locale.SIMPLIFIED_CHINESE);
		select(1);
		bot.press("account-change");
		bot.waitUntil(() -> bot.search(Shell.class, "action").isPresent());
		bot.toggle("class-c1");
		bot.toggle("class-c2");
		go("换班");
		select(1);
		bot.press("account-reset");
		bot.type("account-password", "given-123");
		go("忘记密码");
		select(1);
		bot.press("account-state");
		go("调离");
		select(1);
		assertEquals("启用", bot.find(FlatButton.class, "account-state").text());
		Screenshots.save(shell, "accounts-zh-light");
		bot.press("account-state");
		go("回校");
		assertEquals(List.of("assign 王老师 teacher [c2]: 换班", "reset 王老师: 忘记密码", "disable 王老师: 调离", "enable 王老师: 回校"),
				accounts.done());
	}

	@Test
	void theRecoveryCodeIsShownOnceAndTheIdleTimeIsChecked() {
		open(Locale.ENGLISH);
		bot.press("account-code");
		go("new year");
		bot.waitUntil(() -> codes.size() == 1);
		bot.press("account-idle");
		bot.waitUntil(() -> bot.search(Shell.class, "action").isPresent());
		bot.type("account-minutes", "abc");
		bot.type("reason", "open office");
		bot.press("dialog-ok");
		bot.waitUntil(() -> bot.find(FlatButton.class, "dialog-ok").isEnabled());
		bot.type("account-minutes", "5");
		go("open office");
		assertEquals(List.of("code: new year", "idle 5: open office"), accounts.done());
	}
}
