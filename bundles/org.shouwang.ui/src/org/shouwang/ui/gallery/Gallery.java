// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Accessibility;

/**
 * Pictures in rows, of which one is chosen: by mouse, or by arrow keys, Home and End. Enter and a double click open it. Only what is in view is
 * read, beside the window.
 */
public final class Gallery extends Canvas {
	private static final int PICTURE = 108;

	private final TilePictures pictures;
	private final TilePainter painter;
	private final List<Consumer<Optional<Tile>>> choosing = new ArrayList<>();
	private final int tileHeight;
	private Runnable onOpen = () -> { };
	private List<Tile> tiles = List.of();
	private TileGrid grid;
	private int chosen = -1;

	/** Reads the small picture of a tile, away from the window's thread. */
	public interface Pictures {
		/** A picture, at most some hundred pixels wide; empty for what has none. */
		Optional<byte[]> picture(String id) throws Exception;
	}

	/** An empty gallery. */
	public Gallery(Composite parent, Theme theme, Pictures source) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND);
		this.pictures = new TilePictures(this, source);
		this.painter = new TilePainter(theme, PICTURE);
		GC gc = new GC(this);
		gc.setFont(theme.font(TextStyle.BODY));
		int body = gc.getFontMetrics().getHeight();
		gc.setFont(theme.font(TextStyle.SMALL));
		tileHeight = painter.height(body, gc.getFontMetrics().getHeight());
		gc.dispose();
		grid = new TileGrid(0, 1, tileHeight);
		setBackground(theme.color(Tone.SURFACE));
		addListener(SWT.Paint, e -> paint(e.gc, theme));
		addListener(SWT.Resize, e -> relayout());
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseDoubleClick, e -> open());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getVerticalBar().addListener(SWT.Selection, e -> redraw());
		Accessibility.name(this, ACC.ROLE_LIST, () -> chosen().map(t -> t.title() + " " + t.detail()).orElse(""));
	}

	/** Shows these in place of those before; the one chosen stays so if it is still there. */
	public void show(List<Tile> newTiles) {
		String before = chosen().map(Tile::id).orElse(null);
		tiles = List.copyOf(newTiles);
		chosen = IntStream.range(0, tiles.size()).filter(i -> tiles.get(i).id().equals(before)).findFirst().orElse(-1);
		relayout();
		tell();
	}

	/** Drops the pictures read so far, as for another owner. */
	public void forget() {
		pictures.forget();
		chosen = -1;
		getVerticalBar().setSelection(0);
	}

	/** What is shown. */
	public List<Tile> tiles() {
		return tiles;
	}

	/** The tile chosen. */
	public Optional<Tile> chosen() {
		return chosen < 0 ? Optional.empty() : Optional.of(tiles.get(chosen));
	}

	/** Chooses a tile as a person would; none where there is no such. */
	public void choose(String id) {
		choose(IntStream.range(0, tiles.size()).filter(i -> tiles.get(i).id().equals(id)).findFirst().orElse(-1));
	}

	private void choose(int index) {
		chosen = index;
		if (index >= 0) {
			reveal(grid.at(index));
		}
		redraw();
		tell();
	}

	private void reveal(Rectangle tile) {
		ScrollBar bar = getVerticalBar();
		int view = getClientArea().height;
		int top = Math.min(bar.getSelection(), tile.y - TileGrid.MARGIN);
		bar.setSelection(Math.max(top, tile.y + tile.height + TileGrid.MARGIN - view));
	}

	/** Told when another tile is chosen. */
	public void onChoose(Consumer<Optional<Tile>> listener) {
		choosing.add(listener);
	}

	/** What Enter and a double click do. */
	public void onOpen(Runnable action) {
		onOpen = action;
	}

	/** Whether a picture of this tile has been drawn; for tests. */
	public boolean isPictured(String id) {
		return pictures.get(id) != null;
	}

	private void tell() {
		List.copyOf(choosing).forEach(l -> l.accept(chosen()));
	}

	private void open() {
		if (chosen >= 0) {
			onOpen.run();
		}
	}

	private void pressed(Event e) {
		setFocus();
		choose(grid.find(e.x, e.y + getVerticalBar().getSelection()));
	}

	private void key(Event e) {
		switch (e.keyCode) {
		case SWT.ARROW_RIGHT -> step(1);
		case SWT.ARROW_LEFT -> step(-1);
		case SWT.ARROW_DOWN -> step(grid.columns());
		case SWT.ARROW_UP -> step(-grid.columns());
		case SWT.HOME -> step(-tiles.size());
		case SWT.END -> step(tiles.size());
		case SWT.CR, SWT.KEYPAD_CR -> open();
		default -> { }
		}
	}

	private void step(int by) {
		if (!tiles.isEmpty()) {
			choose(chosen < 0 ? 0 : Math.clamp(chosen + by, 0, tiles.size() - 1));
		}
	}

	private void relayout() {
		Rectangle view = getClientArea();
		grid = new TileGrid(tiles.size(), view.width, tileHeight);
		ScrollBar bar = getVerticalBar();
		bar.setVisible(grid.whole() > view.height);
		bar.setMaximum(Math.max(1, grid.whole()));
		bar.setThumb(Math.max(1, Math.min(grid.whole(), view.height)));
		bar.setIncrement(tileHeight / 3);
		bar.setPageIncrement(Math.max(1, view.height - tileHeight / 3));
		redraw();
	}

	private void paint(GC gc, Theme theme) {
		Rectangle view = getClientArea();
		gc.setBackground(theme.color(Tone.SURFACE));
		gc.fillRectangle(view);
		int top = getVerticalBar().getSelection();
		for (int i = grid.firstFrom(top); i < tiles.size(); i++) {
			Rectangle at = grid.at(i);
			at.y -= top;
			if (at.y > view.height) {
				break;
			}
			painter.paint(gc, tiles.get(i), pictures.get(tiles.get(i).id()), at, i == chosen, isFocusControl());
		}
	}
}
