// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.store.DataKey;

@Timeout(20)
class SealedFilesTest {

	private static final int HEADER = 40;
	private static final int TAG = 16;
	private static final int FIRST = SealedFiles.SEGMENT - HEADER - TAG;
	private static final byte[] PLACE = { 1, 2, 3 };

	@TempDir
	private Path temp;
	private final byte[] raw = random(32, 7);
	private final SealedFiles files = SealedFiles.of(DataKey.of(raw.clone()), "attachments");

	private static byte[] random(int size, long seed) {
		byte[] bytes = new byte[size];
		new Random(seed).nextBytes(bytes);
		return bytes;
	}

	private byte[] seal(byte[] plain) throws IOException {
		ByteArrayOutputStream sealed = new ByteArrayOutputStream();
		try (OutputStream out = files.encrypting(sealed, PLACE)) {
			out.write(plain);
		}
		return sealed.toByteArray();
	}

	private byte[] open(byte[] sealed) throws IOException {
		try (InputStream in = files.decrypting(new ByteArrayInputStream(sealed), PLACE)) {
			return in.readAllBytes();
		}
	}

	private SeekableByteChannel channel(byte[] sealed) throws IOException {
		return files.decrypting(Files.newByteChannel(Files.write(temp.resolve("sealed"), sealed)), PLACE);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, FIRST - 1, FIRST, FIRST + 1, FIRST + SealedFiles.SEGMENT - TAG,
			FIRST + SealedFiles.SEGMENT - TAG + 1, 1_000_000 })
	void whatWasSealedOpens(int size) throws IOException {
		byte[] plain = random(size, size);
		byte[] sealed = seal(plain);
		assertEquals(files.sealedSize(size), sealed.length);
		assertArrayEquals(plain, open(sealed));
		try (SeekableByteChannel channel = channel(sealed)) {
			assertEquals(size, channel.size());
		}
	}

	@Test
	void theSameContentNeverLooksTheSame() throws IOException {
		assertFalse(Arrays.equals(seal(PLACE), seal(PLACE)));
	}

	/** Held against the published format by hand, so that a file can be read without the library in many years. */
	@Test
	void theFormatIsThePublishedOne() throws Exception {
		byte[] plain = random(FIRST + 1000, 3);
		byte[] sealed = seal(plain);
		assertEquals(HEADER, sealed[0]);
		byte[] salt = Arrays.copyOfRange(sealed, 1, 33);
		byte[] prefix = Arrays.copyOfRange(sealed, 33, 40);
		byte[] purposeKey = hkdf(new byte[32], raw, "shouwang/attachments".getBytes());
		byte[] fileKey = hkdf(salt, purposeKey, PLACE);
		assertArrayEquals(Arrays.copyOf(plain, FIRST), segment(fileKey, prefix, 0, false, sealed, HEADER, SealedFiles.SEGMENT));
		assertArrayEquals(Arrays.copyOfRange(plain, FIRST, plain.length),
				segment(fileKey, prefix, 1, true, sealed, SealedFiles.SEGMENT, sealed.length));
	}

	// RFC 5869 for one block of output.
	private static byte[] hkdf(byte[] salt, byte[] input, byte[] info) throws Exception {
		return hmac(hmac(salt, input), ByteBuffer.allocate(info.length + 1).put(info).put((byte) 1).array());
	}

	private static byte[] hmac(byte[] key, byte[] text) throws Exception {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(key, "HmacSHA256"));
		return mac.doFinal(text);
	}

	private static byte[] segment(byte[] key, byte[] prefix, int number, boolean last, byte[] sealed, int from, int to)
			throws Exception {
		byte[] nonce = ByteBuffer.allocate(12).put(prefix).putInt(number).put((byte) (last ? 1 : 0)).array();
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
		return cipher.doFinal(sealed, from, to - from);
	}

	@Test
	void derivedKeysAreThoseOfTheRfc() throws Exception {
		DataKey key = DataKey.of(raw.clone());
		assertEquals(HexFormat.of().formatHex(hkdf(new byte[32], raw, "shouwang/backup".getBytes())),
				HexFormat.of().formatHex(key.derive("backup").copy()));
	}

	@Test
	void aCutIsNoticedWhereverItIs() throws IOException {
		byte[] sealed = seal(random(2 * SealedFiles.SEGMENT + 500, 1));
		int[] lengths = { 0, 1, HEADER - 1, HEADER, HEADER + TAG - 1, HEADER + TAG, SealedFiles.SEGMENT - 1, SealedFiles.SEGMENT,
				SealedFiles.SEGMENT + 1, SealedFiles.SEGMENT + TAG, 2 * SealedFiles.SEGMENT, sealed.length - 1 };
		for (int length : lengths) {
			assertDamaged(Arrays.copyOf(sealed, length), "cut at " + length);
		}
	}

	@Test
	void anAlteredByteIsNoticedWhereverItIs() throws IOException {
		byte[] sealed = seal(random(2 * SealedFiles.SEGMENT + 500, 1));
		for (int at : new int[] { 0, 1, 33, 39, HEADER, SealedFiles.SEGMENT - 1, SealedFiles.SEGMENT, sealed.length - 1 }) {
			byte[] altered = sealed.clone();
			altered[at] ^= 0x20;
			assertDamaged(altered, "altered at " + at);
		}
	}

	@Test
	void swappedRepeatedAndAddedSegmentsAreNoticed() throws IOException {
		byte[] sealed = seal(random(4 * SealedFiles.SEGMENT, 1));
		byte[] swapped = sealed.clone();
		System.arraycopy(sealed, SealedFiles.SEGMENT, swapped, 2 * SealedFiles.SEGMENT, SealedFiles.SEGMENT);
		System.arraycopy(sealed, 2 * SealedFiles.SEGMENT, swapped, SealedFiles.SEGMENT, SealedFiles.SEGMENT);
		assertDamaged(swapped, "swapped");
		byte[] repeated = sealed.clone();
		System.arraycopy(sealed, SealedFiles.SEGMENT, repeated, 2 * SealedFiles.SEGMENT, SealedFiles.SEGMENT);
		assertDamaged(repeated, "repeated");
		assertDamaged(Arrays.copyOf(sealed, sealed.length + 1), "one byte more");
		assertDamaged(Arrays.copyOf(sealed, sealed.length + SealedFiles.SEGMENT), "a segment more");
	}

	private void assertDamaged(byte[] sealed, String what) {
		assertThrows(DamagedFileException.class, () -> open(sealed), what);
		assertThrows(DamagedFileException.class, () -> {
			try (SeekableByteChannel channel = channel(sealed)) {
				ByteBuffer all = ByteBuffer.allocate(sealed.length + 1);
				while (channel.read(all) >= 0) {
					assertFalse(channel.position() < 0);
				}
				channel.size();
			}
		}, what);
	}

	@Test
	void anotherKeyPurposeOrPlaceDoesNotOpen() throws IOException {
		byte[] sealed = seal(random(100, 1));
		DataKey key = DataKey.of(raw.clone());
		assertNotOpened(SealedFiles.of(key, "backup"), sealed, PLACE);
		assertNotOpened(SealedFiles.of(DataKey.of(random(32, 8)), "attachments"), sealed, PLACE);
		assertNotOpened(files, sealed, new byte[] { 1, 2 });
	}

	private static void assertNotOpened(SealedFiles other, byte[] sealed, byte[] place) {
		assertThrows(DamagedFileException.class,
				() -> other.decrypting(new ByteArrayInputStream(sealed), place).readAllBytes());
	}

	@Test
	void anyPlaceCanBeReadByItself() throws IOException {
		byte[] plain = random(3 * SealedFiles.SEGMENT, 9);
		try (SeekableByteChannel channel = channel(seal(plain))) {
			for (int from : new int[] { plain.length - 32, 0, FIRST - 5, SealedFiles.SEGMENT * 2 }) {
				ByteBuffer some = ByteBuffer.allocate(32);
				channel.position(from);
				while (some.hasRemaining() && channel.read(some) >= 0) {
					assertEquals(from + some.position(), channel.position());
				}
				assertArrayEquals(Arrays.copyOfRange(plain, from, from + 32), some.array());
			}
		}
	}

	@Test
	void aBadDiskIsNotCalledDamage() throws IOException {
		IOException bad = new IOException("bad sector");
		InputStream source = new InputStream() {
			@Override
			public int read() throws IOException {
				throw bad;
			}
		};
		InputStream opened = files.decrypting(source, PLACE);
		assertSame(bad, assertThrows(IOException.class, opened::read));
	}
}
