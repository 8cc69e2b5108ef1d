// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Permission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A role as JSON, in the program's file of standard roles and in key rings. */
public final class RoleJson {

	private RoleJson() {
	}

	/** @throws IllegalArgumentException when the node is no role that this program knows */
	public static Role read(JsonNode node) {
		Set<Permission> permissions = EnumSet.noneOf(Permission.class);
		node.path("permissions").forEach(name -> permissions.add(Permission.valueOf(name.asText())));
		return new Role(node.path("id").asText(), ScopeKind.valueOf(node.path("scope").asText()),
				Sensitivity.valueOf(node.path("clearance").asText()), permissions, node.path("zh").asText(),
				node.path("en").asText());
	}

	/** Writes the role into an empty node, in a fixed order. */
	public static void write(Role role, ObjectNode node) {
		node.put("id", role.id());
		node.put("scope", role.scope().name());
		node.put("clearance", role.clearance().name());
		ArrayNode permissions = node.putArray("permissions");
		new TreeSet<>(role.permissions()).forEach(permission -> permissions.add(permission.name()));
		node.put("zh", role.zh());
		node.put("en", role.en());
	}
}
