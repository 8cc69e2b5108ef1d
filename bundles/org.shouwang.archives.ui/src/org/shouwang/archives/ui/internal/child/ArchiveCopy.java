// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.shouwang.archives.Archive;
import org.shouwang.archives.Carer;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.Person;
import org.shouwang.model.Record;

/** Copies and compares whole archives. An adult with two ties stays one object, with one list of work, in the copy too. */
final class ArchiveCopy {
	private final Map<Record, Record> copies = new IdentityHashMap<>();
	private final Map<Person, List<ParentWork>> works = new IdentityHashMap<>();

	private ArchiveCopy() {
	}

	static Archive of(Archive archive) {
		return new ArchiveCopy().copy(archive);
	}

	private Archive copy(Archive a) {
		return new Archive(one(a.pupil()), a.classGroup(), one(a.sheet()), a.carers().stream().map(this::carer).toList(),
				all(a.assessments()), all(a.tags()), a.kept());
	}

	private Carer carer(Carer c) {
		Person person = one(c.person());
		return new Carer(one(c.tie()), person, works.computeIfAbsent(person, p -> new ArrayList<>(all(c.works()))));
	}

	private <R extends Record> List<R> all(List<R> records) {
		return records.stream().map(this::one).toList();
	}

	@SuppressWarnings("unchecked")
	private <R extends Record> R one(R record) {
		return (R) copies.computeIfAbsent(record, EcoreUtil::copy);
	}

	/** Whether both hold the same values. */
	static boolean same(Archive a, Archive b) {
		return EcoreUtil.equals(records(a), records(b));
	}

	private static List<EObject> records(Archive a) {
		List<EObject> all = new ArrayList<>(List.of(a.pupil(), a.sheet()));
		for (Carer carer : a.carers()) {
			all.add(carer.tie());
			all.add(carer.person());
			all.addAll(carer.works());
		}
		all.addAll(a.assessments());
		all.addAll(a.tags());
		return all;
	}
}
