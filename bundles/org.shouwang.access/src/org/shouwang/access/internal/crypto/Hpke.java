// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.shouwang.store.DataKey;

/**
 * Seals a data key to a public key, so that its owner alone opens it: hybrid public key encryption of RFC 9180, base mode,
 * DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
 */
public final class Hpke {

	private static final int ENCAPSULATED_BYTES = 32;
	private static final byte[] NO_AAD = {};

	/** A key pair; both parts as RFC 9180 serialises them, 32 bytes. The private one is cleared by whoever holds it. */
	public record Pair(byte[] publicKey, byte[] privateKey) {
		@Override
		public String toString() {
			return "Pair";
		}
	}

	/** A new random key pair. */
	public Pair newPair() {
		HPKE hpke = hpke();
		AsymmetricCipherKeyPair pair = hpke.generatePrivateKey();
		return new Pair(hpke.serializePublicKey(pair.getPublic()), hpke.serializePrivateKey(pair.getPrivate()));
	}

	/**
	 * Seals a key.
	 *
	 * @param context what the sealed key is bound to; it opens under the same context only
	 * @return the encapsulated key, 32 bytes, and behind it the ciphertext
	 */
	public byte[] seal(DataKey key, byte[] publicKey, String context) {
		HPKE hpke = hpke();
		byte[] plain = key.copy();
		try {
			byte[][] parts = hpke.seal(hpke.deserializePublicKey(publicKey), context.getBytes(StandardCharsets.UTF_8), NO_AAD,
					plain, null, null, null);
			byte[] sealed = Arrays.copyOf(parts[1], parts[1].length + parts[0].length);
			System.arraycopy(parts[0], 0, sealed, parts[1].length, parts[0].length);
			return sealed;
		} catch (InvalidCipherTextException e) {
			throw new IllegalStateException("nothing is deciphered when sealing", e);
		} finally {
			Arrays.fill(plain, (byte) 0);
		}
	}

	/** The sealed key; empty when it was not sealed to this key pair and context, or was altered. */
	public Optional<DataKey> open(byte[] sealed, Pair pair, String context) {
		if (sealed.length <= ENCAPSULATED_BYTES) {
			return Optional.empty();
		}
		HPKE hpke = hpke();
		byte[] encapsulated = Arrays.copyOf(sealed, ENCAPSULATED_BYTES);
		byte[] ciphertext = Arrays.copyOfRange(sealed, ENCAPSULATED_BYTES, sealed.length);
		try {
			byte[] plain = hpke.open(encapsulated, hpke.deserializePrivateKey(pair.privateKey(), pair.publicKey()),
					context.getBytes(StandardCharsets.UTF_8), NO_AAD, ciphertext, null, null, null);
			return Optional.of(DataKey.of(plain));
		} catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
			return Optional.empty(); // a point of low order is an IllegalStateException in this library
		}
	}

	private static HPKE hpke() {
		return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
	}
}
