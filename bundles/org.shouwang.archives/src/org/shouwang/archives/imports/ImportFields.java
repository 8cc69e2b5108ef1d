// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldType;
import org.shouwang.sheets.Localized;
import org.shouwang.sheets.TargetField;

/** All that a pupils' table can hold, made from the labels and synonyms of the model. */
final class ImportFields {
	private static final Set<String> ADULT_FIELDS = Set.of("name", "sex", "born", "idNumber", "ethnicGroup", "phone", "presentAddress",
			"education");
	private static final Set<String> WORK_FIELDS = Set.of("away", "place", "employer", "workPhone", "threeMonths", "since");

	private final Map<String, ImportField> fields = new LinkedHashMap<>();
	private final Dictionary dictionary;

	ImportFields(Dictionary dictionary) {
		this.dictionary = dictionary;
		dictionary.type("Pupil").fields().stream().filter(f -> isRead(f) || "classGroup".equals(f.name()))
				.filter(f -> !"education".equals(f.name())).forEach(this::pupil);
		dictionary.type("ChildSheet").fields().stream().filter(ImportFields::isRead).forEach(this::pupil);
		List.of(Owner.FATHER, Owner.MOTHER, Owner.GUARDIAN).forEach(this::adult);
		add(Owner.PUPIL, type("CareAssessment", "grade"), plain("care", type("CareAssessment", "grade")));
		TargetField situation = TargetField.plain(ImportField.SITUATION, Localized.of("外出情况", "parents away"), "外出情况", "父母外出情况",
				"外出务工情况", "父母外出务工情况", "留守类型", "父母情况");
		add(Owner.PUPIL, null, situation);
	}

	private static boolean isRead(FieldType field) {
		return !field.isHidden() && field.target().isEmpty() && field.computation().isEmpty();
	}

	private FieldType type(String record, String field) {
		return dictionary.type(record).field(field);
	}

	private void pupil(FieldType type) {
		TargetField target = plain("pupil." + type.name(), type);
		boolean isName = "name".equals(type.name());
		TargetField named = target.mayBeUnder(Owner.PUPIL.groups().toArray(String[]::new));
		add(Owner.PUPIL, type, isName ? named.alias("学生姓名", "儿童姓名", "孩子姓名", "留守儿童姓名").mandatory() : named);
	}

	private void adult(Owner owner) {
		dictionary.type("Person").fields().stream().filter(f -> ADULT_FIELDS.contains(f.name())).forEach(f -> adult(owner, f));
		if (owner.isParent()) {
			dictionary.type("ParentWork").fields().stream().filter(f -> WORK_FIELDS.contains(f.name())).forEach(f -> adult(owner, f));
			adult(owner, type("Guardianship", "concern"));
			adult(owner, type("Guardianship", "capacity"));
		} else {
			adult(owner, type("Guardianship", "relation"));
		}
	}

	private void adult(Owner owner, FieldType type) {
		TargetField target = plain(owner.key() + "." + type.name(), type).onlyUnder(owner.groups().toArray(String[]::new));
		boolean isName = "name".equals(type.name());
		add(owner, type, isName ? target.alias(owner.groups().stream().filter(g -> g.length() > 1).toArray(String[]::new)) : target);
	}

	private TargetField plain(String id, FieldType type) {
		List<String> names = new ArrayList<>(type.synonyms());
		names.add(type.label().zh());
		names.add(type.label().en());
		return TargetField.plain(id, Localized.of(type.label().zh(), type.label().en()), names.toArray(String[]::new));
	}

	private void add(Owner owner, FieldType type, TargetField target) {
		fields.put(target.id(), new ImportField(owner, type, target));
	}

	List<TargetField> targets() {
		return fields.values().stream().map(ImportField::target).toList();
	}

	/** The field of an id that stands in a mapping. */
	ImportField field(String id) {
		return fields.get(id);
	}
}
