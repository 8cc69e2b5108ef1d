// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import static org.shouwang.model.value.Severity.ERROR;
import static org.shouwang.model.value.Severity.NORMALISED;
import static org.shouwang.model.value.Severity.WARNING;

/** Every problem this package can report, with its one severity, so that a test can format them all. */
enum ProblemKind {

	TEXT_WIDTH("text.width", NORMALISED),
	TEXT_INVISIBLE("text.invisible", NORMALISED),
	TEXT_APOSTROPHE("text.apostrophe", NORMALISED),
	TEXT_RADICALS("text.radicals", NORMALISED),
	TEXT_SPACES("text.spaces", NORMALISED),
	TEXT_PRIVATE_HEALED("text.privateHealed", NORMALISED),
	TEXT_PRIVATE("text.private", WARNING),
	TEXT_GARBLED("text.garbled", WARNING),

	VALUE_PLACEHOLDER("value.placeholder", NORMALISED),
	VALUE_MASKED("value.masked", ERROR),
	VALUE_EXCEL_ERROR("value.excelError", ERROR),
	VALUE_NUMBER("value.number", NORMALISED),

	NAME_SPACE("name.space", NORMALISED),
	NAME_DOT("name.dot", NORMALISED),
	NAME_SPACE_LONG("name.spaceLong", WARNING),
	NAME_ODD("name.odd", WARNING),
	NAME_SHORT("name.short", WARNING),
	NAME_LONG("name.long", WARNING),
	NAME_MASKED("name.masked", WARNING),

	ID_CASE("id.case", NORMALISED),
	ID_SEPARATORS("id.separators", NORMALISED),
	ID_LENGTH("id.length", ERROR),
	ID_CHARACTERS("id.characters", ERROR),
	ID_PRECISION("id.precision", ERROR),
	ID_PRECISION_MAYBE("id.precisionMaybe", WARNING),
	ID_CHECKSUM("id.checksum", WARNING),
	ID_BIRTH("id.birth", ERROR),
	ID_BIRTH_FUTURE("id.birthFuture", ERROR),
	ID_AREA("id.area", WARNING),
	ID_OLD("id.old", WARNING),
	ID_DOCUMENT("id.document", WARNING),

	STUDENT_LENGTH("student.length", ERROR),
	STUDENT_CHARACTERS("student.characters", ERROR),
	STUDENT_BIRTH("student.birth", ERROR),
	STUDENT_AREA("student.area", WARNING),
	STUDENT_CHECK("student.check", WARNING),
	STUDENT_TEMPORARY("student.temporary", WARNING),
	STUDENT_NO_LETTER("student.noLetter", WARNING),
	STUDENT_LOCAL("student.local", WARNING),

	PHONE_FORM("phone.form", NORMALISED),
	PHONE_SEVERAL("phone.several", NORMALISED),
	PHONE_LENGTH("phone.length", ERROR),
	PHONE_PREFIX("phone.prefix", ERROR),
	PHONE_UNREADABLE("phone.unreadable", ERROR),
	PHONE_NO_AREA("phone.noArea", WARNING),
	PHONE_SHORT("phone.short", WARNING),
	PHONE_WORDS("phone.words", WARNING),
	PHONE_PART("phone.part", WARNING),

	AREA_FORM("area.form", ERROR),
	AREA_UNKNOWN("area.unknown", WARNING),
	AREA_LONG("area.long", NORMALISED),
	AREA_NAME("area.name", NORMALISED),

	DATE_FORM("date.form", NORMALISED),
	DATE_SERIAL("date.serial", NORMALISED),
	DATE_TIME("date.time", NORMALISED),
	DATE_DAY_DROPPED("date.dayDropped", NORMALISED),
	DATE_MONTH_ONLY("date.monthOnly", WARNING),
	DATE_MONTH_AMBIGUOUS("date.monthAmbiguous", WARNING),
	DATE_YEAR_ONLY("date.yearOnly", ERROR),
	DATE_TWO_DIGITS("date.twoDigits", ERROR),
	DATE_ORDER("date.order", ERROR),
	DATE_LUNAR("date.lunar", ERROR),
	DATE_IMPOSSIBLE("date.impossible", ERROR),
	DATE_RANGE("date.range", ERROR),
	DATE_UNREADABLE("date.unreadable", ERROR),

	BOOL_UNREADABLE("bool.unreadable", ERROR),
	NUMBER_FORM("number.form", NORMALISED),
	NUMBER_UNREADABLE("number.unreadable", ERROR),
	NUMBER_FRACTION("number.fraction", ERROR),
	NUMBER_RANGE("number.range", ERROR),

	CODE_FORM("code.form", NORMALISED),
	CODE_OLD("code.old", WARNING),
	CODE_UNKNOWN("code.unknown", ERROR),

	CLASS_FORM("class.form", NORMALISED),
	CLASS_UNREAD("class.unread", WARNING),
	CLASS_DATE("class.date", WARNING),
	GRADE_FORM("grade.form", NORMALISED),
	GRADE_UNREADABLE("grade.unreadable", ERROR),

	CHECK_BIRTH("check.birth", WARNING),
	CHECK_SEX("check.sex", WARNING),
	CHECK_PUPIL_AGE("check.pupilAge", WARNING),
	CHECK_PARENT_AGE("check.parentAge", WARNING);

	private final String code;
	private final Severity severity;

	ProblemKind(String code, Severity severity) {
		this.code = code;
		this.severity = severity;
	}

	String code() {
		return code;
	}

	Problem with(Object... args) {
		return new Problem(severity, code, args);
	}
}
