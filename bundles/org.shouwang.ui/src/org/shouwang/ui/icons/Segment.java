// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.icons;

import org.eclipse.swt.graphics.Path;

/** A piece of a stroke, in absolute coordinates of the icon's 16 × 16 square. */
sealed interface Segment {
	void addTo(Path path);

	record Move(float x, float y) implements Segment {
		@Override
		public void addTo(Path path) {
			path.moveTo(x, y);
		}
	}

	record Line(float x, float y) implements Segment {
		@Override
		public void addTo(Path path) {
			path.lineTo(x, y);
		}
	}

	record Curve(float x1, float y1, float x2, float y2, float x, float y) implements Segment {
		@Override
		public void addTo(Path path) {
			path.cubicTo(x1, y1, x2, y2, x, y);
		}
	}

	record Circle(float x, float y, float radius) implements Segment {
		@Override
		public void addTo(Path path) {
			path.addArc(x - radius, y - radius, 2 * radius, 2 * radius, 0, 360);
		}
	}

	record Close() implements Segment {
		@Override
		public void addTo(Path path) {
			path.close();
		}
	}
}
