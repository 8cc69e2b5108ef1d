// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

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
import org.shouwang.store.QueryContext;

/** The archives of one to some hundred children by a handful of queries: no import and no report asks the store child by child. */
public final class ArchiveBatch {
	private static final Comparator<LocalDate> NEWEST_FIRST = Comparator.nullsLast(Comparator.<LocalDate>reverseOrder());

	private final QueryContext query;
	private final Map<String, Archive> archives = new HashMap<>();

	/** Loads the archives of those of these pupils whom the viewer may see. */
	public ArchiveBatch(QueryContext query, Collection<String> pupilIds) {
		this.query = query;
		if (!pupilIds.isEmpty()) {
			load(pupilIds);
		}
	}

	private void load(Collection<String> ids) {
		List<Pupil> pupils = records("Pupil", "id", ids);
		List<String> classIds = pupils.stream().map(Pupil::getClassGroup).filter(Objects::nonNull).distinct().toList();
		Map<String, List<ClassGroup>> classes = by("ClassGroup", "id", classIds, ClassGroup::getId);
		Map<String, List<Carer>> carers = carers(ids);
		Map<String, List<CareAssessment>> care = by("CareAssessment", "pupil", ids, CareAssessment::getPupil);
		care.values().forEach(l -> l.sort(Comparator.comparing(CareAssessment::getAssessedOn, NEWEST_FIRST)));
		Map<String, List<ChildSheet>> sheets = by("ChildSheet", "pupil", ids, ChildSheet::getPupil);
		Map<String, List<StatusTag>> tags = by("StatusTag", "pupil", ids, StatusTag::getPupil);
		Map<String, List<KeptValue>> kept = by("KeptValue", "pupil", ids, KeptValue::getPupil);
		for (Pupil pupil : pupils) {
			String id = pupil.getId();
			ClassGroup classGroup = pupil.getClassGroup() == null ? null : first(classes, pupil.getClassGroup(), null);
			archives.put(id, new Archive(pupil, classGroup, first(sheets, id, emptySheet(id)), carers.getOrDefault(id, List.of()),
					care.getOrDefault(id, List.of()), tags.getOrDefault(id, List.of()), kept.getOrDefault(id, List.of())));
		}
	}

	private Map<String, List<Carer>> carers(Collection<String> ids) {
		List<Guardianship> ties = records("Guardianship", "pupil", ids);
		ties.sort(Comparator.comparing(Guardianship::getRole).thenComparing(Guardianship::getRelation));
		List<String> adults = ties.stream().map(Guardianship::getPerson).distinct().toList();
		Map<String, List<Person>> persons = by("Person", "id", adults, Person::getId);
		Map<String, List<ParentWork>> works = by("ParentWork", "person", adults, ParentWork::getPerson);
		works.values().forEach(l -> l.sort(Comparator.comparing(ParentWork::getSince, NEWEST_FIRST)));
		return ties.stream().collect(Collectors.groupingBy(Guardianship::getPupil, Collectors.mapping(
				t -> new Carer(t, persons.get(t.getPerson()).getFirst(), works.computeIfAbsent(t.getPerson(), p -> new ArrayList<>())),
				Collectors.toList())));
	}

	private static <T> T first(Map<String, List<T>> records, String id, T otherwise) {
		List<T> found = records.get(id);
		return found == null ? otherwise : found.getFirst();
	}

	private static ChildSheet emptySheet(String pupil) {
		ChildSheet sheet = ArchivesFactory.eINSTANCE.createChildSheet();
		sheet.setPupil(pupil);
		return sheet;
	}

	private <T extends Record> Map<String, List<T>> by(String type, String field, Collection<String> owners, Function<T, String> owner) {
		return this.<T>records(type, field, owners).stream().collect(Collectors.groupingBy(owner, HashMap::new, Collectors.toCollection(ArrayList::new)));
	}

	private <T extends Record> List<T> records(String type, String field, Collection<String> owners) {
		return owners.isEmpty() ? List.of()
				: new ArrayList<>(query.<T>records(type, query.table(type).field(field, String.class).in(owners)));
	}

	/** The archive of a child that was asked for; {@code null} where the viewer sees none. */
	public Archive of(String pupilId) {
		return archives.get(pupilId);
	}
}
