// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.crypto;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import org.shouwang.store.DataKey;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;

/**
 * Encrypts files of any size in constant memory so that no byte can be altered, cut off, added, moved or repeated unnoticed:
 * Tink's AES-GCM-HKDF streaming (<a href="https://developers.google.com/tink/streaming-aead/aes_gcm_hkdf_streaming">format</a>),
 * which is the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár (2015).
 *
 * <p>A file is a header of 40 bytes (its length, 32 bytes of salt, 7 of nonce prefix), then segments of
 * {@value #SEGMENT} bytes, the first shorter by the header, the last as long as need be; each ends in a tag of 16 bytes. The
 * file's own AES-256 key is HKDF-SHA256 of the purpose's key with that salt and the associated data as info; a segment's nonce
 * is prefix, number of the segment and whether it is the last. Thread-safe.
 */
public final class SealedFiles {

	/** Length of a sealed segment in bytes: long enough for the processor's AES, short enough for a thumbnail. */
	static final int SEGMENT = 128 * 1024;

	private final AesGcmHkdfStreaming aead;

	/** @param key the key of one purpose ({@link DataKey#derive}); stays the caller's to close */
	public SealedFiles(DataKey key) {
		byte[] bytes = key.copy();
		try {
			this.aead = new AesGcmHkdfStreaming(bytes, "HmacSha256", DataKey.LENGTH, SEGMENT, 0);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("the lengths are fixed and right", e);
		} finally {
			Arrays.fill(bytes, (byte) 0);
		}
	}

	/** As {@link #SealedFiles(DataKey)} with the workspace's key derived for a purpose. */
	public static SealedFiles of(DataKey workspaceKey, String purpose) {
		try (DataKey key = workspaceKey.derive(purpose)) {
			return new SealedFiles(key);
		}
	}

	/**
	 * Seals what is written. Closing writes the end and closes the target: close it too after a failure, but then throw the
	 * target away, for it would open as a whole file that ends early.
	 *
	 * @param associatedData what the content belongs to, not kept in the file; opening needs the same
	 */
	public OutputStream encrypting(OutputStream target, byte[] associatedData) throws IOException {
		try {
			return aead.newEncryptingStream(target, associatedData);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has AES-GCM", e);
		}
	}

	/**
	 * Opens sealed content. Nothing that was not proven genuine is ever returned, but that the content ends where it should is
	 * known only at its end: who acts before it has read to the end may act on a part. Closing closes the source.
	 *
	 * @return throws {@link DamagedFileException} on reading
	 */
	public InputStream decrypting(InputStream source, byte[] associatedData) throws IOException {
		SourceStream marked = new SourceStream(source);
		try {
			return new OpenedStream(aead.newDecryptingStream(marked, associatedData), marked);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has AES-GCM", e);
		}
	}

	/**
	 * Opens sealed content for reading at any place, whole segments at a time. That it ends where {@link
	 * SeekableByteChannel#size} says is proven when its last byte was read, which may be the first that is.
	 *
	 * @param source at its start; closed with the result, and when there is none
	 * @return throws {@link DamagedFileException} on reading
	 */
	public SeekableByteChannel decrypting(SeekableByteChannel source, byte[] associatedData) throws IOException {
		SourceChannel marked = new SourceChannel(source);
		try {
			if (source.size() < sealedSize(0)) {
				throw new EOFException("cut off");
			}
			proveIfEmpty(marked, associatedData);
			SeekableByteChannel plain = aead.newSeekableDecryptingChannel(marked, associatedData);
			// A last segment of nothing but its tag is never written behind another, and the library would not look at it.
			if (sealedSize(plain.size()) != source.size()) {
				throw new EOFException("cut off");
			}
			return new OpenedChannel(plain, marked);
		} catch (IOException e) {
			marked.close();
			throw marked.tell(e);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has AES-GCM", e);
		}
	}

	// Of a file without content the library would never look at the only segment.
	private void proveIfEmpty(SourceChannel source, byte[] associatedData) throws IOException {
		if (source.size() == sealedSize(0)) {
			try {
				aead.newDecryptingStream(Channels.newInputStream(source), associatedData).read();
			} catch (GeneralSecurityException e) {
				throw new IllegalStateException("every Java platform has AES-GCM", e);
			}
			source.position(0);
		}
	}

	/** Length of a sealed file for a content of that length, in bytes. */
	public long sealedSize(long contentSize) {
		return aead.expectedCiphertextSize(contentSize);
	}
}
