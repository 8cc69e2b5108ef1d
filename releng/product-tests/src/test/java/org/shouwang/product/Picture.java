// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.product;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** What stood on the display at one moment. */
final class Picture {
	private final int[] pixels;

	Picture(BufferedImage image) {
		pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] &= 0xFFFFFF;
		}
	}

	/** The share of the display that has exactly this colour, 0 to 1. */
	double share(int rgb) {
		return (double) Arrays.stream(pixels).filter(p -> p == rgb).count() / pixels.length;
	}

	/** How many pixels have exactly this colour. */
	int count(int rgb) {
		return (int) Arrays.stream(pixels).filter(p -> p == rgb).count();
	}

	/** The share of the display on which both differ, 0 to 1. */
	double difference(Picture other) {
		int different = 0;
		for (int i = 0; i < pixels.length; i++) {
			different += pixels[i] == other.pixels[i] ? 0 : 1;
		}
		return (double) different / pixels.length;
	}
}
