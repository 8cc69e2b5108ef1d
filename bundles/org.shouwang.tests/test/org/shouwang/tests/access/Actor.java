// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.nio.file.Path;

import org.shouwang.access.Role;
import org.shouwang.access.SignedIn;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Viewer;

/**
 * Somebody of a role who is signed in, and beside it the program itself, which sees all and prepares what is to be tried.
 *
 * @param village where it happens
 * @param role    of the account, whose name is the role's id
 * @param signedIn as that account
 * @param program sees and may do everything
 * @param out     a folder for what is written
 */
record Actor(Village village, Role role, SignedIn signedIn, Session program, Path out) {

	static Actor of(Village village, Role role, SignedIn signedIn, Path out) {
		return new Actor(village, role, signedIn, signedIn.store().open(Viewer.unrestricted("program", Scope.ALL, Sensitivity.SEALED)), out);
	}

	Session session() {
		return signedIn.session();
	}

	RecordType type(String id) {
		return signedIn.store().dictionary().type(id);
	}

	/** Number of the newest commit. */
	long commits() {
		return program.commits(1).getFirst().seq();
	}

	/** Number of the newest line of the access log. */
	long accesses() {
		return program.accessLog(1).stream().findFirst().map(a -> a.seq()).orElse(0L);
	}
}
