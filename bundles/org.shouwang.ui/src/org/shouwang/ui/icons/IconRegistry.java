// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.icons;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * Draws the icons of the window from their {@code .svg} files with the display's own painter, at any zoom and in any colour. The
 * common SVG library would start Java's second window toolkit for this, at a fifth of a second before the window opens.
 */
public final class IconRegistry {
	/** The side of an icon in points. */
	public static final int SIZE = 16;

	private final Display display;
	private final Map<IconKey, IconDrawing> drawings = new HashMap<>();
	private final Map<String, IconDrawing> addressed = new HashMap<>();
	private final Map<String, Image> byAddress = new HashMap<>();
	private final Map<Request, Image> images = new HashMap<>();

	private record Request(IconKey key, RGB color, int size) {
	}

	/** @param display on which the images are shown */
	public IconRegistry(Display display) {
		this.display = display;
	}

	/** The icon at its own size. */
	public Image image(IconKey key, Color color) {
		return image(key, color, SIZE);
	}

	/** The icon at another size, in points. */
	public Image image(IconKey key, Color color, int size) {
		return images.computeIfAbsent(new Request(key, color.getRGB(), size), r -> create(drawing(key), color, size));
	}

	/**
	 * An icon that a module names by the address of its {@code .svg} file.
	 *
	 * @throws java.io.UncheckedIOException if it cannot be read
	 */
	public Image image(String address, Color color, int size) {
		IconDrawing drawing = addressed.computeIfAbsent(address, IconDrawing::load);
		return byAddress.computeIfAbsent(address + color.getRGB() + size, r -> create(drawing, color, size));
	}

	private IconDrawing drawing(IconKey key) {
		return drawings.computeIfAbsent(key, IconDrawing::load);
	}

	private Image create(IconDrawing drawing, Color color, int size) {
		return new Image(display, new ImageGcDrawer() {
			@Override
			public void drawOn(GC gc, int width, int height) {
				drawing.paint(gc, color, width / (float) SIZE);
			}

			@Override
			public int getGcStyle() {
				return SWT.TRANSPARENT;
			}
		}, size, size);
	}

	/** Frees all images. */
	public void dispose() {
		images.values().forEach(Image::dispose);
		images.clear();
		byAddress.values().forEach(Image::dispose);
		byAddress.clear();
	}
}
