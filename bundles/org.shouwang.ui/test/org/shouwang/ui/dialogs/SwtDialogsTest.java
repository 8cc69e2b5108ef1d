// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.testing.Window;
import org.shouwang.ui.theme.Appearance;

class SwtDialogsTest {
	private final Window window = new Window(Locale.SIMPLIFIED_CHINESE, Appearance.LIGHT, 900, 600).open();
	private final SwtDialogs dialogs = new SwtDialogs(window::shell, window.theme(), window.messages());

	@AfterEach
	void close() {
		window.close();
	}

	/** Does something once the dialog is open and waits for its user. */
	private void meanwhile(Runnable action) {
		window.shell().getDisplay().timerExec(150, action);
	}

	@Test
	void goingOnAndGoingBackAreTold() {
		meanwhile(() -> {
			Screenshots.save(window.bot().find(Shell.class, "dialog-confirm"), "dialog-confirm-zh-light");
			window.bot().press("dialog-ok");
		});
		assertTrue(dialogs.confirm("删除监护记录？", "可以用 Ctrl+Z 撤销。", "删除"));
		meanwhile(() -> window.bot().press("dialog-cancel"));
		assertFalse(dialogs.confirmDanger("清空？", "无法撤销。", "清空"));
	}

	@Test
	void anAnswerIsStripped() {
		meanwhile(() -> {
			window.bot().find(Text.class, "dialog-text").setText(" 三年级1班 ");
			window.bot().press("dialog-ok");
		});
		assertEquals(Optional.of("三年级1班"), dialogs.ask("新班级", "班级名称", ""));
	}

	@Test
	void unsavedWorkIsSavedDroppedOrKept() {
		meanwhile(() -> window.bot().press("dialog-discard"));
		assertEquals(Optional.of(false), dialogs.askSave("保存修改？", "陈小满"));
		meanwhile(() -> window.bot().find(Shell.class, "dialog-save").close());
		assertEquals(Optional.empty(), dialogs.askSave("保存修改？", "陈小满"));
	}

	@Test
	void anErrorSaysWhatWhyAndNext() {
		meanwhile(() -> {
			Screenshots.save(window.bot().find(Shell.class, "dialog-error"), "dialog-error-zh-light");
			assertEquals("文件已被占用。", window.bot().text("banner"));
			window.bot().press("dialog-ok");
		});
		dialogs.error("导入", "文件已被占用。", "请关闭该文件后重试。");
	}
}
