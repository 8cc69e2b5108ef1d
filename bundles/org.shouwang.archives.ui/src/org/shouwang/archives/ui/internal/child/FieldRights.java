// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Session;
import org.shouwang.ui.form.FieldAccess;

/** Shows as masked what the store masks for this account. */
final class FieldRights {
	private final Session session;

	FieldRights(Session session) {
		this.session = session;
	}

	FieldAccess of(FieldType field) {
		return session.viewer().clearance().clears(field.sensitivity()) ? FieldAccess.EDIT : FieldAccess.MASKED;
	}
}
