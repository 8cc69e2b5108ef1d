// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Option;
import org.shouwang.model.meta.OptionReader;
import org.shouwang.model.value.ClassName;
import org.shouwang.model.value.IdNumber;
import org.shouwang.model.value.IdentityCheck;
import org.shouwang.model.value.ParseContext;
import org.shouwang.model.value.Parsed;
import org.shouwang.model.value.Problem;
import org.shouwang.model.value.Sex;
import org.shouwang.model.value.ValueKind;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.sheets.Cell;
import org.shouwang.sheets.CellKind;
import org.shouwang.sheets.Localized;
import org.shouwang.sheets.SheetRow;

/** Parses and checks the cells of one row; what is doubtful becomes a finding. */
final class RowReader {
	private final ImportFields fields;
	private final ValueKinds kinds;
	private final FindingList findings;
	private final ParseContext context;
	private final ParseContext past;
	private final IdentityCheck identity;
	private final OptionReader options = new OptionReader();

	RowReader(ImportFields fields, ValueKinds kinds, FindingList findings, LocalDate today) {
		this.fields = fields;
		this.kinds = kinds;
		this.findings = findings;
		this.context = ParseContext.on(today);
		this.past = context.pastOnly();
		this.identity = new IdentityCheck(today);
	}

	/** What the row says; empty when it cannot be taken, which is then among the findings. */
	Optional<PupilDraft> read(SheetRow row, boolean hasClassColumn) {
		PupilDraft draft = new PupilDraft(row);
		for (Map.Entry<String, Cell> cell : row.fields().entrySet()) {
			if (!cell.getValue().isBlank() && cell.getValue().kind() != CellKind.ERROR) {
				read(draft, fields.field(cell.getKey()), cell.getValue());
			}
		}
		if (draft.name() == null) {
			findings.rejected(row, "pupil.name", "row.noName");
			return Optional.empty();
		}
		complete(draft, hasClassColumn);
		return Optional.of(draft);
	}

	private void read(PupilDraft draft, ImportField field, Cell cell) {
		if (field.isSituation()) {
			draft.setSituation(Situation.read(cell.text()));
			if (draft.situation() == Situation.NOT_UNDERSTOOD) {
				findings.warning(draft.row(), field.id(), "situation.unknown", "action.leftEmpty");
			}
		} else if (field.type().isOption()) {
			readOption(draft, field, cell.text());
		} else {
			readValue(draft, field, cell, kinds.get(field.type().kind()));
		}
	}

	private void readOption(PupilDraft draft, ImportField field, String text) {
		Optional<Option> option = options.read(field.type(), text);
		if (option.isPresent()) {
			draft.put(field.owner(), field.type(), option.get().literal());
		} else {
			Localized known = locale -> field.type().options().stream().filter(o -> !o.isUnknown()).map(o -> o.label().in(locale))
					.collect(Collectors.joining(", "));
			findings.warning(draft.row(), field.id(), "option.unknown", "action.leftEmpty", known);
		}
	}

	private <T> void readValue(PupilDraft draft, ImportField field, Cell cell, ValueKind<T> kind) {
		if (cell.date() != null && kind.type() == LocalDate.class) {
			draft.put(field.owner(), field.type(), cell.date());
			return;
		}
		Parsed<T> parsed = kind.parse(cell.text(), "born".equals(field.type().name()) ? past : context);
		parsed.problems().forEach(p -> findings.problem(draft.row(), field.id(), p));
		parsed.value().ifPresent(value -> {
			draft.put(field.owner(), field.type(), kind.toStored(value));
			if (value instanceof ClassName name) {
				draft.setClassName(name);
			}
		});
	}

	private void complete(PupilDraft draft, boolean hasClassColumn) {
		Integer grade = (Integer) draft.value(Owner.PUPIL, "Pupil", "grade");
		if (draft.className() == null && hasClassColumn) {
			findings.warning(draft.row(), "pupil.classGroup", "class.missing", "action.leftEmpty");
		} else if (draft.className() != null && draft.className().grade() == null && grade != null) {
			draft.setClassName(draft.className().withGrade(grade));
		}
		Optional.ofNullable(draft.idNumber()).flatMap(IdNumber::of).ifPresent(id -> checkIdentity(draft, id));
		if (draft.born() != null) {
			identity.pupilAge(draft.born()).forEach(p -> findings.problem(draft.row(), "pupil.born", p));
			checkParent(draft, Owner.FATHER);
			checkParent(draft, Owner.MOTHER);
		}
	}

	/** What the number says and the row does not is taken from the number; where both speak they are compared. */
	private void checkIdentity(PupilDraft draft, IdNumber id) {
		Object sex = draft.value(Owner.PUPIL, "Pupil", "sex");
		Optional<Sex> stated = Optional.ofNullable(sex).map(s -> Sex.valueOf(((Enum<?>) s).name()));
		for (Problem p : identity.agrees(id, Optional.ofNullable(draft.born()), stated)) {
			findings.problem(draft.row(), p.code().contains("sex") ? "pupil.sex" : "pupil.born", p);
		}
		if (draft.born() == null && id.isChecksumValid()) {
			id.birth().ifPresent(b -> draft.put(Owner.PUPIL, fields.field("pupil.born").type(), b));
		}
		if (sex == null && id.isChecksumValid()) {
			FieldType type = fields.field("pupil.sex").type();
			id.sex().flatMap(s -> type.literal(s.name())).ifPresent(s -> draft.put(Owner.PUPIL, type, s));
		}
	}

	private void checkParent(PupilDraft draft, Owner parent) {
		String number = (String) draft.value(parent, "Person", "idNumber");
		Optional.ofNullable(number).flatMap(IdNumber::of).flatMap(IdNumber::birth).ifPresent(b -> identity.parentAge(b, draft.born())
				.forEach(p -> findings.problem(draft.row(), parent.key() + ".idNumber", p)));
	}
}
