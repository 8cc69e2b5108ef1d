// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.l10n.Messages;

/** The context menus of a list: on the heads which columns are shown, on the rows copying. */
final class ListMenu {
	private final NatTable table;
	private final Messages messages;
	private final RecordList list;
	private final ColumnState state;

	ListMenu(NatTable table, Messages messages, RecordList list, ColumnState state) {
		this.table = table;
		this.messages = messages;
		this.list = list;
		this.state = state;
	}

	void install() {
		Menu menu = new Menu(table);
		menu.addListener(SWT.Show, e -> fill(menu, table.toControl(table.getDisplay().getCursorLocation()).y));
		table.setMenu(menu);
	}

	private void fill(Menu menu, int y) {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		if (y < RecordList.HEAD_HEIGHT) {
			fillColumns(menu);
		} else {
			item(menu, SWT.PUSH, UiText.LIST_COPY, list::copy);
			item(menu, SWT.PUSH, UiText.LIST_SELECT_ALL, list::selectAll);
		}
	}

	/** The choice of columns. */
	void fillColumns(Menu menu) {
		for (int i = 0; i < list.columns().size(); i++) {
			int index = i;
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(list.columns().get(i).label());
			item.setSelection(state.isVisible(i));
			item.addListener(SWT.Selection, e -> state.setVisible(index, item.getSelection()));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, SWT.PUSH, UiText.LIST_RESET_COLUMNS, state::reset);
	}

	private void item(Menu menu, int style, UiText text, Runnable action) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(messages.text(text));
		item.addListener(SWT.Selection, e -> action.run());
	}
}
