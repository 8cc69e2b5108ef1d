// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jooq.Condition;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.CareAssessment;
import org.shouwang.archives.model.ChildSheet;
import org.shouwang.archives.model.KeptValue;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.archives.model.StatusTag;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.Guardianship;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.Record;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;

/** Gathers one child's archive from the store. */
final class ArchiveReader {
	private final Session session;
	private final Function<String, RecordType> types;

	ArchiveReader(Session session, Function<String, RecordType> types) {
		this.session = session;
		this.types = types;
	}

	Archive read(String pupilId) {
		Pupil pupil = load("Pupil", pupilId);
		ClassGroup classGroup = pupil.getClassGroup() == null ? null : load("ClassGroup", pupil.getClassGroup());
		List<ChildSheet> sheets = ofPupil("ChildSheet", pupilId);
		List<CareAssessment> assessments = ofPupil("CareAssessment", pupilId);
		assessments.sort(Comparator.comparing(CareAssessment::getAssessedOn, newestFirst()));
		List<StatusTag> tags = ofPupil("StatusTag", pupilId);
		List<KeptValue> kept = ofPupil("KeptValue", pupilId);
		return new Archive(pupil, classGroup, sheets.isEmpty() ? newSheet(pupilId) : sheets.getFirst(), carers(pupilId), assessments, tags,
				kept);
	}

	private static ChildSheet newSheet(String pupilId) {
		ChildSheet sheet = ArchivesFactory.eINSTANCE.createChildSheet();
		sheet.setPupil(pupilId);
		return sheet;
	}

	private List<Carer> carers(String pupilId) {
		Map<String, Person> persons = new HashMap<>();
		List<Guardianship> ties = ofPupil("Guardianship", pupilId);
		ties.sort(Comparator.comparing(Guardianship::getRole).thenComparing(Guardianship::getRelation));
		return ties.stream().map(tie -> {
			Person person = persons.computeIfAbsent(tie.getPerson(), id -> load("Person", id));
			List<ParentWork> works = ofOwner("ParentWork", "person", person.getId());
			works.sort(Comparator.comparing(ParentWork::getSince, newestFirst()));
			return new Carer(tie, person, works);
		}).toList();
	}

	private static Comparator<LocalDate> newestFirst() {
		return Comparator.nullsLast(Comparator.<LocalDate>reverseOrder());
	}

	private <T extends Record> List<T> ofPupil(String type, String pupilId) {
		return ofOwner(type, "pupil", pupilId);
	}

	private <T extends Record> List<T> ofOwner(String type, String field, String ownerId) {
		List<String> ids = session.read(q -> ids(q, type, field, ownerId));
		return new ArrayList<>(ids.stream().<T>map(id -> load(type, id)).toList());
	}

	/** The ids of the records of a type that name an owner. */
	static List<String> ids(QueryContext query, String type, String field, String ownerId) {
		RecordTable table = query.table(type);
		Condition owned = table.field(field, String.class).eq(ownerId);
		return query.dsl().select(table.id()).from(table.table()).where(owned).orderBy(table.id()).fetch(table.id());
	}

	private <T extends Record> T load(String type, String id) {
		return session.<T>load(types.apply(type), id)
				.orElseThrow(() -> new StoreException(StoreException.Reason.NOT_FOUND, types.apply(type).label().zh(), id));
	}
}
