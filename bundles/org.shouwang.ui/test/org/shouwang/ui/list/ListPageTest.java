// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.list.ListColumn.Look;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.testing.Window;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.FlatButton;

class ListPageTest {
	private static final int MANY = 86_194;
	private final Window window = new Window(Locale.CHINESE, Appearance.LIGHT, 1180, 720);
	private final Bot bot = window.bot();
	private final Map<String, String> kept = new HashMap<>();
	private final ManyPupils source = new ManyPupils(MANY);

	@AfterEach
	void close() {
		window.close();
	}

	static List<ListColumn> columns() {
		return List.of(new ListColumn("name", "姓名", 130, Look.STRONG), new ListColumn("sex", "性别", 70, Look.TEXT),
				new ListColumn("class", "班级", 120, Look.TEXT), new ListColumn("left", "留守", 110, Look.BADGE),
				new ListColumn("age", "年龄", 70, Look.NUMBER), new ListColumn("done", "完整度", 160, Look.PROGRESS),
				new ListColumn("guardian", "监护人", 160, Look.MUTED), new ListColumn("number", "学籍号", 170, Look.MUTED, true));
	}

	private ListPage page(Window in) {
		ViewState view = new ViewState() {
			@Override
			public Optional<String> get(String key) {
				return Optional.ofNullable(kept.get(key));
			}

			@Override
			public void put(String key, String value) {
				kept.put(key, value);
			}
		};
		ListPage page = new ListPage(in.shell(), in.theme(), in.messages(), "姓名、拼音或首字母", columns(), source, view, e -> {
			throw new AssertionError(e);
		});
		page.tool(FlatButton.Kind.SECONDARY, KitIcon.IMPORT, "导入", () -> { });
		page.tool(FlatButton.Kind.PRIMARY, KitIcon.ADD, "新建档案", () -> { });
		in.open();
		bot.waitUntil(() -> page.model().isKnown());
		return page;
	}

	@Test
	void rowsFarDownAreReadOnlyWhenLookedAt() {
		ListPage page = page(window);
		assertEquals("86,194 / 86,194", bot.text("count"));
		assertTrue(page.model().row(80_000).isEmpty());
		bot.waitUntil(() -> page.model().row(80_000).isPresent());
		assertTrue(source.rowsRead() < 1_200, "read " + source.rowsRead());
	}

	@Test
	void scrollingThroughAllRowsNeverHoldsTheWindowUp() {
		ListPage page = page(window);
		for (int i = 0; i < 200; i++) {
			page.list().select(i * 430);
			page.list().control().update();
			bot.pump();
		}
		bot.waitUntil(() -> page.model().row(199 * 430).isPresent());
		assertEquals(0, source.readByTheWindow());
		// A jump reads the rows around the place where it ends, not those that it passes over.
		assertTrue(source.rowsRead() < 201 * 600, "read " + source.rowsRead());
	}

	@Test
	void typingSearchesAndFacetsNarrow() {
		ListPage page = page(window);
		page.search().setText("陈");
		bot.waitUntil(() -> page.model().count().found() < MANY);
		int found = page.model().count().found();
		bot.toggle("facet:left:A");
		bot.waitUntil(() -> page.model().count().found() < found);
		bot.press("facets-clear");
		bot.waitUntil(() -> page.model().count().found() == found);
	}

	@Test
	void nothingFoundIsSaid() {
		ListPage page = page(window);
		page.search().setText("没有这个人");
		bot.waitUntil(() -> bot.search(org.eclipse.swt.widgets.Composite.class, "nothing-found").isPresent());
		Screenshots.save(window.shell(), "list-nothing-zh-light");
	}

	@Test
	void selectedRowsAreCopiedWithTabs() {
		ListPage page = page(window);
		List<String> chosen = new ArrayList<>();
		page.list().onSelect(rows -> rows.forEach(r -> chosen.add(r.id())));
		page.list().select(3);
		bot.pump();
		assertEquals("p3", chosen.get(0));
		page.list().copy();
		Clipboard clipboard = new Clipboard(window.shell().getDisplay());
		bot.waitUntil(() -> String.valueOf(clipboard.getContents(TextTransfer.getInstance())).startsWith("陈"));
		assertTrue(clipboard.getContents(TextTransfer.getInstance()).toString().contains("\t三年级4班\t"));
		clipboard.dispose();
	}

	@Test
	void columnsStayAsAPersonArrangedThem() {
		ListPage page = page(window);
		page.list().setColumnVisible(1, false);
		page.list().control().dispose();
		assertTrue(kept.get("columns").contains("hidden"), kept.toString());
		page(new Window(Locale.CHINESE, Appearance.LIGHT, 900, 500));
		assertTrue(kept.containsKey("columns"));
	}

	@Test
	void sortingAsksTheSource() {
		ListPage page = page(window);
		page.model().ask(page.model().query().sorted(List.of(new SortKey("age", false))));
		bot.waitUntil(() -> source.lastSort().equals(List.of(new SortKey("age", false))));
	}

	@Test
	void itLooksWellInBothAppearances() {
		ListPage page = page(window);
		bot.toggle("facet:left:A");
		bot.waitUntil(() -> page.model().count().found() < MANY);
		page.list().select(2);
		bot.rest(200);
		Screenshots.save(window.shell(), "list-zh-light");
		try (Window dark = new Window(Locale.ENGLISH, Appearance.DARK, 1180, 720)) {
			page(dark).list().select(1);
			bot.rest(200);
			Screenshots.save(dark.shell(), "list-en-dark");
		}
	}
}
