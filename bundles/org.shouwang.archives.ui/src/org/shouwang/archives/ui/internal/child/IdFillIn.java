// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import org.shouwang.model.Pupil;
import org.shouwang.model.Sex;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.value.IdNumber;

/** Fills in birth date and sex once an ID number is typed that says them; what somebody has stated already stays. */
final class IdFillIn {
	private IdFillIn() {
	}

	static void fill(Pupil pupil, FieldType edited) {
		if ("idNumber".equals(edited.name()) && pupil.getIdNumber() != null) {
			IdNumber.of(pupil.getIdNumber()).ifPresent(id -> fill(pupil, id));
		}
	}

	private static void fill(Pupil pupil, IdNumber id) {
		if (pupil.getBorn() == null) {
			id.birth().ifPresent(pupil::setBorn);
		}
		if (pupil.getSex() == Sex.UNKNOWN) {
			id.sex().ifPresent(sex -> pupil.setSex(Sex.valueOf(sex.name())));
		}
	}
}
