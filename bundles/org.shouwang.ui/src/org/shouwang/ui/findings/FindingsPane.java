// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.shouwang.ui.findings.FindingRow.Level;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.list.ListColumn;
import org.shouwang.ui.list.ListColumn.Look;
import org.shouwang.ui.list.ListModel;
import org.shouwang.ui.list.ListQuery;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.list.MemorySource;
import org.shouwang.ui.list.RecordList;
import org.shouwang.ui.list.ViewState;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.EmptyState;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/** The findings of an import as a table, with a button for each level that shows how many there are and narrows to them. */
public final class FindingsPane {
	private static final int WORDS_LINES = 2;

	private final Theme theme;
	private final Messages messages;
	private final Composite pane;
	private final Composite filters;
	private final Composite stack;
	private final Label words;
	private final Map<Level, FlatButton> buttons = new EnumMap<>(Level.class);
	private FlatButton all;
	private List<FindingRow> rows = List.of();
	private Optional<Level> level = Optional.empty();

	/** An empty pane. */
	public FindingsPane(Composite parent, Theme theme, Messages messages) {
		this.theme = theme;
		this.messages = messages;
		pane = new Widgets(theme).area(parent, Tone.SURFACE, 1, 0);
		((GridLayout) pane.getLayout()).verticalSpacing = 6;
		filters = new Composite(pane, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.spacing = 4;
		filters.setLayout(row);
		stack = new Composite(pane, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(Widgets.fill(true));
		stack.setBackground(theme.color(Tone.SURFACE));
		words = Ids.set(new Widgets(theme).paragraph(pane, "", TextStyle.BODY, Tone.TEXT, 200), "finding-words");
		((GridData) words.getLayoutData()).heightHint = WORDS_LINES * lineHeight();
		makeButtons();
	}

	private int lineHeight() {
		GC gc = new GC(words);
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		return height;
	}


	private void makeButtons() {
		all = new FlatButton(filters, theme, FlatButton.Kind.QUIET).id("findings-all").onPress(() -> narrow(Optional.empty()));
		filter(Level.REJECTED, KitIcon.ERROR);
		filter(Level.WARNING, KitIcon.WARNING);
		filter(Level.NORMALISED, KitIcon.CHECK);
	}

	private void filter(Level of, KitIcon icon) {
		buttons.put(of, new FlatButton(filters, theme, FlatButton.Kind.QUIET).icon(icon)
				.id("findings-" + of.name().toLowerCase(java.util.Locale.ROOT)).onPress(() -> narrow(Optional.of(of))));
	}

	/** The pane's widget, for layout. */
	public Control control() {
		return pane;
	}

	/** Shows these findings in place of those before. */
	public void show(List<FindingRow> findings) {
		rows = List.copyOf(findings);
		all.text(messages.text(UiText.FINDINGS_ALL) + "  " + rows.size());
		buttons.forEach((of, button) -> {
			long count = rows.stream().filter(r -> r.level() == of).count();
			button.text(label(of) + "  " + count).setEnabled(count > 0);
		});
		narrow(Optional.empty());
		filters.requestLayout();
	}

	/** Shows only findings of one level, or all. */
	public void narrow(Optional<Level> to) {
		level = to;
		all.setChosen(to.isEmpty());
		buttons.forEach((of, button) -> button.setChosen(to.filter(of::equals).isPresent()));
		for (Control old : stack.getChildren()) {
			old.dispose();
		}
		List<FindingRow> shown = shown();
		explain(Optional.empty());
		((StackLayout) stack.getLayout()).topControl = shown.isEmpty() ? nothing() : table(shown);
		stack.layout();
	}

	/** The findings shown now. */
	public List<FindingRow> shown() {
		return rows.stream().filter(r -> level.isEmpty() || r.level() == level.get()).toList();
	}

	private Control nothing() {
		return new EmptyState(stack, theme, KitIcon.CHECK_CIRCLE, messages.text(UiText.FINDINGS_NONE),
				messages.text(UiText.FINDINGS_NONE_HINT));
	}

	private Control table(List<FindingRow> shown) {
		List<ListColumn> columns = columns();
		List<ListRow> cells = IntStream.range(0, shown.size()).mapToObj(i -> row(i, shown.get(i))).toList();
		MemorySource source = new MemorySource(columns.stream().map(ListColumn::id).toList(), cells);
		ListModel model = new ListModel(stack, source, org.shouwang.ui.errors.ErrorLog::write);
		RecordList list = new RecordList(stack, theme, messages, columns, model, ViewState.none());
		list.onSelect(chosen -> explain(chosen.stream().findFirst().map(r -> shown.get(Integer.parseInt(r.id())))));
		model.ask(ListQuery.ALL);
		return list.control();
	}

	/** The finding chosen, with all its words: the table cuts long ones. */
	private void explain(Optional<FindingRow> finding) {
		words.setText(finding.map(f -> (f.done().isEmpty() ? f.what() : f.what() + " " + f.done()).replace("&", "&&")).orElse(""));
	}

	/** The sheet is named where there are several; it takes the room of the words that matter. */
	private List<ListColumn> columns() {
		List<ListColumn> columns = new ArrayList<>();
		boolean oneSheet = rows.stream().map(FindingRow::sheet).distinct().count() < 2;
		columns.add(new ListColumn("level", "", 92, Look.BADGE));
		columns.add(new ListColumn("sheet", messages.text(UiText.FINDINGS_SHEET), 110, Look.MUTED, oneSheet));
		columns.add(new ListColumn("row", messages.text(UiText.FINDINGS_ROW), 56, Look.NUMBER));
		columns.add(new ListColumn("column", messages.text(UiText.FINDINGS_COLUMN), 120, Look.TEXT));
		columns.add(new ListColumn("value", messages.text(UiText.FINDINGS_VALUE), 170, Look.STRONG));
		columns.add(new ListColumn("what", messages.text(UiText.FINDINGS_WHAT), 340, Look.TEXT));
		columns.add(new ListColumn("done", messages.text(UiText.FINDINGS_DONE), 240, Look.MUTED));
		return columns;
	}

	private ListRow row(int index, FindingRow f) {
		String mark = f.level() == Level.REJECTED ? "-" : f.level() == Level.WARNING ? "!" : "+";
		return new ListRow(String.valueOf(index), List.of(mark + label(f.level()), f.sheet(),
				f.row() == 0 ? "" : String.valueOf(f.row()), f.column(), f.value(), f.what(), f.done()));
	}

	private String label(Level of) {
		return messages.text(switch (of) {
		case REJECTED -> UiText.FINDINGS_REJECTED;
		case WARNING -> UiText.FINDINGS_WARNING;
		case NORMALISED -> UiText.FINDINGS_NORMALISED;
		});
	}
}
