// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Wraps a secret by a password: Argon2id makes a key of it, AES-256-GCM encrypts and authenticates. */
public final class KeyWrap {

	private static final int SALT_BYTES = 16;
	private static final int NONCE_BYTES = 12;
	private static final int TAG_BITS = 128;
	private static final int KEY_BYTES = 32;

	private final SecureRandom random;

	public KeyWrap(SecureRandom random) {
		this.random = random;
	}

	/** @param context what the wrapped key is bound to; unwrapping with another context fails like a wrong password */
	public WrappedKey wrap(byte[] secret, char[] password, KdfParameters kdf, String context) {
		byte[] salt = new byte[SALT_BYTES];
		byte[] nonce = new byte[NONCE_BYTES];
		random.nextBytes(salt);
		random.nextBytes(nonce);
		try {
			return new WrappedKey(kdf, salt, nonce, crypt(Cipher.ENCRYPT_MODE, password, kdf, salt, nonce, context, secret));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has AES-GCM", e);
		}
	}

	/** The secret, which the caller clears; empty when the password is wrong. */
	public Optional<byte[]> unwrap(WrappedKey wrapped, char[] password, String context) {
		try {
			return Optional.of(crypt(Cipher.DECRYPT_MODE, password, wrapped.kdf(), wrapped.salt(), wrapped.nonce(), context,
					wrapped.ciphertext()));
		} catch (AEADBadTagException e) {
			return Optional.empty();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has AES-GCM", e);
		}
	}

	private static byte[] crypt(int mode, char[] password, KdfParameters kdf, byte[] salt, byte[] nonce, String context,
			byte[] input) throws GeneralSecurityException {
		byte[] wrappingKey = derive(password, kdf, salt);
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, new SecretKeySpec(wrappingKey, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(input);
		} finally {
			Arrays.fill(wrappingKey, (byte) 0);
		}
	}

	private static byte[] derive(char[] password, KdfParameters kdf, byte[] salt) {
		Argon2BytesGenerator generator = new Argon2BytesGenerator();
		generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
				.withMemoryAsKB(kdf.memoryKiB()).withIterations(kdf.iterations()).withParallelism(kdf.parallelism())
				.withSalt(salt).build());
		byte[] result = new byte[KEY_BYTES];
		byte[] bytes = utf8(password);
		try {
			generator.generateBytes(bytes, result);
			return result;
		} finally {
			Arrays.fill(bytes, (byte) 0);
		}
	}

	// Not through a String, which could not be overwritten.
	private static byte[] utf8(char[] password) {
		ByteBuffer buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
		byte[] bytes = new byte[buffer.remaining()];
		buffer.get(bytes);
		Arrays.fill(buffer.array(), (byte) 0);
		return bytes;
	}
}
