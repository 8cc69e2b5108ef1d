// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Ids;

/**
 * A table of any number of rows, of which only those in view are read. Columns can be sorted, widened, moved and hidden; rows are
 * selected whole, copied with Ctrl+C, opened with Enter or a double click.
 */
public final class RecordList {
	static final int ROW_HEIGHT = 34;
	static final int HEAD_HEIGHT = 32;
	private static final String NOT_YET = "…";

	private final List<ListColumn> columns;
	private final ListModel model;
	private final ListSort sort;
	private final TableLayers layers;
	private final RowPainter painter;
	private final NatTable table;
	private final ColumnState state;
	private final List<Consumer<List<ListRow>>> selectionListeners = new ArrayList<>();
	private final List<Consumer<ListRow>> openListeners = new ArrayList<>();

	/** A table that shows what the model answers. */
	public RecordList(Composite parent, Theme theme, Messages messages, List<ListColumn> columns, ListModel model,
			ViewState view) {
		this.columns = List.copyOf(columns);
		this.model = model;
		this.sort = new ListSort(this.columns, keys -> model.ask(model.query().sorted(keys)));
		this.layers = new TableLayers(this.columns, new Body(), sort);
		this.painter = new RowPainter(theme, this.columns);
		this.table = Ids.set(new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL
				| SWT.H_SCROLL, layers.whole(), false), "list");
		table.setBackground(theme.color(Tone.SURFACE));
		table.addConfiguration(new Painters(theme));
		table.addConfiguration(new HeadClicks());
		table.configure();
		this.state = new ColumnState(this.columns, layers, sort, view);
		state.load();
		listen(messages);
	}

	private void listen(Messages messages) {
		model.listen(new ListModel.Listener() {
			@Override
			public void replaced() {
				layers.selection().clear();
				table.refresh(false);
			}

			@Override
			public void loaded() {
				table.redraw();
			}
		});
		table.addLayerListener(e -> {
			if (e instanceof ISelectionEvent) {
				selectionListeners.forEach(l -> l.accept(selection()));
			}
		});
		table.addListener(SWT.Paint, e -> painter.paintRest(e.gc, table.getWidth(), table.getClientArea()));
		table.addListener(SWT.MouseMove, e -> hover(table.getRowPositionByY(e.y)));
		table.addListener(SWT.MouseExit, e -> hover(-1));
		table.addListener(SWT.MouseDoubleClick, e -> open(e.y));
		table.addListener(SWT.KeyDown, this::key);
		// rows are selected whole: the tabulator has nothing to do within them and leads on
		table.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		table.addDisposeListener(e -> state.save());
		new ListMenu(table, messages, this, state).install();
	}

	private void hover(int row) {
		if (row != painter.hoverRow()) {
			int before = painter.hoverRow();
			painter.setHoverRow(row);
			repaint(before);
			repaint(row);
		}
	}

	private void repaint(int row) {
		if (row > 0 && row < table.getRowCount()) {
			table.repaintRow(row);
		}
	}

	private void open(int y) {
		if (table.getRowPositionByY(y) > 0) {
			openSelected();
		}
	}

	private void key(Event e) {
		if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
			openSelected();
		} else if (e.keyCode == 'c' && (e.stateMask & SWT.MOD1) != 0) {
			copy();
		}
	}

	private void openSelected() {
		selection().stream().findFirst().ifPresent(row -> openListeners.forEach(l -> l.accept(row)));
	}

	/** The table itself, for layout and focus. */
	public NatTable control() {
		return table;
	}

	/** The columns, in their original order. */
	public List<ListColumn> columns() {
		return columns;
	}

	/** The rows selected, as far as they are read, in their order; at most a few thousand are looked at. */
	public List<ListRow> selection() {
		List<ListRow> rows = new ArrayList<>();
		for (Range range : selectedRanges()) {
			for (int i = range.start; i < Math.min(range.end, range.start + RowCopy.MOST); i++) {
				model.row(i).ifPresent(rows::add);
			}
		}
		return rows;
	}

	/** How many rows are selected. */
	public int selectionCount() {
		return layers.selection().getSelectedRowCount();
	}

	List<Range> selectedRanges() {
		return layers.selection().getSelectedRowPositions().stream().sorted((a, b) -> Integer.compare(a.start, b.start)).toList();
	}

	/** Selects one row and brings it into view. */
	public void select(int index) {
		layers.selection().selectRow(0, index, false, false);
		layers.viewport().moveRowPositionIntoViewport(index);
	}

	/** Takes the focus, and selects the first row where none is selected, as soon as what was asked last is answered. */
	public void enter() {
		table.setFocus();
		model.whenAnswered(() -> {
			if (selectionCount() == 0 && model.count().found() > 0) {
				select(0);
			}
		});
	}

	/** Selects the row of a record, if the list holds it. */
	public void select(String id) {
		model.locate(id, this::select);
	}

	/** Selects all rows. */
	public void selectAll() {
		layers.selection().selectAll();
	}

	/** Copies the selected rows to the clipboard, columns as they are shown, parted by tabs. */
	public void copy() {
		new RowCopy(table, model, state.visibleColumns()).copy(selectedRanges());
	}

	/** Told the rows selected, after each change. */
	public void onSelect(Consumer<List<ListRow>> listener) {
		selectionListeners.add(listener);
	}

	/** Told the row that a person opens. */
	public void onOpen(Consumer<ListRow> listener) {
		openListeners.add(listener);
	}

	/** The order that was kept from the last time; empty for the source's own. */
	public List<SortKey> sortKeys() {
		return sort.key().stream().toList();
	}

	/** Shows or hides a column. */
	public void setColumnVisible(int index, boolean visible) {
		state.setVisible(index, visible);
	}

	private final class Body implements IDataProvider {
		@Override
		public Object getDataValue(int column, int row) {
			Optional<ListRow> loaded = model.row(row);
			return loaded.isEmpty() ? NOT_YET : column < loaded.get().cells().size() ? loaded.get().cells().get(column) : "";
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("A list is not edited");
		}

		@Override
		public int getColumnCount() {
			return columns.size();
		}

		@Override
		public int getRowCount() {
			return model.count().found();
		}
	}

	private final class Painters extends AbstractRegistryConfiguration {
		private final Theme theme;

		Painters(Theme theme) {
			this.theme = theme;
		}

		@Override
		public void configureRegistry(IConfigRegistry registry) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, GridRegion.BODY);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.SELECT, GridRegion.BODY);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new HeadPainter(theme, sort, columns),
					DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new HeadPainter(theme, sort, columns),
					DisplayMode.SELECT, GridRegion.COLUMN_HEADER);
		}
	}

	private static final class HeadClicks extends SingleClickSortConfiguration {
		@Override
		public void configureRegistry(IConfigRegistry registry) {
			// the heads have their own painter
		}
	}
}
