// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the roles that the program brings, from {@code roles.json} beside this class. */
final class StandardRoles {

	private static final String FILE = "roles.json";

	private StandardRoles() {
	}

	static List<Role> read() {
		try (InputStream in = StandardRoles.class.getResourceAsStream(FILE)) {
			List<Role> roles = new ArrayList<>();
			for (JsonNode node : new ObjectMapper().readTree(in)) {
				roles.add(RoleJson.read(node));
			}
			return List.copyOf(roles);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
