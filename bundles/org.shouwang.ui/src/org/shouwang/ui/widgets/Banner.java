// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.shouwang.ui.icons.IconKey;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** A message within the page: what is the matter and what to do next. Takes no room while it says nothing. */
public final class Banner extends Composite {
	/** How grave a message is. */
	public enum Kind {
		/** To know. */
		INFO(Tone.ACCENT_SOFT, Tone.ON_ACCENT_SOFT, KitIcon.INFO),
		/** Done and well. */
		SUCCESS(Tone.SUCCESS_SOFT, Tone.SUCCESS, KitIcon.CHECK_CIRCLE),
		/** To look at. */
		WARNING(Tone.WARNING_SOFT, Tone.WARNING, KitIcon.WARNING),
		/** Did not work. */
		ERROR(Tone.DANGER_SOFT, Tone.DANGER, KitIcon.ERROR);

		private final Tone ground;
		private final Tone ink;
		private final IconKey icon;

		Kind(Tone ground, Tone ink, IconKey icon) {
			this.ground = ground;
			this.ink = ink;
			this.icon = icon;
		}

		/** The tone of the message's text and icon. */
		public Tone ink() {
			return ink;
		}

		/** The icon that stands for it. */
		public IconKey icon() {
			return icon;
		}
	}

	private final Theme theme;
	private final Label icon;
	private final Label words;
	private Kind kind = Kind.INFO;

	/** A banner that says nothing yet; its parent has a grid. */
	public Banner(Composite parent, Theme theme) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.theme = theme;
		var layout = Widgets.grid(2, 10);
		layout.marginHeight = 8;
		setLayout(layout);
		icon = new Label(this, SWT.NONE);
		icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
		words = Ids.set(new Label(this, SWT.WRAP), "banner");
		words.setFont(theme.font(TextStyle.BODY));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 200;
		words.setLayoutData(data);
		addListener(SWT.Paint, e -> paint(e.gc));
		setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		hide();
	}

	/** Says something. */
	public void show(Kind newKind, String text) {
		kind = newKind;
		icon.setImage(theme.icon(kind.icon, kind.ink));
		icon.setBackground(theme.color(kind.ground));
		words.setText(text.replace("&", "&&"));
		words.setBackground(theme.color(kind.ground));
		words.setForeground(theme.color(kind.ink));
		setShown(true);
	}

	/** Takes the message away. */
	public void hide() {
		setShown(false);
	}

	/** What it says, empty while it is hidden. */
	public String text() {
		return getVisible() ? words.getText() : "";
	}

	private void setShown(boolean shown) {
		setVisible(shown);
		if (getLayoutData() instanceof GridData data) {
			data.exclude = !shown;
		}
		layout(true, true);
		requestLayout();
		redraw();
	}

	private void paint(GC gc) {
		Shapes.fill(gc, getClientArea(), Shapes.RADIUS, theme.color(kind.ground));
	}
}
