// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pictures from strange cameras, and pictures made to hurt. */
@Timeout(60)
class ThumbnailsTest {

	private static final String PLACE = "31.7654N 105.4321E";
	private static final int RED = 0xFF0000;
	private static final int BLUE = 0x0000FF;

	private final Thumbnails thumbnails = new Thumbnails();

	/** Red above, blue below, as the sensor saw it. */
	private static BufferedImage picture(int width, int height) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				picture.setRGB(x, y, y < height / 2 ? RED : BLUE);
			}
		}
		return picture;
	}

	private static byte[] encode(BufferedImage picture, String format) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(picture, format, bytes);
		return bytes.toByteArray();
	}

	private static byte[] progressive(BufferedImage picture) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ImageWriteParam passes = writer.getDefaultWriteParam();
		passes.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(picture, null, null), passes);
		}
		writer.dispose();
		return bytes.toByteArray();
	}

	private static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		Arrays.stream(parts).forEach(all::writeBytes);
		return all.toByteArray();
	}

	/** A photo with an Exif block that says how the camera was held and where it was. */
	private static byte[] photo(byte[] jpeg, int orientation, ByteOrder order) {
		byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
		ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + place.length).order(order);
		tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
		tiff.putShort((short) 2).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		tiff.putShort((short) 0x8825).putShort((short) 2).putInt(place.length).putInt(38).putInt(0).put(place);
		byte[] mark = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
		int length = 2 + mark.length + tiff.capacity();
		byte[] head = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length };
		return joined(head, mark, tiff.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
	}

	private static BufferedImage drawn(Optional<byte[]> small) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(small.orElseThrow()));
	}

	private static boolean isRed(BufferedImage picture, int x, int y) {
		return (picture.getRGB(x, y) >> 16 & 0xFF) > 128;
	}

	@Test
	void aPhotoIsShownAsTheCameraWasHeld() throws IOException {
		byte[] jpeg = encode(picture(400, 200), "jpeg");
		for (ByteOrder order : new ByteOrder[] { ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN }) {
			BufferedImage upright = drawn(thumbnails.of(photo(jpeg, 1, order)));
			assertEquals(256, upright.getWidth());
			assertTrue(isRed(upright, 128, 5));
			BufferedImage upsideDown = drawn(thumbnails.of(photo(jpeg, 3, order)));
			assertFalse(isRed(upsideDown, 128, 5));
			BufferedImage turned = drawn(thumbnails.of(photo(jpeg, 6, order)));
			assertEquals(128, turned.getWidth());
			assertEquals(256, turned.getHeight());
			assertTrue(isRed(turned, 120, 128));
			assertFalse(isRed(turned, 5, 128));
			BufferedImage other = drawn(thumbnails.of(photo(jpeg, 8, order)));
			assertTrue(isRed(other, 5, 128));
		}
	}

	@Test
	void whereAPhotoWasTakenDoesNotTravelWithItsSmallPicture() throws IOException {
		byte[] photo = photo(encode(picture(400, 200), "jpeg"), 6, ByteOrder.LITTLE_ENDIAN);
		assertTrue(new String(photo, StandardCharsets.ISO_8859_1).contains(PLACE));
		for (Thumbnails made : new Thumbnails[] { thumbnails, new Thumbnails(Thumbnails.PREVIEW_SIZE) }) {
			String small = new String(made.of(photo).orElseThrow(), StandardCharsets.ISO_8859_1);
			assertFalse(small.contains(PLACE));
			assertFalse(small.contains("Exif"));
		}
	}

	@Test
	void aPictureIsNotEnlargedAndALargerOneIsForLookingAt() throws IOException {
		byte[] jpeg = encode(picture(3000, 1500), "jpeg");
		assertEquals(256, drawn(thumbnails.of(jpeg)).getWidth());
		assertEquals(1600, drawn(new Thumbnails(Thumbnails.PREVIEW_SIZE).of(jpeg)).getWidth());
		assertEquals(40, drawn(new Thumbnails(Thumbnails.PREVIEW_SIZE).of(encode(picture(40, 20), "png"))).getWidth());
	}

	@Test
	void picturesInPassesAreDrawnUpToTheirLimit() throws IOException {
		byte[] jpeg = progressive(picture(640, 480));
		assertTrue(JpegHead.isProgressive(jpeg));
		assertFalse(JpegHead.isProgressive(encode(picture(64, 48), "jpeg")));
		assertEquals(256, drawn(thumbnails.of(jpeg)).getWidth());
		// The same file claims 10000 x 10000: a plain one of that size may be unpacked, one in passes may not.
		byte[] claims = jpeg.clone();
		int frame = frame(claims);
		ByteBuffer.wrap(claims).putShort(frame + 5, (short) 10_000).putShort(frame + 7, (short) 10_000);
		assertEquals(Optional.empty(), thumbnails.of(claims));
	}

	private static int frame(byte[] jpeg) {
		for (int i = 0; i < jpeg.length - 1; i++) {
			if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC2) {
				return i;
			}
		}
		throw new AssertionError("no progressive frame");
	}

	@Test
	void aSmallFileThatClaimsToBeEnormousIsNotUnpacked() {
		assertEquals(Optional.empty(), thumbnails.of(png(60_000, 60_000)));
		assertEquals(Optional.empty(), thumbnails.of(png(Integer.MAX_VALUE, Integer.MAX_VALUE)));
		assertEquals(Optional.empty(), thumbnails.of(gif(65_535, 65_535)));
		assertEquals(Optional.empty(), thumbnails.of(bmp(60_000, 60_000, 0)));
		assertEquals(Optional.empty(), thumbnails.of(bmp(100, 100, Integer.MAX_VALUE)));
	}

	@Test
	void aLongAndNarrowOneTakesNoMoreMemoryThanOthers() {
		// 100 million pixels each, just below the limit; unpacked whole they would need 300 MB and more.
		long before = used();
		thumbnails.of(png(100_000, 1000));
		thumbnails.of(png(1000, 100_000));
		thumbnails.of(png(100_000_000, 1));
		assertTrue(used() - before < 200L << 20);
	}

	private static long used() {
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	@Test
	void brokenPicturesHaveNoSmallOne() throws IOException {
		Random random = new Random(7);
		for (String format : new String[] { "jpeg", "png", "gif", "bmp" }) {
			byte[] whole = encode(picture(300, 200), format);
			for (int i = 0; i < 60; i++) {
				byte[] broken = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
				for (int bad = 0; bad < 4 && broken.length > 8; bad++) {
					broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
				}
				thumbnails.of(broken); // throws nothing
			}
		}
		assertEquals(Optional.empty(), thumbnails.of(new byte[0]));
		assertEquals(Optional.empty(), thumbnails.of("not a picture".getBytes(StandardCharsets.UTF_8)));
	}

	private static byte[] png(int width, int height) {
		byte[] head = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2).array();
		return joined(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' }, chunk("IHDR", head), chunk("IDAT", new byte[64]),
				chunk("IEND", new byte[0]));
	}

	private static byte[] chunk(String name, byte[] content) {
		byte[] named = joined(name.getBytes(StandardCharsets.US_ASCII), content);
		CRC32 sum = new CRC32();
		sum.update(named);
		return joined(ByteBuffer.allocate(4).putInt(content.length).array(), named, ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
	}

	private static byte[] gif(int width, int height) {
		ByteBuffer gif = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
		gif.put("GIF89a".getBytes(StandardCharsets.US_ASCII)).putShort((short) width).putShort((short) height);
		gif.put(new byte[] { (byte) 0x80, 0, 0, 0, 0, 0, -1, -1, -1 });
		gif.put((byte) 0x2C).putInt(0).putShort((short) width).putShort((short) height).put((byte) 0);
		gif.put(new byte[] { 2, 2, 0x4C, 1, 0, 0x3B });
		return gif.array();
	}

	private static byte[] bmp(int width, int height, int claimedBytes) {
		ByteBuffer bmp = ByteBuffer.allocate(2000).order(ByteOrder.LITTLE_ENDIAN);
		bmp.put((byte) 'B').put((byte) 'M').putInt(2000).putInt(0).putInt(54 + 1024).putInt(40).putInt(width).putInt(height);
		bmp.putShort((short) 1).putShort((short) 8).putInt(claimedBytes == 0 ? 0 : 1).putInt(claimedBytes).putInt(0).putInt(0).putInt(256)
				.putInt(0);
		return bmp.array();
	}
}
