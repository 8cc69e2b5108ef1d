// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.Objects;

import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Permission;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Viewer;

/** Refuses what the viewer may not do, and keeps masks out of the store: what a viewer cannot read, the viewer cannot write. */
final class Guard {

	/** The module that holds accounts, their scopes and roles. */
	private static final String ACCESS_MODULE = "access";

	private final Viewer viewer;

	Guard(Viewer viewer) {
		this.viewer = viewer;
	}

	/** Refuses unless the viewer may do that. */
	void require(Permission permission) {
		viewer.require(permission);
	}

	/**
	 * Refuses unless the viewer may change records of that type: accounts and roles only with {@link Permission#ACCOUNTS}, or
	 * whoever edits could make himself a principal; what is everybody's only with {@link Permission#SETTINGS}, or by an import.
	 */
	void mayWrite(Mapping mapping) {
		viewer.require(Permission.EDIT);
		if (ACCESS_MODULE.equals(mapping.type().module())) {
			viewer.require(Permission.ACCOUNTS);
		} else if (Ties.isPublic(mapping.type()) && !viewer.may(Permission.IMPORT)) {
			viewer.require(Permission.SETTINGS);
		}
	}

	/** Refuses a new record that states a field above the clearance. */
	void checkNew(Mapping mapping, Record record) {
		for (FieldType field : mapping.fields()) {
			if (Masks.hides(viewer, field) && !isUnset(field, record)) {
				throw refuse(field);
			}
		}
	}

	/**
	 * Puts the stored value into every hidden field of the viewer's copy.
	 *
	 * @throws StoreException when the viewer set such a field to something else than what was shown
	 */
	void restoreHidden(Mapping mapping, Record mine, Record stored) {
		for (FieldType field : mapping.fields()) {
			if (Masks.hides(viewer, field)) {
				Object shown = Masks.seen(viewer, field, field.get(stored));
				if (!isUnset(field, mine) && !Objects.equals(field.get(mine), shown)) {
					throw refuse(field);
				}
				field.set(mine, field.get(stored));
			}
		}
	}

	/** Refuses when the viewer may not write the field. */
	void check(FieldType field) {
		if (Masks.hides(viewer, field)) {
			throw refuse(field);
		}
	}

	private static boolean isUnset(FieldType field, Record record) {
		Object value = field.get(record);
		return value == null || value.equals(field.get(field.owner().newRecord()));
	}

	private static StoreException refuse(FieldType field) {
		return new StoreException(Reason.NOT_PERMITTED, field.id());
	}
}
