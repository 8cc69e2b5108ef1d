// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.session;

import java.util.List;

import org.shouwang.model.School;
import org.shouwang.store.Session;

/** Reads what the school of a workspace is called. */
final class SchoolName {
	private SchoolName() {
	}

	static String of(Session session) {
		List<School> schools = session.read(q -> q.all("School"));
		return schools.size() == 1 ? schools.getFirst().getName() : "";
	}
}
