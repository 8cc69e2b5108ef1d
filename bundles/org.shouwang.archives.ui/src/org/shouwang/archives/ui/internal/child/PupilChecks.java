// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.model.Sex;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.value.IdNumber;
import org.shouwang.model.value.IdentityCheck;
import org.shouwang.model.value.Problem;
import org.shouwang.ui.form.FieldProblem;
import org.shouwang.ui.form.FormCheck;

/** Whether birth date, sex and ID number of a pupil agree, and whether its age is a pupil's. */
final class PupilChecks implements FormCheck {
	private final WindowKit kit;
	private final RecordType pupil;

	PupilChecks(WindowKit kit, RecordType pupil) {
		this.kit = kit;
		this.pupil = pupil;
	}

	@Override
	public List<FieldProblem> check(Map<FieldType, Object> values) {
		IdentityCheck check = new IdentityCheck(kit.today());
		Optional<LocalDate> born = Optional.ofNullable((LocalDate) values.get(pupil.field("born")));
		List<FieldProblem> problems = new ArrayList<>();
		born.ifPresent(b -> check.pupilAge(b).forEach(p -> problems.add(problem("born", p))));
		idNumber(values).ifPresent(id -> check.agrees(id, born, sex(values)).forEach(p -> problems.add(problem("idNumber", p))));
		return problems;
	}

	private Optional<IdNumber> idNumber(Map<FieldType, Object> values) {
		return Optional.ofNullable((String) values.get(pupil.field("idNumber"))).flatMap(IdNumber::of);
	}

	private Optional<org.shouwang.model.value.Sex> sex(Map<FieldType, Object> values) {
		return Optional.ofNullable((Sex) values.get(pupil.field("sex"))).map(s -> org.shouwang.model.value.Sex.valueOf(s.name()));
	}

	private FieldProblem problem(String field, Problem problem) {
		return new FieldProblem(pupil.field(field), problem.severity(), problem.message(kit.locale()));
	}
}
