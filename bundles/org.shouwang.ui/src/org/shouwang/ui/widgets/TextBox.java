// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Text;
import org.shouwang.ui.icons.IconKey;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** A framed text input, with an icon before it and tools behind it where wished. */
public class TextBox extends FieldBox {
	private static final int LINES = 4;
	private static final int EDGE = 4;

	private final Text input;

	/**
	 * An empty input.
	 *
	 * @param style {@link SWT#SINGLE}, {@link SWT#PASSWORD} or {@link SWT#MULTI}
	 * @param icon  stands before the text; {@code null} for none
	 * @param tools how many tools will be added behind the text
	 */
	public TextBox(Composite parent, Theme theme, int style, IconKey icon, int tools) {
		super(parent, theme, 1 + (icon == null ? 0 : 1) + tools);
		if (icon != null) {
			Label drawing = adopt(new Label(this, SWT.NONE));
			drawing.setImage(theme.icon(icon, Tone.FAINT));
		}
		boolean several = (style & SWT.MULTI) != 0;
		Composite clip = adopt(new Composite(this, SWT.NONE));
		clip.setLayout(new ClippedLayout());
		input = adopt(new Text(clip, several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : style));
		input.setFont(theme.font(TextStyle.BODY));
		GridData data = new GridData(SWT.FILL, several ? SWT.FILL : SWT.CENTER, true, true);
		data.heightHint = several ? LINES * input.getLineHeight() : Math.max(24, input.getLineHeight());
		data.widthHint = 40;
		clip.setLayoutData(data);
	}

	/** Hides the input's own edge, in which some systems draw a second frame for the focus. */
	private static final class ClippedLayout extends Layout {
		@Override
		protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
			return composite.getChildren()[0].computeSize(wHint, hHint, flush);
		}

		@Override
		protected void layout(Composite composite, boolean flush) {
			Rectangle area = composite.getClientArea();
			composite.getChildren()[0].setBounds(-EDGE, -EDGE, area.width + 2 * EDGE, area.height + 2 * EDGE);
		}
	}

	/** The input itself, for listeners and focus. */
	public Text input() {
		return input;
	}

	/** What stands in it. */
	public String text() {
		return input.getText();
	}

	/** Puts a text in; tells the listeners as if it were typed. */
	public void setText(String text) {
		input.setText(text);
	}

	/** The faint words in an empty input; returns the box. */
	public TextBox placeholder(String words) {
		input.setMessage(words);
		return this;
	}

	/** Names the input for tests; returns the box. */
	public TextBox id(String id) {
		Ids.set(input, id);
		return this;
	}

	/** Told after every change. */
	public void onType(Consumer<String> listener) {
		input.addListener(SWT.Modify, e -> listener.accept(input.getText()));
	}

	/** Shows the text without letting it be changed. */
	public void setReadOnly(boolean readOnly) {
		input.setEditable(!readOnly);
		setQuiet(readOnly);
	}

	@Override
	public boolean setFocus() {
		return !input.isDisposed() && input.setFocus();
	}
}
