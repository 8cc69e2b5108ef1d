// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

/** How a person has arranged the columns of a list, kept from one start to the next. */
final class ColumnState {
	private static final String KEY = "columns";
	private static final String IDS = "ids";
	private static final String SORT = "sort";

	private final List<ListColumn> columns;
	private final TableLayers layers;
	private final ListSort sort;
	private final ViewState view;
	private final Properties original;

	ColumnState(List<ListColumn> columns, TableLayers layers, ListSort sort, ViewState view) {
		this.columns = columns;
		this.layers = layers;
		this.sort = sort;
		this.view = view;
		layers.visibility().hideColumnIndexes(IntStream.range(0, columns.size()).filter(i -> columns.get(i).hidden()).toArray());
		this.original = layers.saveState();
	}

	/** Arranges the columns as they were kept, unless the list has other columns since. */
	void load() {
		Optional<String> kept = view.get(KEY);
		if (kept.isEmpty()) {
			return;
		}
		Properties state = read(kept.get());
		if (ids().equals(state.getProperty(IDS))) {
			layers.loadState(state);
			Optional.ofNullable(state.getProperty(SORT)).filter(s -> s.length() > 1)
					.ifPresent(s -> sort.show(Optional.of(new SortKey(s.substring(1), s.charAt(0) == '+'))));
		}
	}

	void save() {
		Properties state = layers.saveState();
		state.setProperty(IDS, ids());
		sort.key().ifPresent(k -> state.setProperty(SORT, (k.ascending() ? "+" : "-") + k.column()));
		view.put(KEY, write(state));
	}

	/** Arranges the columns as at first. */
	void reset() {
		layers.loadState(original);
	}

	/** What is kept belongs to these columns with these widths of their own: in another language the words want other widths. */
	private String ids() {
		return String.join(",", columns.stream().map(c -> c.id() + ":" + c.width()).toList());
	}

	boolean isVisible(int index) {
		return !layers.visibility().isColumnIndexHidden(index);
	}

	void setVisible(int index, boolean visible) {
		if (visible) {
			layers.visibility().showColumnIndexes(index);
		} else if (layers.visibility().getColumnCount() > 1) {
			layers.visibility().hideColumnIndexes(index);
		}
	}

	/** Indexes of the columns shown, in the order in which they are shown. */
	List<Integer> visibleColumns() {
		return IntStream.range(0, layers.visibility().getColumnCount()).map(layers.visibility()::getColumnIndexByPosition).boxed()
				.toList();
	}

	private static Properties read(String text) {
		Properties state = new Properties();
		try {
			state.load(new StringReader(text));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return state;
	}

	private static String write(Properties state) {
		StringWriter text = new StringWriter();
		try {
			state.store(text, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}
}
