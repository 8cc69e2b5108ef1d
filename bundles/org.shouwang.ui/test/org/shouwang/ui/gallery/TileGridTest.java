// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class TileGridTest {
	private static final int HEIGHT = 150;

	@Test
	void everyTileIsFoundWhereItStandsAndNoneBetween() {
		for (int width : new int[] { 1, 100, 340, 900 }) {
			TileGrid grid = new TileGrid(11, width, HEIGHT);
			for (int i = 0; i < 11; i++) {
				Rectangle at = grid.at(i);
				assertEquals(i, grid.find(at.x, at.y));
				assertEquals(i, grid.find(at.x + at.width - 1, at.y + at.height - 1));
				assertEquals(-1, grid.find(at.x + at.width, at.y));
				assertEquals(-1, grid.find(at.x, at.y + at.height));
				assertTrue(grid.firstFrom(at.y) <= i && i < grid.firstFrom(at.y) + grid.columns());
				assertTrue(at.y + at.height + TileGrid.MARGIN <= grid.whole());
			}
			assertEquals(-1, grid.find(-5, 20));
			assertEquals(-1, grid.find(20, grid.whole() + HEIGHT));
		}
	}

	@Test
	void asManyColumnsAsFit() {
		assertEquals(1, new TileGrid(5, 50, HEIGHT).columns());
		assertEquals(2, new TileGrid(5, 2 * TileGrid.MARGIN + 2 * TileGrid.TILE_WIDTH + TileGrid.GAP, HEIGHT).columns());
		assertEquals(1, new TileGrid(5, 2 * TileGrid.MARGIN + 2 * TileGrid.TILE_WIDTH + TileGrid.GAP - 1, HEIGHT).columns());
		assertEquals(0, new TileGrid(0, 500, HEIGHT).whole());
	}
}
