// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** Shows pages one below the other. Only pages in view are drawn, beside the window; until then they are blank sheets. */
final class PageCanvas extends Canvas {
	private static final int STEP = 48;
	private static final float FIT = 0f;

	private final Theme theme;
	private final PdfPages pages;
	private final PageImages images;
	private final Runnable onMove;
	private final String brokenWords;
	private PageFlow flow;
	private float zoom = FIT;

	/** @param brokenWords stand on a page that cannot be drawn */
	PageCanvas(Composite parent, Theme theme, PdfPages pages, Runnable onMove, String brokenWords) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
		this.theme = theme;
		this.pages = pages;
		this.onMove = onMove;
		this.brokenWords = brokenWords;
		this.images = new PageImages(this, pages);
		this.flow = new PageFlow(pages, 1f);
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.Resize, e -> relayout());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.MouseDown, e -> setFocus());
		getVerticalBar().addListener(SWT.Selection, e -> moved());
		getHorizontalBar().addListener(SWT.Selection, e -> moved());
	}

	private void moved() {
		redraw();
		onMove.run();
	}

	private void key(Event e) {
		switch (e.keyCode) {
		case SWT.PAGE_DOWN -> show(page() + 1);
		case SWT.PAGE_UP -> show(page() - 1);
		case SWT.HOME -> show(0);
		case SWT.END -> show(pages.count() - 1);
		case SWT.ARROW_DOWN -> scroll(STEP);
		case SWT.ARROW_UP -> scroll(-STEP);
		default -> { }
		}
	}

	private void scroll(int by) {
		getVerticalBar().setSelection(getVerticalBar().getSelection() + by);
		moved();
	}

	/** The page at the middle of the view, from 0. */
	int page() {
		return flow.pageAt(getVerticalBar().getSelection() + getClientArea().height / 3);
	}

	/** Brings a page to the top of the view. */
	void show(int page) {
		int wanted = Math.clamp(page, 0, pages.count() - 1);
		getVerticalBar().setSelection(Math.max(0, flow.top(wanted) - 8));
		moved();
	}

	/** Fits the widest page to the view. */
	void fitWidth() {
		zoom = FIT;
		relayout();
	}

	/** Enlarges by a factor. */
	void zoom(float factor) {
		zoom = Math.clamp(flow.scale() * factor, 0.2f, 6f);
		relayout();
	}

	private void relayout() {
		int page = page();
		Rectangle view = getClientArea();
		flow = new PageFlow(pages, zoom == FIT ? fitting(view.width) : zoom);
		range(getVerticalBar(), flow.height(), view.height);
		range(getHorizontalBar(), flow.width(), view.width);
		if (page > 0) {
			show(page);
		}
		redraw();
		onMove.run();
	}

	private float fitting(int width) {
		float widest = 1;
		for (int i = 0; i < pages.count(); i++) {
			widest = Math.max(widest, pages.size(i).width());
		}
		return Math.clamp((width - 40) / widest, 0.2f, 2f);
	}

	private static void range(ScrollBar bar, int whole, int shown) {
		bar.setVisible(whole > shown);
		bar.setMaximum(Math.max(whole, 1));
		bar.setThumb(Math.max(1, Math.min(whole, shown)));
		bar.setPageIncrement(Math.max(1, shown - STEP));
		bar.setIncrement(STEP);
		if (whole <= shown) {
			bar.setSelection(0);
		}
	}

	private void paint(GC gc) {
		Rectangle view = getClientArea();
		gc.setBackground(theme.color(Tone.PANEL));
		gc.fillRectangle(view);
		int top = getVerticalBar().getSelection();
		for (int i = flow.pageAt(top); i < pages.count() && flow.top(i) < top + view.height; i++) {
			paint(gc, i, flow.bounds(i, view.width, getHorizontalBar().getSelection(), top));
		}
	}

	private void paint(GC gc, int page, Rectangle at) {
		gc.setForeground(theme.color(Tone.FRAME));
		gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
		gc.fillRectangle(at);
		Image image = images.get(page, flow.scale());
		if (image != null) {
			Rectangle size = image.getBounds();
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(image, 0, 0, size.width, size.height, at.x, at.y, at.width, at.height);
		} else if (images.isBroken(page)) {
			say(gc, at);
		}
		gc.drawRectangle(at.x - 1, at.y - 1, at.width + 1, at.height + 1);
	}

	private void say(GC gc, Rectangle at) {
		TextLayout words = new TextLayout(getDisplay());
		words.setFont(theme.font(TextStyle.BODY));
		words.setAlignment(SWT.CENTER);
		words.setWidth(Math.max(1, at.width - 2 * STEP));
		words.setText(brokenWords);
		gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
		words.draw(gc, at.x + STEP, at.y + (at.height - words.getBounds().height) / 3);
		words.dispose();
	}
}
