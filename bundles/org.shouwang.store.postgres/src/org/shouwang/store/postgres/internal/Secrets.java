// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.Login;
import org.shouwang.store.postgres.internal.SealedLogin.Kind;

/** Passwords of the server under the workspace key: AES-256-GCM with a random nonce in front, bound to workspace and user. */
final class Secrets {

	private static final int NONCE_BYTES = 12;
	private static final int TAG_BITS = 128;
	private static final int RANDOM_BYTES = 32;
	private static final char[] HEX = "0123456789abcdef".toCharArray();

	private final SecureRandom random = new SecureRandom();

	/** A login of that name with a password that nobody has chosen and nobody will type: 256 random bits in hex. */
	Login randomLogin(String user) {
		byte[] bytes = new byte[RANDOM_BYTES];
		random.nextBytes(bytes);
		char[] password = new char[2 * RANDOM_BYTES];
		for (int i = 0; i < bytes.length; i++) {
			password[2 * i] = HEX[bytes[i] >> 4 & 0xf];
			password[2 * i + 1] = HEX[bytes[i] & 0xf];
		}
		return new Login(user, password);
	}

	/** @param made whether this program made the login */
	SealedLogin seal(DataKey key, String id, Kind kind, Login login, boolean made) {
		byte[] nonce = new byte[NONCE_BYTES];
		random.nextBytes(nonce);
		char[] password = login.password();
		byte[] plain = utf8(password);
		try {
			byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, context(id, login.user()), plain);
			return new SealedLogin(kind, login.user(),
					ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array(), made);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has AES-GCM", e);
		} finally {
			Arrays.fill(password, '\0');
			Arrays.fill(plain, (byte) 0);
		}
	}

	/** @param place named when the key is not the one */
	Login open(DataKey key, String id, SealedLogin sealed, Object place) {
		if (sealed.password().length < NONCE_BYTES) {
			throw new StoreException(Reason.DAMAGED_WORKSPACE_FILE, place);
		}
		byte[] plain = {};
		try {
			plain = crypt(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed.password(), NONCE_BYTES), context(id, sealed.user()),
					Arrays.copyOfRange(sealed.password(), NONCE_BYTES, sealed.password().length));
			return new Login(sealed.user(), chars(plain));
		} catch (AEADBadTagException e) {
			throw new StoreException(e, Reason.KEY_MISMATCH, place);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has AES-GCM", e);
		} finally {
			Arrays.fill(plain, (byte) 0);
		}
	}

	private static byte[] context(String id, String user) {
		return ("shouwang-login-1\n" + id + "\n" + user).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] crypt(int mode, DataKey key, byte[] nonce, byte[] context, byte[] input) throws GeneralSecurityException {
		byte[] bytes = key.copy();
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(context);
			return cipher.doFinal(input);
		} finally {
			Arrays.fill(bytes, (byte) 0);
		}
	}

	// Not through a String, which could not be overwritten.
	private static byte[] utf8(char[] text) {
		ByteBuffer buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
		byte[] bytes = new byte[buffer.remaining()];
		buffer.get(bytes);
		Arrays.fill(buffer.array(), (byte) 0);
		return bytes;
	}

	private static char[] chars(byte[] utf8) {
		CharBuffer buffer = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(utf8));
		char[] chars = new char[buffer.remaining()];
		buffer.get(chars);
		Arrays.fill(buffer.array(), '\0');
		return chars;
	}
}
