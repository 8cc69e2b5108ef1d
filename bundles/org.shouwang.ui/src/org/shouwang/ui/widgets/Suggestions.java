// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.shouwang.ui.jobs.LatestOnly;
import org.shouwang.ui.theme.Theme;

/**
 * Offers what fits to the text typed so far, below the input. Arrows mark, Enter and Tab take, Escape closes.
 *
 * @param <T> what is offered
 */
public final class Suggestions<T> {
	private final TextBox box;
	private final Theme theme;
	private final LatestOnly asking;
	private final Function<String, List<T>> finder;
	private final Function<T, String> line;
	private final Consumer<T> onTake;
	private ChoicePopup popup;

	/**
	 * Attaches to an input; the owner calls {@link #offer} when something is typed.
	 *
	 * @param finder finds what fits; called away from the window's thread
	 * @param line   how an offer is shown
	 * @param onTake told what a person takes
	 */
	public Suggestions(TextBox box, Theme theme, Function<String, List<T>> finder, Function<T, String> line, Consumer<T> onTake) {
		this.box = box;
		this.theme = theme;
		this.finder = finder;
		this.line = line;
		this.onTake = onTake;
		this.asking = new LatestOnly(box);
		box.input().addListener(SWT.KeyDown, this::key);
		box.input().addListener(SWT.Traverse, this::traverse);
		box.input().addListener(SWT.FocusOut, e -> close());
	}

	/** Looks for what fits and shows it if the input still has the focus. */
	public void offer(String typed) {
		asking.ask(() -> finder.apply(typed), found -> {
			closePopup();
			if (box.input().isFocusControl() && !found.isEmpty()) {
				popup = ChoicePopup.suggest(box, theme, found.stream().map(line).toList(), i -> onTake.accept(found.get(i)));
			}
		});
	}

	private void key(Event e) {
		if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_UP) {
			e.doit = false;
			if (isOpen()) {
				popup.move(e.keyCode == SWT.ARROW_DOWN ? 1 : -1);
			} else {
				offer(box.text().strip());
			}
		}
	}

	private void traverse(Event e) {
		boolean takes = e.detail == SWT.TRAVERSE_RETURN || e.detail == SWT.TRAVERSE_TAB_NEXT;
		if (isOpen() && takes) {
			e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT;
			popup.accept();
		} else if (isOpen() && e.detail == SWT.TRAVERSE_ESCAPE) {
			e.doit = false;
			close();
		}
	}

	/** Whether offers are shown. */
	public boolean isOpen() {
		return popup != null && popup.isOpen();
	}

	/** Takes the offers away and forgets the question under way. */
	public void close() {
		asking.forget();
		closePopup();
	}

	private void closePopup() {
		if (popup != null) {
			popup.close();
			popup = null;
		}
	}
}
