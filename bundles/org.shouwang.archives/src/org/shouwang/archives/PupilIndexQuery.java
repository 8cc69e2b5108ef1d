// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.shouwang.archives.FamilyFacts.Parent;
import org.shouwang.archives.PupilIndex.PupilEntry;
import org.shouwang.archives.model.Circumstance;
import org.shouwang.model.RollStatus;
import org.shouwang.model.Sex;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;

/** The one query behind list, facets, figures and reports: who is on the roll, with facts to compute from, at county scale. */
final class PupilIndexQuery {
	private final QueryContext query;
	private final LocalDate on;
	private final Criteria criteria;
	private final RecordTable pupil;
	private final FamilyQuery family;

	PupilIndexQuery(QueryContext query, LocalDate on, Criteria criteria) {
		this.query = query;
		this.on = on;
		this.criteria = criteria;
		this.pupil = query.table("Pupil");
		this.family = new FamilyQuery(query, on);
	}

	PupilIndex fetch() {
		ClassBook classes = new ClassBook(query);
		List<PupilEntry> entries = new ArrayList<>();
		Table<? extends Record> care = having("CareAssessment", "care", null);
		Table<? extends Record> sheet = having("ChildSheet", "sheet", null);
		RecordTable tag = query.table("StatusTag");
		Table<? extends Record> single = having("StatusTag", "single", tagged(tag, Circumstance.SINGLE_PARENT));
		Table<? extends Record> alone = having("StatusTag", "alone", tagged(tag, Circumstance.LIVES_ALONE));
		try (var rows = query.dsl().select(columns(care, sheet, single, alone)).from(pupil.table())
				.leftJoin(family.table()).on(family.pupil().eq(pupil.id()))
				.leftJoin(care).on(key(care).eq(pupil.id()))
				.leftJoin(sheet).on(key(sheet).eq(pupil.id()))
				.leftJoin(single).on(key(single).eq(pupil.id()))
				.leftJoin(alone).on(key(alone).eq(pupil.id()))
				.where(pupil.field("rollStatus", String.class).eq(inline(RollStatus.ON_ROLL.getName()))).fetchLazy()) {
			rows.forEach(r -> entries.add(entry(r, classes)));
		}
		entries.sort(Comparator.comparingInt(PupilEntry::classNo).thenComparing(PupilEntry::pinyin)
				.thenComparing(PupilEntry::name).thenComparing(PupilEntry::id));
		return classes.index(on, criteria, entries);
	}

	private Condition tagged(RecordTable tag, Circumstance circumstance) {
		return tag.is("circumstance", circumstance).and(FamilyQuery.holds(tag, on));
	}

	private List<Field<?>> columns(Table<?> care, Table<?> sheet, Table<?> single, Table<?> alone) {
		List<Field<?>> columns = new ArrayList<>(List.of(pupil.id(), pupil.field("name"), pupil.field("namePinyin"), pupil.field("nameInitials"),
				pupil.field("sex"), pupil.field("born"), pupil.field("classGroup"), pupil.field("grade")));
		columns.add(present("has_id_number", pupil.isStated("idNumber")));
		columns.add(present("has_address", pupil.isStated("homeAddress").or(pupil.isStated("presentAddress"))));
		columns.add(present("has_health", pupil.isStated("health")));
		columns.add(present("has_care", key(care).isNotNull()));
		columns.add(present("has_sheet", key(sheet).isNotNull()));
		columns.add(present("is_single", key(single).isNotNull()));
		columns.add(present("is_alone", key(alone).isNotNull()));
		columns.addAll(family.columns());
		return columns;
	}

	private static Field<Integer> present(String name, Condition condition) {
		return when(condition, inline(1)).otherwise(inline(0)).as(name);
	}

	/** The pupils that have at least one row of a type; a derived table, so that a pupil stays one row. */
	private Table<? extends Record> having(String type, String alias, Condition condition) {
		RecordTable table = query.table(type);
		Field<String> owner = table.field("pupil", String.class);
		return query.dsl().select(owner.as("pupil"), count().as("n")).from(table.table())
				.where(condition == null ? org.jooq.impl.DSL.noCondition() : condition).groupBy(owner).asTable(alias);
	}

	private static Field<String> key(Table<?> derived) {
		return field(name(derived.getName(), "pupil"), String.class);
	}

	private PupilEntry entry(Record r, ClassBook classes) {
		LocalDate born = r.get("born", LocalDate.class);
		String sex = r.get("sex", String.class);
		FamilyFacts facts = new FamilyFacts(born, parent(r, "father"), parent(r, "mother"), is(r, "is_single"));
		String carer = r.get("carer", String.class);
		String home = r.get("parent_home", String.class);
		int classNo = classes.number(r.get("class_group", String.class), r.get("grade", Integer.class));
		return new PupilEntry(r.get("id", String.class), r.get("name", String.class), text(r, "name_pinyin"), text(r, "name_initials"),
				sex == null ? Sex.UNKNOWN : Sex.valueOf(sex), born, classNo, facts.leftBehind(on), facts.awayParents(),
				is(r, "is_alone") && FamilyFacts.underAge(born, on), carer != null ? carer : home != null ? home : "", presentBits(r, born, sex, carer));
	}

	private static int presentBits(Record r, LocalDate born, String sex, String carer) {
		return bit(ArchiveItem.SEX, sex != null) | bit(ArchiveItem.BORN, born != null) | bit(ArchiveItem.ID_NUMBER, is(r, "has_id_number"))
				| bit(ArchiveItem.CLASS, r.get("class_group") != null) | bit(ArchiveItem.ADDRESS, is(r, "has_address"))
				| bit(ArchiveItem.HEALTH, is(r, "has_health")) | bit(ArchiveItem.GUARDIAN, carer != null || r.get("parent_home") != null)
				| bit(ArchiveItem.GUARDIAN_PHONE, is(r, "carer_phone") || r.get("parent_home") != null && carer == null)
				| bit(ArchiveItem.FATHER, is(r, "father")) | bit(ArchiveItem.FATHER_PLACE, is(r, "father_place"))
				| bit(ArchiveItem.FATHER_PHONE, is(r, "father_phone")) | bit(ArchiveItem.MOTHER, is(r, "mother"))
				| bit(ArchiveItem.MOTHER_PLACE, is(r, "mother_place")) | bit(ArchiveItem.MOTHER_PHONE, is(r, "mother_phone"))
				| bit(ArchiveItem.CARE, is(r, "has_care")) | bit(ArchiveItem.CHILD_SHEET, is(r, "has_sheet"));
	}

	private static int bit(ArchiveItem item, boolean isPresent) {
		return isPresent ? item.bit() : 0;
	}

	private static Parent parent(Record r, String who) {
		return new Parent(is(r, who + "_away"), is(r, who + "_long"), is(r, who + "_unable"));
	}

	private static boolean is(Record r, String flag) {
		Integer value = r.get(flag, Integer.class);
		return value != null && value == 1;
	}

	private static String text(Record r, String column) {
		String text = r.get(column, String.class);
		return text == null ? "" : text;
	}
}
