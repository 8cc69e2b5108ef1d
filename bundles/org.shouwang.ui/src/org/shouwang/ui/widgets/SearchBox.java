// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.Theme;

/**
 * A search input: magnifier before, a cross behind once something stands in it. Tells its listener when typing has rested for a
 * moment, at once for Enter and the arrow down, which go on to the results; Escape empties it.
 */
public final class SearchBox extends TextBox {
	/** How long typing rests before a search starts, in milliseconds. */
	public static final int PAUSE_MILLIS = 120;

	private final FlatButton clear;
	private final Runnable later = this::tell;
	private Consumer<String> listener = s -> {
	};
	private Runnable onward = () -> {
	};
	private String told = "";

	/** @param words faint words that say what can be found */
	public SearchBox(Composite parent, Theme theme, String words) {
		super(parent, theme, SWT.SINGLE, KitIcon.SEARCH, 1);
		placeholder(words);
		clear = new FlatButton(this, theme, FlatButton.Kind.QUIET).icon(KitIcon.CLOSE).onPress(() -> setText(""));
		GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
		data.widthHint = 20;
		data.heightHint = 20;
		clear.setLayoutData(data);
		clear.setVisible(false);
		onType(this::typed);
		input().addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ESC) {
				setText("");
			} else if (e.keyCode == SWT.ARROW_DOWN) {
				goOn(e);
			}
		});
		input().addListener(SWT.DefaultSelection, this::goOn);
	}

	/** The one listener, told what is searched for, stripped of outer blanks. */
	public void onSearch(Consumer<String> newListener) {
		listener = newListener;
	}

	/** Done for Enter and the arrow down: the place where the results stand takes the focus. */
	public void onward(Runnable newOnward) {
		onward = newOnward;
	}

	private void goOn(Event e) {
		e.doit = false;
		tell();
		onward.run();
	}

	private void typed(String text) {
		clear.setVisible(!text.isEmpty());
		getDisplay().timerExec(text.isEmpty() ? 0 : PAUSE_MILLIS, later);
	}

	private void tell() {
		if (!isDisposed() && !text().strip().equals(told)) {
			told = text().strip();
			listener.accept(told);
		}
	}
}
