// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.ring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.shouwang.access.Account;
import org.shouwang.access.Role;
import org.shouwang.access.RoleJson;
import org.shouwang.access.internal.ring.KeyRing.Entry;
import org.shouwang.access.internal.ring.KeyRing.Recovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A key ring as JSON, always in the same order, so that its bytes can be authenticated. */
final class RingJson {

	private RingJson() {
	}

	static ObjectNode write(KeyRing ring) {
		ObjectNode node = JsonNodeFactory.instance.objectNode();
		node.put("workspace", ring.workspace());
		node.put("generation", ring.generation());
		node.put("idleMinutes", ring.idleMinutes());
		var accounts = node.putArray("accounts");
		ring.entries().forEach(entry -> write(entry, accounts.addObject()));
		ring.recovery().ifPresent(recovery -> write(recovery, node.putObject("recovery")));
		var roles = node.putArray("roles");
		ring.roles().forEach(role -> RoleJson.write(role, roles.addObject()));
		return node;
	}

	private static void write(Entry entry, ObjectNode node) {
		Account account = entry.account();
		node.put("id", account.id());
		node.put("name", account.name());
		node.put("role", account.role());
		node.put("active", account.active());
		node.put("changePassword", account.changePassword());
		LockJson.write(entry.lock(), node.putObject("lock"));
	}

	private static void write(Recovery recovery, ObjectNode node) {
		node.put("id", recovery.id());
		node.put("issued", recovery.issued().toString());
		LockJson.write(recovery.lock(), node.putObject("lock"));
	}

	/** @throws RuntimeException of many kinds when the node is no key ring */
	static KeyRing read(JsonNode node) {
		List<Entry> entries = new ArrayList<>();
		node.path("accounts").forEach(account -> entries.add(entry(account)));
		List<Role> roles = new ArrayList<>();
		node.path("roles").forEach(role -> roles.add(RoleJson.read(role)));
		int generation = node.path("generation").asInt();
		if (entries.isEmpty() || generation < 1) {
			throw new IllegalArgumentException("no accounts or no generation");
		}
		Optional<Recovery> recovery = node.has("recovery") ? Optional.of(recovery(node.path("recovery"))) : Optional.empty();
		return new KeyRing(node.path("workspace").asText(), generation, entries, recovery, roles,
				node.path("idleMinutes").asInt());
	}

	private static Entry entry(JsonNode node) {
		Account account = new Account(node.path("id").asText(), node.path("name").asText(), node.path("role").asText(),
				node.path("active").asBoolean(), node.path("changePassword").asBoolean());
		return new Entry(account, LockJson.read(node.path("lock")));
	}

	private static Recovery recovery(JsonNode node) {
		return new Recovery(node.path("id").asText(), Instant.parse(node.path("issued").asText()),
				LockJson.read(node.path("lock")));
	}

	static String base64(byte[] bytes) {
		return Base64.getEncoder().encodeToString(bytes);
	}

	static byte[] bytes(JsonNode node, String name) {
		return Base64.getDecoder().decode(node.path(name).asText());
	}
}
