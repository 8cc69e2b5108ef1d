// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.sealed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.shouwang.access.internal.crypto.Mac;
import org.shouwang.access.internal.sealed.Grants.Grant;
import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Grants with what proves them: a code under the database's key, during a rotation a second one under the key to come.
 *
 * @param grants  what it says
 * @param content its bytes, over which the codes are computed
 * @param mac     under the key
 * @param nextMac under the key to come; empty when no rotation is under way
 */
record SealedGrants(Grants grants, byte[] content, byte[] mac, byte[] nextMac) {

	private static final int FORMAT = 1;
	private static final ObjectMapper JSON = new ObjectMapper();
	private static final Mac MAC = new Mac("shouwang sealed grants 1");
	private static final byte[] NONE = {};

	/** @param next null when no rotation is under way */
	static SealedGrants of(Grants grants, DataKey key, DataKey next) {
		byte[] content = bytes(write(grants));
		return new SealedGrants(grants, content, MAC.of(content, key), next == null ? NONE : MAC.of(content, next));
	}

	boolean isSealedBy(DataKey key) {
		return MAC.fits(mac, content, key) || nextMac.length > 0 && MAC.fits(nextMac, content, key);
	}

	byte[] text() {
		ObjectNode tree = JSON.createObjectNode();
		tree.put("format", FORMAT);
		tree.set("content", write(grants));
		tree.put("mac", base64(mac));
		if (nextMac.length > 0) {
			tree.put("nextMac", base64(nextMac));
		}
		return bytes(tree);
	}

	static SealedGrants read(byte[] text, Object place) {
		try {
			JsonNode tree = JSON.readTree(text);
			int format = tree.path("format").asInt(0);
			if (format > FORMAT) {
				throw new StoreException(Reason.NEWER_WORKSPACE, place, format, FORMAT);
			}
			JsonNode content = tree.path("content");
			return new SealedGrants(grants(content), bytes(content), decoded(tree, "mac"), decoded(tree, "nextMac"));
		} catch (IOException | IllegalArgumentException e) {
			throw new StoreException(e, Reason.DAMAGED_KEYRING, place);
		}
	}

	private static Grants grants(JsonNode content) {
		List<Grant> grants = new ArrayList<>();
		content.path("grants").forEach(node -> grants.add(new Grant(node.path("account").asText(), decoded(node, "publicKey"),
				decoded(node, "key"), node.has("nextKey") ? decoded(node, "nextKey") : null)));
		int generation = content.path("generation").asInt();
		if (grants.isEmpty() || generation < 1) {
			throw new IllegalArgumentException("no grants or no generation");
		}
		return new Grants(content.path("workspace").asText(), content.path("name").asText(), generation, grants);
	}

	private static ObjectNode write(Grants grants) {
		ObjectNode node = JSON.createObjectNode();
		node.put("workspace", grants.workspace());
		node.put("name", grants.name());
		node.put("generation", grants.generation());
		var list = node.putArray("grants");
		for (Grant grant : grants.grants()) {
			ObjectNode each = list.addObject();
			each.put("account", grant.account());
			each.put("publicKey", base64(grant.publicKey()));
			each.put("key", base64(grant.key()));
			if (grant.next() != null) {
				each.put("nextKey", base64(grant.next()));
			}
		}
		return node;
	}

	private static String base64(byte[] bytes) {
		return Base64.getEncoder().encodeToString(bytes);
	}

	private static byte[] decoded(JsonNode node, String name) {
		return Base64.getDecoder().decode(node.path(name).asText());
	}

	private static byte[] bytes(JsonNode node) {
		try {
			return JSON.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException("an object tree can always be written", e);
		}
	}
}
