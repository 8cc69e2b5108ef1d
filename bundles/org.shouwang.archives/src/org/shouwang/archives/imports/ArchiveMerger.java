// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.shouwang.archives.Archive;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.CareAssessment;
import org.shouwang.archives.model.CareGrade;
import org.shouwang.archives.model.KeptValue;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Pupil;
import org.shouwang.model.meta.FieldType;

/** Brings one row into the archive of its child: the child itself, its class, its adults, what else the row says. */
final class ArchiveMerger {
	private final Sink sink;
	private final FieldMerger fields;
	private final FamilyMerger family;
	private final Classes classes;
	private final FormFacts form;
	private final String source;

	ArchiveMerger(Sink sink, FieldMerger fields, FamilyMerger family, Classes classes, FormFacts form, String source) {
		this.sink = sink;
		this.fields = fields;
		this.family = family;
		this.classes = classes;
		this.form = form;
		this.source = source;
	}

	/** Writes what was changed so far: what is read afterwards must see it. */
	void flush() {
		sink.flush();
	}

	/** A new child's archive; returns the pupil's id. */
	String create(PupilDraft draft, String school) {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setSchool(school);
		FieldMerger.fill(pupil, pupilValues(draft));
		if (draft.className() != null) {
			pupil.setClassGroup(classes.id(draft.className()));
			pupil.setGrade(pupil.getGrade() == null ? draft.className().grade() : pupil.getGrade());
		}
		pupil.setConfirmedOn(form.date());
		sink.add(pupil);
		Archive archive = new Archive(pupil, null, ArchivesFactory.eINSTANCE.createChildSheet(), List.of(), List.of(), List.of(), List.of());
		mergeRest(archive, draft);
		return pupil.getId();
	}

	/** Says which archives are about to be merged. */
	void begin(Collection<Archive> archives) {
		family.begin(archives);
	}

	/** What the row adds to a child's archive; true when it was changed. */
	boolean merge(Archive archive, PupilDraft draft) {
		Pupil pupil = archive.pupil();
		boolean changed = fields.merge(pupil, pupilValues(draft), Owner.PUPIL, draft.row()) | mergeClass(pupil, draft) | confirm(pupil);
		if (changed) {
			sink.update(pupil);
		}
		return mergeRest(archive, draft) | changed;
	}

	/** The values of the pupil's own fields, but for the class, which is a record of its own. */
	private static Map<FieldType, Object> pupilValues(PupilDraft draft) {
		Map<FieldType, Object> values = new LinkedHashMap<>(draft.of(Owner.PUPIL));
		values.keySet().removeIf(f -> "classGroup".equals(f.name()));
		return values;
	}

	private boolean mergeClass(Pupil pupil, PupilDraft draft) {
		if (draft.className() == null) {
			return false;
		}
		String id = classes.id(draft.className());
		if (id.equals(pupil.getClassGroup())) {
			return false;
		}
		boolean take = pupil.getClassGroup() == null
				|| fields.differs(draft.row(), "pupil.classGroup", classes.name(pupil.getClassGroup()));
		if (take) {
			pupil.setClassGroup(id);
		}
		return take;
	}

	private boolean confirm(Pupil pupil) {
		boolean later = form.date() != null && (pupil.getConfirmedOn() == null || pupil.getConfirmedOn().isBefore(form.date()));
		if (later) {
			pupil.setConfirmedOn(form.date());
		}
		return later;
	}

	private boolean mergeRest(Archive archive, PupilDraft draft) {
		return family.merge(archive, draft) | mergeSheet(archive, draft) | mergeCare(archive, draft) | keepAside(archive, draft);
	}

	private boolean mergeSheet(Archive archive, PupilDraft draft) {
		if (!fields.merge(archive.sheet(), draft.of(Owner.PUPIL), Owner.PUPIL, draft.row())) {
			return false;
		}
		if (archive.sheet().getId() == null) {
			archive.sheet().setPupil(archive.pupil().getId());
			sink.add(archive.sheet());
		} else {
			sink.update(archive.sheet());
		}
		return true;
	}

	private boolean mergeCare(Archive archive, PupilDraft draft) {
		CareGrade grade = (CareGrade) draft.value(Owner.PUPIL, "CareAssessment", "grade");
		boolean known = archive.assessments().stream()
				.anyMatch(a -> form.date() == null ? a.getGrade() == grade : form.date().equals(a.getAssessedOn()) && a.getGrade() == grade);
		if (grade == null || known) {
			return false;
		}
		CareAssessment assessment = ArchivesFactory.eINSTANCE.createCareAssessment();
		assessment.setPupil(archive.pupil().getId());
		assessment.setAssessedOn(form.date());
		assessment.setGrade(grade);
		sink.add(assessment);
		return true;
	}

	private boolean keepAside(Archive archive, PupilDraft draft) {
		boolean kept = false;
		for (Map.Entry<String, String> unknown : draft.row().unknown().entrySet()) {
			boolean known = archive.kept().stream()
					.anyMatch(k -> k.getHeader().equals(unknown.getKey()) && k.getContent().equals(unknown.getValue()));
			if (!known && !unknown.getValue().isBlank()) {
				sink.add(kept(archive, unknown.getKey(), unknown.getValue()));
				kept = true;
			}
		}
		return kept;
	}

	private KeptValue kept(Archive archive, String header, String content) {
		KeptValue value = ArchivesFactory.eINSTANCE.createKeptValue();
		value.setPupil(archive.pupil().getId());
		value.setHeader(header);
		value.setContent(content);
		value.setSource(source);
		return value;
	}
}
