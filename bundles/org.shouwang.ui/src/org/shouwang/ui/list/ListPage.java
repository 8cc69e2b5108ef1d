// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.EmptyState;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.SearchBox;
import org.shouwang.ui.widgets.Widgets;

/** A whole list page: typing-search and tools above, facets at the left, the table, and below how many rows were found. */
public final class ListPage {
	private static final int FACETS_WIDTH = 208;

	private final Theme theme;
	private final Messages messages;
	private final Composite page;
	private final Composite tools;
	private final ListModel model;
	private final RecordList list;
	private final SearchBox search;
	private final Composite stack;
	private final Label count;
	private Composite empty;

	/**
	 * A page that reads its rows at once.
	 *
	 * @param placeholder faint words in the search box
	 * @param onFailure   told when the source fails
	 */
	public ListPage(Composite parent, Theme theme, Messages messages, String placeholder, List<ListColumn> columns,
			ListSource source, ViewState view, Consumer<Throwable> onFailure) {
		this.theme = theme;
		this.messages = messages;
		Widgets widgets = new Widgets(theme);
		page = widgets.area(parent, Tone.SURFACE, 2, 0);
		((GridLayout) page.getLayout()).horizontalSpacing = 0;
		((GridLayout) page.getLayout()).verticalSpacing = 0;
		model = new ListModel(page, source, onFailure);
		Composite head = widgets.area(page, Tone.SURFACE, 2, 12);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		search = new SearchBox(head, theme, placeholder);
		search.id("search").setLayoutData(Widgets.fill(false));
		tools = tools(head);
		widgets.line(page);
		FacetsPanel facets = new FacetsPanel(page, theme, messages, model);
		facets.control().setLayoutData(facetsData());
		stack = new Composite(page, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setBackground(theme.color(Tone.SURFACE));
		stack.setLayoutData(Widgets.fill(true));
		list = new RecordList(stack, theme, messages, columns, model, view);
		widgets.line(page);
		count = status(widgets);
		show(list.control());
		search.onSearch(text -> model.ask(model.query().searching(text)));
		search.onward(list::enter);
		model.listen(new Answers());
		list.onSelect(rows -> showCount());
		model.ask(ListQuery.ALL.sorted(list.sortKeys()));
	}

	private static Composite tools(Composite head) {
		Composite tools = new Composite(head, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.spacing = 6;
		row.marginLeft = row.marginRight = row.marginTop = row.marginBottom = 0;
		row.center = true;
		tools.setLayout(row);
		return tools;
	}

	private GridData facetsData() {
		GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
		data.widthHint = theme.wide(FACETS_WIDTH);
		return data;
	}

	private Label status(Widgets widgets) {
		Composite foot = widgets.area(page, Tone.PANEL, 1, 12);
		((GridLayout) foot.getLayout()).marginHeight = 5;
		foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false, 2, 1));
		Label label = Ids.set(widgets.label(foot, messages.text(UiText.LIST_LOADING), TextStyle.SMALL, Tone.MUTED), "count");
		label.setLayoutData(Widgets.fill(false));
		return label;
	}

	private final class Answers implements ListModel.Listener {
		@Override
		public void replaced() {
			showCount();
			boolean none = model.count().found() == 0;
			show(none ? emptyState() : list.control());
		}

		@Override
		public void loaded() {
			// only the table changes
		}
	}

	private Composite emptyState() {
		boolean nothingAtAll = model.count().total() == 0 && empty != null;
		return nothingAtAll ? empty : nothingFound();
	}

	private Composite nothingFound() {
		for (var child : stack.getChildren()) {
			if ("nothing-found".equals(Ids.of(child))) {
				return (Composite) child;
			}
		}
		return Ids.set(new EmptyState(stack, theme, KitIcon.SEARCH, messages.text(UiText.LIST_EMPTY),
				messages.text(UiText.LIST_EMPTY_HINT)), "nothing-found");
	}

	private void show(org.eclipse.swt.widgets.Control top) {
		((StackLayout) stack.getLayout()).topControl = top;
		stack.layout();
	}

	private void showCount() {
		int selected = list.selectionCount();
		String words = messages.text(UiText.LIST_COUNT, model.count().found(), model.count().total());
		count.setText(selected > 1 ? words + "   ·   " + messages.text(UiText.LIST_SELECTED, selected) : words);
	}

	/** The page's widget, for layout. */
	public Composite control() {
		return page;
	}

	/** Adds a tool to the right of the search box and returns it. */
	public FlatButton tool(FlatButton.Kind kind, org.shouwang.ui.icons.IconKey icon, String text, Runnable onPress) {
		return new FlatButton(tools, theme, kind).icon(icon).text(text).onPress(onPress);
	}

	/** What is shown while there are no rows at all; the factory is given the parent. */
	public void setEmptyState(java.util.function.Function<Composite, Composite> factory) {
		empty = factory.apply(stack);
	}

	/** The rows. */
	public ListModel model() {
		return model;
	}

	/** The table. */
	public RecordList list() {
		return list;
	}

	/** The search box. */
	public SearchBox search() {
		return search;
	}
}
