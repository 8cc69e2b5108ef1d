// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.icons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.testing.Window;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.theme.Tone;

class IconDrawingTest {
	@Test
	void everyIconIsDrawnAtEverySizeFromItsStrokes() {
		try (Window window = new Window(Locale.ENGLISH, Appearance.LIGHT, 640, 360)) {
			window.shell().setLayout(new RowLayout());
			for (KitIcon icon : KitIcon.values()) {
				Image image = window.theme().icon(icon, Tone.ACCENT);
				assertTrue(painted(image.getImageData(100)) > 8, icon.name());
				Image large = window.theme().icon(icon, Tone.ACCENT, 32);
				assertTrue(painted(large.getImageData(100)) > 2 * painted(image.getImageData(100)), icon.name());
				new Label(window.shell(), 0).setImage(window.theme().icon(icon, Tone.TEXT, 40));
			}
			window.open();
			Screenshots.save(window.shell(), "icons");
		}
	}

	private static int painted(ImageData data) {
		int count = 0;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				count += data.getAlpha(x, y) > 64 ? 1 : 0;
			}
		}
		return count;
	}

	@Test
	void whatThePainterDoesNotKnowIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> IconDrawing.parse("<svg><rect width=\"3\"/></svg>"));
		assertThrows(IllegalArgumentException.class, () -> PathReader.read("M1 1A2 2 0 0 1 3 3"));
	}

	@Test
	void relativeAndAbsolutePathsAreTheSame() {
		assertEquals(PathReader.read("M1 2L4 6H2V3Z"), PathReader.read("m1 2l3 4h-2v-3z"));
		assertEquals(PathReader.read("M-1.5.5L2 2"), PathReader.read("M-1.5 .5 2 2"));
	}
}
