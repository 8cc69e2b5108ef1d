// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import org.shouwang.model.meta.FieldType;
import org.shouwang.sheets.TargetField;

/**
 * A field of the model that a column can be read into.
 *
 * @param owner  whom it is about
 * @param type   the field; {@code null} for {@link #SITUATION}, which becomes facts about both parents
 * @param target how headers name it
 */
record ImportField(Owner owner, FieldType type, TargetField target) {
	/** The id of the column 外出情况. */
	static final String SITUATION = "situation";

	String id() {
		return target.id();
	}

	boolean isSituation() {
		return SITUATION.equals(target.id());
	}
}
