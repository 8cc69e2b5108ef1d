// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held, from the Exif block of a JPEG (CIPA DC-008, tag 0x0112): 1 (upright) to 8. */
final class JpegOrientation {

	private static final int EXIF = 0xFFE1;
	private static final int TAG = 0x0112;
	private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

	private JpegOrientation() {
	}

	/** 1 when the bytes are no JPEG or do not say. */
	static int of(byte[] file) {
		try {
			ByteBuffer jpeg = ByteBuffer.wrap(file);
			if (jpeg.remaining() < 4 || (jpeg.getShort() & 0xFFFF) != 0xFFD8) {
				return 1;
			}
			for (int marker = jpeg.getShort() & 0xFFFF; marker >= 0xFFE0 && marker <= 0xFFEF; marker = jpeg.getShort() & 0xFFFF) {
				int length = jpeg.getShort() & 0xFFFF;
				ByteBuffer block = jpeg.slice(jpeg.position(), length - 2);
				if (marker == EXIF && isExif(block)) {
					return inTiff(block.slice(MARK.length, block.limit() - MARK.length));
				}
				jpeg.position(jpeg.position() + length - 2);
			}
			return 1;
		} catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
			return 1; // a block that lies about its length says nothing about the picture
		}
	}

	private static boolean isExif(ByteBuffer block) {
		byte[] start = new byte[MARK.length];
		block.get(0, start);
		return Arrays.equals(start, MARK);
	}

	private static int inTiff(ByteBuffer tiff) {
		tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = tiff.getInt(4);
		int entries = tiff.getShort(directory) & 0xFFFF;
		for (int i = 0; i < entries; i++) {
			int entry = directory + 2 + 12 * i;
			if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
				int value = tiff.getShort(entry + 8) & 0xFFFF;
				return value >= 1 && value <= 8 ? value : 1;
			}
		}
		return 1;
	}
}
