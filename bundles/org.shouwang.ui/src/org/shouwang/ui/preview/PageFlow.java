// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.preview;

import org.eclipse.swt.graphics.Rectangle;

/** Where the pages of a document lie when they flow one below the other. */
final class PageFlow {
	private static final int GAP = 16;

	private final PdfPages pages;
	private final float scale;
	private final int[] tops;
	private int widest;

	PageFlow(PdfPages pages, float scale) {
		this.pages = pages;
		this.scale = scale;
		this.tops = new int[pages.count() + 1];
		int y = GAP;
		for (int i = 0; i < pages.count(); i++) {
			tops[i] = y;
			y += Math.round(pages.size(i).height() * scale) + GAP;
			widest = Math.max(widest, Math.round(pages.size(i).width() * scale));
		}
		tops[pages.count()] = y;
	}

	float scale() {
		return scale;
	}

	int height() {
		return tops[pages.count()];
	}

	int width() {
		return widest + 2 * GAP;
	}

	int top(int page) {
		return tops[page];
	}

	/** A page in a view of the given width whose upper left corner stands at the given place of the flow. */
	Rectangle bounds(int page, int viewWidth, int scrollX, int scrollY) {
		int width = Math.round(pages.size(page).width() * scale);
		int x = Math.max((viewWidth - width) / 2, GAP) - scrollX;
		return new Rectangle(x, tops[page] - scrollY, width, tops[page + 1] - tops[page] - GAP);
	}

	/** The page at a height of the flow. */
	int pageAt(int y) {
		int page = 0;
		while (page < pages.count() - 1 && tops[page + 1] <= y) {
			page++;
		}
		return page;
	}
}
