// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Scope;
import org.shouwang.store.Tables;
import org.shouwang.store.Viewer;

/** Who sees every school there is sees all: the common case of a school's own workspace needs no filter. */
final class WideScope {

	private WideScope() {
	}

	/** The scope, or {@link Scope#ALL} where it comes to that at this moment. */
	static Scope of(DSLContext dsl, Model model, Scope scope) {
		if (!(scope instanceof Scope.Schools schools) || !model.dictionary().has("School")) {
			return scope;
		}
		RecordType school = model.dictionary().type("School");
		boolean others = dsl.fetchExists(DSL.selectOne().from(Tables.table(school))
				.where(DSL.field(DSL.name("id"), String.class).notIn(schools.schools())));
		return others ? scope : Scope.ALL;
	}

	/** The viewer with that scope. */
	static Viewer of(DSLContext dsl, Model model, Viewer viewer) {
		return new Viewer(viewer.account(), of(dsl, model, viewer.scope()), viewer.clearance(), viewer.permissions());
	}
}
