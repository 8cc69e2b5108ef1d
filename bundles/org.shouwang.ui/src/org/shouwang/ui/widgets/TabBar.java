// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** Pages behind each other, with a button for each; Ctrl+PageUp and Ctrl+PageDown step through them. */
public final class TabBar {
	private final Theme theme;
	private final Composite frame;
	private final Composite bar;
	private final Composite stack;
	private final List<FlatButton> buttons = new ArrayList<>();
	private final List<Control> pages = new ArrayList<>();
	private int shown = -1;

	/** Pages and buttons below what stands in the parent, which has a grid of one column. */
	public TabBar(Composite parent, Theme theme) {
		this.theme = theme;
		Widgets widgets = new Widgets(theme);
		frame = widgets.area(parent, Tone.SURFACE, 1, 12);
		((GridLayout) frame.getLayout()).marginHeight = 0;
		frame.setLayoutData(Widgets.fill(false));
		bar = new Composite(frame, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.spacing = 2;
		row.marginLeft = row.marginTop = 0;
		row.marginBottom = 6;
		bar.setLayout(row);
		widgets.line(parent);
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(Widgets.fill(true));
		stack.setBackground(theme.color(Tone.SURFACE));
	}

	/** The parent of the pages. */
	public Composite parent() {
		return stack;
	}

	/** Adds a page; the first one is shown. */
	public void add(String id, String label, Control page) {
		int index = pages.size();
		pages.add(page);
		buttons.add(new FlatButton(bar, theme, FlatButton.Kind.QUIET).text(label).id("tab-" + id).onPress(() -> show(index)));
		if (shown < 0) {
			show(0);
		}
	}

	/** Gives a page another label, such as with a count. */
	public void label(int index, String label) {
		if (!buttons.get(index).text().equals(label)) {
			buttons.get(index).text(label);
			bar.requestLayout();
		}
	}

	/** Shows a page. */
	public void show(int index) {
		shown = Math.floorMod(index, pages.size());
		for (int i = 0; i < buttons.size(); i++) {
			buttons.get(i).setChosen(i == shown);
		}
		((StackLayout) stack.getLayout()).topControl = pages.get(shown);
		stack.layout();
	}

	/** Shows all pages with their buttons, or hides them. */
	public void setVisible(boolean visible) {
		frame.setVisible(visible);
		stack.setVisible(visible);
	}

	/** The page shown. */
	public int shown() {
		return shown;
	}

	/** Steps to the page so many further on. */
	public void step(int by) {
		show(shown + by);
		pages.get(shown).setFocus();
	}
}
