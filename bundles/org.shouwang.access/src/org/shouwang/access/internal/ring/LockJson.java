// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.ring;

import org.shouwang.access.internal.crypto.KdfParameters;
import org.shouwang.access.internal.crypto.WrappedKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A lock as JSON. */
final class LockJson {

	private static final String KDF = "argon2id";

	private LockJson() {
	}

	static void write(Lock lock, ObjectNode node) {
		WrappedKey wrapped = lock.privateKey();
		node.put("publicKey", RingJson.base64(lock.publicKey()));
		node.put("kdf", KDF);
		node.put("memoryKiB", wrapped.kdf().memoryKiB());
		node.put("iterations", wrapped.kdf().iterations());
		node.put("parallelism", wrapped.kdf().parallelism());
		node.put("salt", RingJson.base64(wrapped.salt()));
		node.put("nonce", RingJson.base64(wrapped.nonce()));
		node.put("privateKey", RingJson.base64(wrapped.ciphertext()));
		node.put("key", RingJson.base64(lock.key()));
		if (lock.next() != null) {
			node.put("nextKey", RingJson.base64(lock.next()));
		}
	}

	static Lock read(JsonNode node) {
		KdfParameters kdf = new KdfParameters(node.path("memoryKiB").asInt(), node.path("iterations").asInt(),
				node.path("parallelism").asInt());
		if (!kdf.isSane() || !KDF.equals(node.path("kdf").asText())) {
			throw new IllegalArgumentException("impossible key derivation");
		}
		WrappedKey wrapped = new WrappedKey(kdf, RingJson.bytes(node, "salt"), RingJson.bytes(node, "nonce"),
				RingJson.bytes(node, "privateKey"));
		return new Lock(RingJson.bytes(node, "publicKey"), wrapped, RingJson.bytes(node, "key"),
				node.has("nextKey") ? RingJson.bytes(node, "nextKey") : null);
	}
}
