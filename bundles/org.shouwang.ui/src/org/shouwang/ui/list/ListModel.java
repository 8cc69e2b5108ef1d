// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.shouwang.ui.jobs.LatestOnly;

/**
 * The rows of a list as far as they are read. Asked for a row that is not there yet, it answers with nothing and reads the row's
 * page beside the window; only pages around what is looked at stay. For the window's thread only.
 */
public final class ListModel {
	private static final int PAGE = 200;
	private static final int MOST_PAGES = 60;

	/** Told of changes. */
	public interface Listener {
		/** Another query was answered, so that all rows may be others. */
		void replaced();

		/** Rows that were asked for have come. */
		void loaded();
	}

	private final ListSource source;
	private final LatestOnly counting;
	private final PageReader reader;
	private final Map<Integer, List<ListRow>> pages = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, List<ListRow>> eldest) {
			return size() > MOST_PAGES;
		}
	};
	private final List<Listener> listeners = new ArrayList<>();
	private final List<Consumer<List<FacetGroup>>> facetListeners = new ArrayList<>();
	private ListQuery query = ListQuery.ALL;
	private ListQuery answered = ListQuery.ALL;
	private ListCount count = new ListCount(0, 0);
	private boolean known;
	private Runnable waiting = () -> { };

	private record Answer(ListQuery query, ListCount count, List<ListRow> first, List<FacetGroup> facets) {
	}

	/**
	 * A model that is empty until {@link #ask} is called.
	 *
	 * @param owner     reading ends when it is disposed
	 * @param onFailure told when the source fails
	 */
	public ListModel(Control owner, ListSource source, Consumer<Throwable> onFailure) {
		this.source = source;
		this.counting = new LatestOnly(owner, onFailure);
		this.reader = new PageReader(owner, onFailure);
	}

	/** Asks another query. The old rows stay until the new ones are there. */
	public void ask(ListQuery newQuery) {
		query = newQuery;
		counting.ask(() -> answer(newQuery), this::take);
	}

	/** Asks the same query again, since the data have changed. */
	public void refresh() {
		ask(query);
	}

	private Answer answer(ListQuery q) {
		return new Answer(q, source.count(q), source.page(q, 0, PAGE), source.facets(q));
	}

	private void take(Answer answer) {
		answered = answer.query();
		count = answer.count();
		known = true;
		reader.forget();
		pages.clear();
		pages.put(0, answer.first());
		listeners.forEach(Listener::replaced);
		facetListeners.forEach(l -> l.accept(answer.facets()));
		if (answered.equals(query)) {
			runWaiting();
		}
	}

	private void runWaiting() {
		Runnable now = waiting;
		waiting = () -> { };
		now.run();
	}

	/** Does something once what was asked last is answered, at once if it is; takes the place of what waited before. */
	public void whenAnswered(Runnable action) {
		waiting = action;
		if (known && answered.equals(query)) {
			runWaiting();
		}
	}

	/** The query last asked, answered or not. */
	public ListQuery query() {
		return query;
	}

	/** How many rows were found. */
	public ListCount count() {
		return count;
	}

	/** Whether any query was answered yet. */
	public boolean isKnown() {
		return known;
	}

	/** A row; empty while it is being read. */
	public Optional<ListRow> row(int index) {
		int page = index / PAGE;
		List<ListRow> rows = pages.get(page);
		if (rows == null) {
			ListQuery q = answered;
			reader.want(page, () -> source.page(q, page * PAGE, PAGE), this::arrived);
			return Optional.empty();
		}
		int at = index % PAGE;
		return at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
	}

	private void arrived(int page, List<ListRow> rows) {
		pages.put(page, rows);
		listeners.forEach(Listener::loaded);
	}

	/** Tells the listener of the position of a record among the rows, if it is there. */
	public void locate(String id, Consumer<Integer> listener) {
		ListQuery q = answered;
		reader.ask(() -> source.position(q, id), position -> position.ifPresent(listener::accept));
	}

	/** Reads rows that may not be here yet, for copying and exporting. Called away from the window's thread. */
	public List<ListRow> read(int offset, int limit) {
		return source.page(answered, offset, limit);
	}

	/** Adds a listener for as long as the model lives. */
	public void listen(Listener listener) {
		listeners.add(listener);
	}

	/** Told the facets of each query. */
	public void onFacets(Consumer<List<FacetGroup>> listener) {
		facetListeners.add(listener);
	}
}
