// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.ring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.HexFormat;

import org.shouwang.access.internal.crypto.Mac;
import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A key ring with what proves it: a checksum, which tells a damaged file from a wrong password before there is a key, and a code
 * under the workspace key, which tells an edited one as soon as there is. During a rotation a second code under the key to come.
 *
 * @param ring    what it says
 * @param content its bytes, over which both are computed
 * @param mac     under the workspace key
 * @param nextMac under the key to come; empty when no rotation is under way
 */
public record SealedRing(KeyRing ring, byte[] content, byte[] mac, byte[] nextMac) {

	/** The version of the file's layout. */
	static final int FORMAT = 2;

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final Mac MAC = new Mac("shouwang key ring 2");
	private static final byte[] NONE = {};

	/**
	 * Seals a ring.
	 *
	 * @param next null when no rotation is under way
	 */
	public static SealedRing of(KeyRing ring, DataKey key, DataKey next) {
		byte[] content = bytes(RingJson.write(ring));
		return new SealedRing(ring, content, MAC.of(content, key), next == null ? NONE : MAC.of(content, next));
	}

	/** Whether whoever wrote this ring had that key. */
	public boolean isSealedBy(DataKey key) {
		return MAC.fits(mac, content, key) || nextMac.length > 0 && MAC.fits(nextMac, content, key);
	}

	/** The whole as text. */
	public byte[] text() {
		ObjectNode tree = JSON.createObjectNode();
		tree.put("format", FORMAT);
		tree.set("content", RingJson.write(ring));
		tree.put("checksum", digest());
		tree.put("mac", RingJson.base64(mac));
		if (nextMac.length > 0) {
			tree.put("nextMac", RingJson.base64(nextMac));
		}
		try {
			return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
		} catch (IOException e) {
			throw new IllegalStateException("an object tree can always be written", e);
		}
	}

	/** SHA-256 of the content, hex. */
	public String digest() {
		return digest(content);
	}

	/**
	 * Reads the whole back.
	 *
	 * @param place named when it cannot be read
	 */
	public static SealedRing read(byte[] text, Object place) {
		JsonNode tree;
		try {
			tree = JSON.readTree(text);
		} catch (IOException e) {
			throw new StoreException(e, Reason.DAMAGED_KEYRING, place);
		}
		int format = tree.path("format").asInt(0);
		if (format > FORMAT) {
			throw new StoreException(Reason.NEWER_WORKSPACE, place, format, FORMAT);
		}
		if (format == 1) {
			throw new StoreException(Reason.OLD_KEYRING, place);
		}
		byte[] content = bytes(tree.path("content"));
		if (!digest(content).equals(tree.path("checksum").asText())) {
			throw new StoreException(Reason.DAMAGED_KEYRING, place);
		}
		try {
			return new SealedRing(RingJson.read(tree.path("content")), content, RingJson.bytes(tree, "mac"),
					RingJson.bytes(tree, "nextMac"));
		} catch (IllegalArgumentException | DateTimeException | StoreException e) {
			throw new StoreException(e, Reason.DAMAGED_KEYRING, place);
		}
	}

	private static byte[] bytes(JsonNode node) {
		try {
			return JSON.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException("an object tree can always be written", e);
		}
	}

	private static String digest(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
