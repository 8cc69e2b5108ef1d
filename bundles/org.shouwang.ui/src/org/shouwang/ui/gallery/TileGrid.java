// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.gallery;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the tiles of a gallery stand. Immutable.
 *
 * @param count  how many tiles
 * @param width  of the room, in points
 * @param height of a tile, in points
 */
record TileGrid(int count, int width, int height) {
	static final int TILE_WIDTH = 156;
	static final int GAP = 10;
	static final int MARGIN = 16;

	int columns() {
		return Math.max(1, (width - 2 * MARGIN + GAP) / (TILE_WIDTH + GAP));
	}

	int rows() {
		return (count + columns() - 1) / columns();
	}

	/** The height of all. */
	int whole() {
		return rows() == 0 ? 0 : 2 * MARGIN + rows() * (height + GAP) - GAP;
	}

	/** Where a tile stands when nothing is scrolled. */
	Rectangle at(int index) {
		int column = index % columns();
		int row = index / columns();
		return new Rectangle(MARGIN + column * (TILE_WIDTH + GAP), MARGIN + row * (height + GAP), TILE_WIDTH, height);
	}

	/** The tile at a point when nothing is scrolled; -1 between them. */
	int find(int x, int y) {
		int column = Math.floorDiv(x - MARGIN, TILE_WIDTH + GAP);
		int row = Math.floorDiv(y - MARGIN, height + GAP);
		int index = row * columns() + column;
		boolean is = column >= 0 && column < columns() && index >= 0 && index < count && at(index).contains(x, y);
		return is ? index : -1;
	}

	/** The first tile of which something lies below that line. */
	int firstFrom(int y) {
		return Math.max(0, Math.floorDiv(y - MARGIN, height + GAP)) * columns();
	}
}
