// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** Makes plain widgets in the theme's colours and fonts. Spacing is in steps of four points. */
public final class Widgets {
	private final Theme theme;

	/** @param theme colours and fonts of all widgets made here */
	public Widgets(Theme theme) {
		this.theme = theme;
	}

	/** The theme in use. */
	public Theme theme() {
		return theme;
	}

	/** An area with a grid. Labels within show its ground. */
	public Composite area(Composite parent, Tone ground, int columns, int margin) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackgroundMode(SWT.INHERIT_DEFAULT);
		area.setBackground(theme.color(ground));
		area.setLayout(grid(columns, margin));
		return area;
	}

	/** A grid with eight points between columns and rows. */
	public static GridLayout grid(int columns, int margin) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = margin;
		layout.marginHeight = margin;
		layout.horizontalSpacing = 8;
		layout.verticalSpacing = 8;
		return layout;
	}

	/** One line of text. */
	public Label label(Composite parent, String text, TextStyle style, Tone tone) {
		Label label = new Label(parent, SWT.NONE);
		return styled(label, text, style, tone);
	}

	/** A text that breaks into lines at the given width in points. */
	public Label paragraph(Composite parent, String text, TextStyle style, Tone tone, int width) {
		Label label = styled(new Label(parent, SWT.WRAP), text, style, tone);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = width;
		label.setLayoutData(data);
		return label;
	}

	private Label styled(Label label, String text, TextStyle style, Tone tone) {
		label.setText(text.replace("&", "&&"));
		label.setFont(theme.font(style));
		label.setForeground(theme.color(tone));
		return label;
	}

	/** A hair line across the area. */
	public Control line(Composite parent) {
		Composite line = new Composite(parent, SWT.NONE);
		line.setBackground(theme.color(Tone.LINE));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.heightHint = 1;
		if (parent.getLayout() instanceof GridLayout grid) {
			data.horizontalSpan = grid.numColumns;
		}
		line.setLayoutData(data);
		return line;
	}

	/** Takes what room there is, so that what follows stands at the end of the row. */
	public static void spring(Composite parent) {
		Composite spring = new Composite(parent, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.heightHint = 1;
		spring.setLayoutData(data);
	}

	/** Layout data that fill the row, and the rest of the height too if wished. */
	public static GridData fill(boolean vertical) {
		return new GridData(SWT.FILL, vertical ? SWT.FILL : SWT.CENTER, true, vertical);
	}
}
