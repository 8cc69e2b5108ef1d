// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What must be known of a JPEG before it is unpacked: how the camera was held, and whether it comes in passes. */
final class JpegHead {

	private static final int EXIF = 0xFFE1;
	private static final int START_OF_SCAN = 0xFFDA;
	private static final int TAG = 0x0112;
	private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

	private JpegHead() {
	}

	private interface Block {
		/** Whether this block says what is looked for. */
		boolean told(int marker, ByteBuffer content);
	}

	/** From the Exif block (CIPA DC-008, tag 0x0112): 1 (upright) to 8; 1 when the bytes are no JPEG or do not say. */
	static int orientation(byte[] file) {
		int[] found = { 1 };
		walk(file, (marker, block) -> {
			boolean exif = marker == EXIF && isExif(block);
			if (exif) {
				found[0] = inTiff(block.slice(MARK.length, block.limit() - MARK.length));
			}
			return exif;
		});
		return found[0];
	}

	/** Whether the picture comes in passes (ITU-T T.81, frame markers C2, C6, CA and CE), all of which are kept until the last. */
	static boolean isProgressive(byte[] file) {
		boolean[] found = { false };
		walk(file, (marker, block) -> found[0] = marker >= 0xFFC0 && marker <= 0xFFCF && (marker & 3) == 2);
		return found[0];
	}

	/** Tells the blocks before the first scan, until one of them has said enough. */
	private static void walk(byte[] file, Block block) {
		try {
			ByteBuffer jpeg = ByteBuffer.wrap(file);
			if (jpeg.remaining() < 4 || (jpeg.getShort() & 0xFFFF) != 0xFFD8) {
				return;
			}
			for (int marker = marker(jpeg); marker != START_OF_SCAN; marker = marker(jpeg)) {
				int length = jpeg.getShort() & 0xFFFF;
				if (block.told(marker, jpeg.slice(jpeg.position(), length - 2))) {
					return;
				}
				jpeg.position(jpeg.position() + length - 2);
			}
		} catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
			return; // a block that lies about its length says nothing about the picture
		}
	}

	/** Any number of bytes FF may stand before a marker. */
	private static int marker(ByteBuffer jpeg) {
		int prefix = jpeg.get() & 0xFF;
		int code = jpeg.get() & 0xFF;
		while (code == 0xFF) {
			code = jpeg.get() & 0xFF;
		}
		if (prefix != 0xFF) {
			throw new IllegalArgumentException("no marker");
		}
		return 0xFF00 | code;
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
