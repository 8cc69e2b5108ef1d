// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes small pictures without a window. A picture's size is read before the picture, so that a small file which claims to be
 * enormous is never unpacked; a large one is read with gaps. What comes out is drawn anew and carries nothing of the file's own
 * notes, such as where a photo was taken. Everything stays in memory: Java's own way over a cache file would leave a child's face
 * in the temporary folder.
 */
public final class Thumbnails {

	/** Greatest width and height of a thumbnail in pixels. */
	public static final int SIZE = 256;
	/** Greatest width and height of a picture to look at in pixels. */
	public static final int PREVIEW_SIZE = 1600;
	/** Pictures of more pixels are not unpacked. */
	static final long MAX_PIXELS = 120_000_000;
	/** Nor progressive JPEGs of more pixels, which the reader keeps whole in memory, six bytes each. */
	private static final long MAX_PROGRESSIVE = 30_000_000;
	/** What is read with gaps has at most so many pixels, however long and narrow it is. */
	private static final double MAX_READ = 8_000_000;
	/** Nor are files of more bytes read for it. */
	private static final long MAX_BYTES = 64L << 20;
	private static final Set<String> DRAWN = Set.of("image/jpeg", "image/png", "image/gif", "image/bmp");

	private final int size;

	/** Makes thumbnails. */
	public Thumbnails() {
		this(SIZE);
	}

	/** @param size greatest width and height, in pixels */
	public Thumbnails(int size) {
		this.size = size;
	}

	/** Whether a file of that type and size is worth trying. */
	public static boolean canDraw(String mediaType, Long bytes) {
		return mediaType != null && DRAWN.contains(mediaType) && bytes != null && bytes <= MAX_BYTES;
	}

	/** The small picture as JPEG, upright; empty when the bytes are no picture that can and may be unpacked. */
	public Optional<byte[]> of(byte[] picture) {
		try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return Optional.empty();
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				return shrink(reader, picture);
			} finally {
				reader.dispose();
			}
		} catch (IOException | RuntimeException | OutOfMemoryError e) {
			// The readers answer broken pictures with any exception, or reserve what a header claims; a picture without a small one
			// is shown by its name.
			return Optional.empty();
		}
	}

	private Optional<byte[]> shrink(ImageReader reader, byte[] picture) throws IOException {
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		long limit = JpegHead.isProgressive(picture) ? MAX_PROGRESSIVE : MAX_PIXELS;
		if (width < 1 || height < 1 || (long) width * height > limit) {
			return Optional.empty();
		}
		ImageReadParam every = reader.getDefaultReadParam();
		int step = step(width, height);
		every.setSourceSubsampling(step, step, 0, 0);
		return Optional.of(jpeg(draw(reader.read(0, every), JpegHead.orientation(picture))));
	}

	private int step(int width, int height) {
		int wanted = Math.max(width, height) / (2 * size);
		int forced = (int) Math.ceil(Math.sqrt((double) width * height / MAX_READ));
		return Math.max(1, Math.max(wanted, forced));
	}

	private BufferedImage draw(BufferedImage picture, int orientation) {
		boolean turned = orientation >= 5;
		double scale = Math.min(1, (double) size / Math.max(picture.getWidth(), picture.getHeight()));
		int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
		BufferedImage small = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = small.createGraphics();
		try {
			graphics.setBackground(java.awt.Color.WHITE);
			graphics.clearRect(0, 0, small.getWidth(), small.getHeight());
			graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
			graphics.transform(upright(orientation, width, height));
			graphics.drawImage(picture, 0, 0, width, height, null);
		} finally {
			graphics.dispose();
		}
		return small;
	}

	// The eight cases of Exif 2.32, table 6: where row 0 and column 0 of the stored picture stand when it is seen upright.
	private static AffineTransform upright(int orientation, int width, int height) {
		return switch (orientation) {
		case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
		case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
		case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
		case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
		case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
		case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
		case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
		default -> new AffineTransform();
		};
	}

	private static byte[] jpeg(BufferedImage picture) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			ImageIO.write(picture, "jpeg", out);
		}
		return bytes.toByteArray();
	}
}
