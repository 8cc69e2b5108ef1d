// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.shouwang.archives.model.Carrier;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;
import org.shouwang.store.UnitOfWork;

/** Writes what differs in one child's archive; lives for one unit of work. */
final class ArchiveWriter {
	private final UnitOfWork unit;
	private final QueryContext query;
	private final Map<Record, Boolean> written = new IdentityHashMap<>();

	ArchiveWriter(UnitOfWork unit) {
		this.unit = unit;
		this.query = unit.query();
	}

	void save(Archive archive) {
		put(archive.pupil());
		String pupil = archive.pupil().getId();
		if (archive.sheet().getId() != null || hasContent(archive.sheet())) {
			archive.sheet().setPupil(pupil);
			put(archive.sheet());
		}
		archive.assessments().forEach(a -> a.setPupil(pupil));
		archive.tags().forEach(t -> t.setPupil(pupil));
		putAll("CareAssessment", pupil, archive.assessments());
		putAll("StatusTag", pupil, archive.tags());
		saveCarers(archive.carers(), pupil);
	}

	private void saveCarers(List<Carer> carers, String pupil) {
		for (Carer carer : carers) {
			put(carer.person());
			String person = carer.person().getId();
			carer.tie().setPerson(person);
			carer.tie().setPupil(pupil);
			carer.works().forEach(w -> w.setPerson(person));
			putAll("ParentWork", "person", person, carer.works());
		}
		List<String> before = persons(pupil);
		putAll("Guardianship", pupil, carers.stream().map(Carer::tie).toList());
		Set<String> still = new HashSet<>(persons(pupil));
		before.stream().distinct().filter(p -> !still.contains(p)).forEach(this::removeIfAlone);
	}

	/** Removes the pupil and what hangs on it. */
	void remove(String pupil) {
		List<String> adults = persons(pupil).stream().distinct().toList();
		for (String type : List.of("KeptValue", "CareAssessment", "StatusTag", "ChildSheet", "Guardianship", "CarrierContent")) {
			ids(query, type, "pupil", pupil).forEach(id -> remove(type, id));
		}
		ids(query, "Attachment", "owner", pupil).forEach(id -> remove("Attachment", id));
		ids(query, "Carrier", "pupil", pupil).forEach(this::unbind);
		adults.forEach(this::removeIfAlone);
		remove("Pupil", pupil);
	}

	/** The folder still stands on its shelf. */
	private void unbind(String carrier) {
		unit.<Carrier>edit(query.dictionary().type(Carrier.class), carrier).setPupil(null);
	}

	private List<String> persons(String pupil) {
		RecordTable tie = query.table("Guardianship");
		return query.dsl().select(tie.field("person", String.class)).from(tie.table())
				.where(tie.field("pupil", String.class).eq(pupil)).fetch(0, String.class);
	}

	/** An adult without any tie left would be a stranger in the store. */
	private void removeIfAlone(String person) {
		if (ids(query, "Guardianship", "person", person).isEmpty()) {
			ids(query, "ParentWork", "person", person).forEach(id -> remove("ParentWork", id));
			remove("Person", person);
		}
	}

	private void putAll(String type, String pupil, List<? extends Record> records) {
		putAll(type, "pupil", pupil, records);
	}

	private void putAll(String type, String ownerField, String owner, List<? extends Record> records) {
		Set<String> gone = new HashSet<>(ids(query, type, ownerField, owner));
		for (Record record : records) {
			put(record);
			gone.remove(record.getId());
		}
		new ArrayList<>(gone).forEach(id -> remove(type, id));
	}

	private void put(Record record) {
		if (written.putIfAbsent(record, Boolean.TRUE) != null) {
			return;
		}
		if (record.getId() == null) {
			unit.add(record);
		} else {
			unit.update(record);
		}
	}

	private void remove(String type, String id) {
		unit.remove(unit.<Record>edit(query.dictionary().type(type), id));
	}

	/** The ids of the records of a type that name an owner. */
	static List<String> ids(QueryContext query, String type, String field, String owner) {
		RecordTable table = query.table(type);
		return query.dsl().select(table.id()).from(table.table()).where(table.field(field, String.class).eq(owner)).fetch(table.id());
	}

	private boolean hasContent(Record record) {
		RecordType type = query.dictionary().type(record);
		for (FieldType field : type.fields()) {
			if (!field.isHidden() && field.get(record) != null && !field.get(record).toString().isBlank()) {
				return true;
			}
		}
		return false;
	}
}
