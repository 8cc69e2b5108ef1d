// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.List;
import java.util.Properties;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The layers of which NatTable makes a list: data, order and visibility of columns, selection, the part in view, and the heads. */
final class TableLayers {
	private static final String STATE = "list";

	private final DataLayer data;
	private final ColumnReorderLayer order;
	private final ColumnHideShowLayer visibility;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final CompositeLayer whole = new CompositeLayer(1, 2);

	TableLayers(List<ListColumn> columns, IDataProvider body, ListSort sort) {
		data = new DataLayer(body);
		data.setDefaultRowHeight(RecordList.ROW_HEIGHT);
		for (int i = 0; i < columns.size(); i++) {
			data.setColumnWidthByPosition(i, columns.get(i).width());
		}
		order = new ColumnReorderLayer(data);
		visibility = new ColumnHideShowLayer(order);
		selection = new SelectionLayer(visibility, false);
		selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
		// the painter of cells alone: NatTable's own adds grid lines and a frame around the row that has the focus
		selection.setLayerPainter(new CellLayerPainter());
		viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		DataLayer headData = new DataLayer(new HeadData(columns));
		headData.setDefaultRowHeight(RecordList.HEAD_HEIGHT);
		ColumnHeaderLayer heads = new ColumnHeaderLayer(headData, viewport, selection);
		heads.setLayerPainter(new CellLayerPainter());
		ILayer head = new SortHeaderLayer<>(heads, sort, false);
		whole.setChildLayer(GridRegion.COLUMN_HEADER, head, 0, 0);
		whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
	}

	private record HeadData(List<ListColumn> columns) implements IDataProvider {
		@Override
		public Object getDataValue(int column, int row) {
			return columns.get(column).label();
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException();
		}

		@Override
		public int getColumnCount() {
			return columns.size();
		}

		@Override
		public int getRowCount() {
			return 1;
		}
	}

	ILayer whole() {
		return whole;
	}

	SelectionLayer selection() {
		return selection;
	}

	ViewportLayer viewport() {
		return viewport;
	}

	ColumnHideShowLayer visibility() {
		return visibility;
	}

	/** Widths, order and visibility of the columns, as they are now. */
	Properties saveState() {
		Properties state = new Properties();
		data.saveState(STATE, state);
		order.saveState(STATE, state);
		visibility.saveState(STATE, state);
		return state;
	}

	void loadState(Properties state) {
		data.loadState(STATE, state);
		order.loadState(STATE, state);
		visibility.loadState(STATE, state);
	}
}
