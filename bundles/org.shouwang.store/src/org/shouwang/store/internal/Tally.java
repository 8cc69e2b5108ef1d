// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A fingerprint of a set of facts (record, field, value) that does not depend on their order: facts are hashed under a random key
 * and summed up, in many buckets by record. Facts can be taken out again, so the history is summed up as it was written, change
 * by change, and must come to the same sums as the tables: one pass over each, no sorting, constant memory. As the key is drawn
 * anew for each run, nobody can prepare alterations that cancel each other out.
 */
final class Tally {

	private static final int BUCKETS = 1 << 16;
	private static final int KEY = 16;
	private static final int DIGEST = 32;

	private final byte[] hash = new byte[DIGEST];
	private final long[] high = new long[BUCKETS];
	private final long[] low = new long[BUCKETS];
	private final MessageDigest digest = Hashes.sha256();
	private byte[] buffer = new byte[512];

	private Tally(byte[] key) {
		System.arraycopy(key, 0, buffer, 0, KEY);
	}

	/** Two empty tallies under one new key, for two threads. */
	static Tally[] pair() {
		byte[] key = new byte[KEY];
		new SecureRandom().nextBytes(key);
		return new Tally[] { new Tally(key), new Tally(key) };
	}

	/** The bucket of a record. */
	static int bucket(String recordId) {
		int mixed = recordId.hashCode() * 0x9E3779B9;
		return mixed >>> (Integer.SIZE - Integer.numberOfTrailingZeros(BUCKETS));
	}

	/** @param sign 1 to put the fact in, -1 to take it out */
	void add(int sign, int type, String recordId, String field, String value) {
		int length = KEY;
		buffer[length++] = (byte) type;
		length = put(length, recordId);
		length = put(length, field);
		length = put(length, value);
		digest.update(buffer, 0, length);
		try {
			digest.digest(hash, 0, DIGEST);
		} catch (DigestException e) {
			throw new IllegalStateException("SHA-256 has 32 bytes", e);
		}
		int bucket = bucket(recordId);
		high[bucket] += sign * longAt(0);
		low[bucket] += sign * longAt(Long.BYTES);
	}

	private int put(int start, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		int end = start + Integer.BYTES + bytes.length;
		if (end > buffer.length) {
			buffer = Arrays.copyOf(buffer, end * 2);
		}
		for (int i = 0; i < Integer.BYTES; i++) {
			buffer[start + i] = (byte) (bytes.length >>> (Byte.SIZE * i));
		}
		System.arraycopy(bytes, 0, buffer, start + Integer.BYTES, bytes.length);
		return end;
	}

	private long longAt(int start) {
		long value = 0;
		for (int i = start; i < start + Long.BYTES; i++) {
			value = value << Byte.SIZE | hash[i] & 0xFF;
		}
		return value;
	}

	/** The buckets in which two tallies differ. */
	BitSet differences(Tally other) {
		BitSet differing = new BitSet();
		for (int i = 0; i < BUCKETS; i++) {
			differing.set(i, high[i] != other.high[i] || low[i] != other.low[i]);
		}
		return differing;
	}
}
