// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.shouwang.archives.Archive;
import org.shouwang.archives.Carer;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.CareAssessment;
import org.shouwang.archives.model.ChildSheet;
import org.shouwang.archives.model.KeptValue;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.Guardianship;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.Record;
import org.shouwang.store.QueryContext;

/** The archives of some hundred children at once, by a handful of queries: an import must not ask the store row by row. */
final class StoredFamilies {
	private final QueryContext query;
	private final Map<String, Archive> archives = new HashMap<>();

	StoredFamilies(QueryContext query, Collection<String> pupilIds) {
		this.query = query;
		if (pupilIds.isEmpty()) {
			return;
		}
		Map<String, List<Guardianship>> ties = by("Guardianship", "pupil", pupilIds, Guardianship::getPupil);
		List<String> adults = ties.values().stream().flatMap(List::stream).map(Guardianship::getPerson).distinct().toList();
		Map<String, List<Person>> persons = by("Person", "id", adults, Person::getId);
		Map<String, List<ParentWork>> works = by("ParentWork", "person", adults, ParentWork::getPerson);
		Map<String, List<CareAssessment>> care = by("CareAssessment", "pupil", pupilIds, CareAssessment::getPupil);
		Map<String, List<ChildSheet>> sheets = by("ChildSheet", "pupil", pupilIds, ChildSheet::getPupil);
		Map<String, List<KeptValue>> kept = by("KeptValue", "pupil", pupilIds, KeptValue::getPupil);
		for (Pupil pupil : this.<Pupil>records("Pupil", "id", pupilIds)) {
			String id = pupil.getId();
			List<Carer> carers = ties.getOrDefault(id, List.of()).stream().map(t -> new Carer(t, persons.get(t.getPerson()).getFirst(),
					works.computeIfAbsent(t.getPerson(), p -> new ArrayList<>()))).toList();
			archives.put(id, new Archive(pupil, null, sheets.getOrDefault(id, List.of(newSheet())).getFirst(), carers,
					care.getOrDefault(id, List.of()), List.of(), kept.getOrDefault(id, List.of())));
		}
	}

	static ChildSheet newSheet() {
		return ArchivesFactory.eINSTANCE.createChildSheet();
	}

	private <T extends Record> Map<String, List<T>> by(String type, String field, Collection<String> owners, Function<T, String> owner) {
		return this.<T>records(type, field, owners).stream().collect(Collectors.groupingBy(owner, HashMap::new, Collectors.toCollection(ArrayList::new)));
	}

	private <T extends Record> List<T> records(String type, String field, Collection<String> owners) {
		return owners.isEmpty() ? List.of() : query.records(type, query.table(type).field(field, String.class).in(owners));
	}

	/** The archive of a child that was asked for; {@code null} where it is not in the store. */
	Archive of(String pupilId) {
		return archives.get(pupilId);
	}
}
