// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.shouwang.ui.icons.IconKey;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** What a page shows while it has nothing to show: a drawing, what is missing, and the buttons that change it. */
public final class EmptyState extends Composite {
	private static final int WIDTH = 380;
	private static final int DRAWING = 44;

	private final Theme theme;
	private final Composite middle;
	private final Composite actions;

	/** Fills its parent and stands in the middle of it. */
	public EmptyState(Composite parent, Theme theme, IconKey icon, String title, String words) {
		super(parent, SWT.NONE);
		this.theme = theme;
		setLayout(Widgets.grid(1, 24));
		setBackgroundMode(SWT.INHERIT_DEFAULT);
		setBackground(parent.getBackground());
		middle = new Composite(this, SWT.NONE);
		middle.setLayout(Widgets.grid(1, 0));
		middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
		Label drawing = new Label(middle, SWT.NONE);
		drawing.setImage(theme.icon(icon, Tone.FAINT, DRAWING));
		drawing.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		line(title, TextStyle.HEADING, Tone.TEXT, SWT.CENTER);
		line(words, TextStyle.BODY, Tone.MUTED, SWT.CENTER | SWT.WRAP);
		actions = new Composite(middle, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.spacing = 8;
		row.marginTop = 8;
		actions.setLayout(row);
		actions.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
	}

	private void line(String text, TextStyle style, Tone tone, int swtStyle) {
		Label label = new Label(middle, swtStyle);
		label.setText(text);
		label.setFont(theme.font(style));
		label.setForeground(theme.color(tone));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDTH;
		label.setLayoutData(data);
	}

	/** Adds a button below the words and returns it. */
	public FlatButton action(FlatButton.Kind kind, IconKey icon, String text, Runnable onPress) {
		return new FlatButton(actions, theme, kind).icon(icon).text(text).onPress(onPress);
	}
}
