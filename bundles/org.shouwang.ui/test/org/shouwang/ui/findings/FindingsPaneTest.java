// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.shouwang.ui.findings.FindingRow.Level;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.testing.Window;
import org.shouwang.ui.theme.Appearance;

class FindingsPaneTest {
	private static final List<FindingRow> FINDINGS = List.of(
			new FindingRow(Level.REJECTED, "留守儿童", 17, "身份证号", "5108212017", "身份证号有 10 位，应为 18 位", "未导入该行"),
			new FindingRow(Level.WARNING, "留守儿童", 21, "父亲电话", "0839-42", "电话号码偏短", "已导入，请核对"),
			new FindingRow(Level.NORMALISED, "留守儿童", 22, "出生日期", "2018年9月3日", "日期写法已统一", "已改为 2018-09-03"),
			new FindingRow(Level.NORMALISED, "留守儿童", 30, "姓名", "陈　小满", "姓名中的空格已去除", "已改为 陈小满"));

	@Test
	void findingsAreCountedAndNarrowedByLevel() {
		try (Window window = new Window(Locale.CHINESE, Appearance.LIGHT, 1100, 420)) {
			FindingsPane pane = new FindingsPane(window.shell(), window.theme(), window.messages());
			pane.show(FINDINGS);
			window.open();
			window.bot().rest(200);
			Screenshots.save(window.shell(), "findings-zh-light");
			window.bot().press("findings-normalised");
			assertEquals(2, pane.shown().size());
			pane.narrow(Optional.empty());
			assertEquals(4, pane.shown().size());
			pane.show(List.of());
			Screenshots.save(window.shell(), "findings-none-zh-light");
		}
	}
}
