// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.shouwang.archives.Archive;
import org.shouwang.archives.Carer;
import org.shouwang.archives.imports.Adults.Met;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.Capacity;
import org.shouwang.model.GuardianRole;
import org.shouwang.model.Guardianship;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Relation;
import org.shouwang.model.YesNo;
import org.shouwang.model.meta.FieldType;
import org.shouwang.sheets.Localized;

/** Brings the adults of a row into a child's archive. */
final class FamilyMerger {
	private static final List<Relation> PARENTS = List.of(Relation.FATHER, Relation.MOTHER);

	private final Sink sink;
	private final FieldMerger fields;
	private final FindingList findings;
	private final Adults adults;
	private final FormFacts form;

	FamilyMerger(Sink sink, FieldMerger fields, FindingList findings, Adults adults, FormFacts form) {
		this.sink = sink;
		this.fields = fields;
		this.findings = findings;
		this.adults = adults;
		this.form = form;
	}

	/** Says which archives are about to be merged, so that what they share is shared in memory too. */
	void begin(Collection<Archive> archives) {
		adults.hold(archives);
	}

	/** True when something was added or changed. */
	boolean merge(Archive archive, PupilDraft draft) {
		if (ParentFacts.isUndecided(draft)) {
			findings.warning(draft.row(), ImportField.SITUATION, "situation.who", "action.leftEmpty");
		}
		return parent(archive, draft, Owner.FATHER, Relation.FATHER) | parent(archive, draft, Owner.MOTHER, Relation.MOTHER)
				| guardian(archive, draft);
	}

	private boolean parent(Archive archive, PupilDraft draft, Owner owner, Relation relation) {
		ParentFacts facts = ParentFacts.of(draft, owner);
		if (draft.of(owner).isEmpty() && facts.away() == YesNo.UNKNOWN) {
			return false;
		}
		Map<FieldType, Object> values = new LinkedHashMap<>(draft.of(owner));
		if (draft.value(owner, "Person", "name") == null) {
			findings.warning(draft.row(), owner.key() + ".name", "adult.noName", "action.accepted");
		}
		Optional<Carer> known = parent(archive, relation);
		if (known.isEmpty()) {
			Carer carer = add(archive, values, relation, GuardianRole.LEGAL, owner, draft);
			carer.tie().setCapacity(facts.capacity());
			FieldMerger.fill(carer.tie(), values);
			sink.add(carer.tie());
			work(carer, draft, owner, facts);
			return true;
		}
		return change(known.get(), values, owner, facts.capacity(), draft) | work(known.get(), draft, owner, facts);
	}

	private Optional<Carer> parent(Archive archive, Relation relation) {
		return archive.carers().stream().filter(c -> c.tie().getRelation() == relation && c.holds(form.today())).findFirst();
	}

	private boolean change(Carer carer, Map<FieldType, Object> values, Owner owner, Capacity capacity, PupilDraft draft) {
		boolean person = fields.merge(carer.person(), values, owner, draft.row());
		if (person) {
			sink.update(carer.person());
		}
		boolean tie = fields.merge(carer.tie(), values, owner, draft.row());
		if (capacity != Capacity.UNKNOWN && carer.tie().getCapacity() == Capacity.UNKNOWN) {
			carer.tie().setCapacity(capacity);
			tie = true;
		}
		if (tie) {
			sink.update(carer.tie());
		}
		return person | tie;
	}

	/** The period of work that the row speaks of: a new one, the known one filled up, or a change with its date. */
	private boolean work(Carer carer, PupilDraft draft, Owner owner, ParentFacts facts) {
		if (facts.away() == YesNo.UNKNOWN) {
			return false;
		}
		Map<FieldType, Object> values = new LinkedHashMap<>(draft.of(owner));
		values.keySet().removeIf(f -> !"ParentWork".equals(f.owner().id()) || "away".equals(f.name()));
		if (facts.away() == YesNo.NO) {
			values.keySet().removeIf(f -> "place".equals(f.name()));
		}
		Optional<ParentWork> now = carer.work(form.today());
		if (now.isEmpty()) {
			return addWork(carer, values, facts);
		} else if (now.get().getAway() != facts.away()) {
			Localized old = Localized.of(now.get().getAway() == YesNo.YES ? "外出" : "在家", now.get().getAway() == YesNo.YES ? "away" : "at home");
			return fields.differs(draft.row(), owner.key() + ".place", old) && replace(carer, now.get(), values, facts);
		}
		boolean changed = fields.merge(now.get(), values, owner, draft.row());
		if (changed) {
			sink.update(now.get());
		}
		return changed;
	}

	private boolean replace(Carer carer, ParentWork now, Map<FieldType, Object> values, ParentFacts facts) {
		now.setUntil(form.dateOrToday());
		sink.update(now);
		ParentWork next = newWork(carer, values, facts);
		next.setSince(form.dateOrToday());
		sink.add(next);
		carer.works().addFirst(next);
		return true;
	}

	private boolean addWork(Carer carer, Map<FieldType, Object> values, ParentFacts facts) {
		ParentWork work = newWork(carer, values, facts);
		sink.add(work);
		carer.works().addFirst(work);
		return true;
	}

	private ParentWork newWork(Carer carer, Map<FieldType, Object> values, ParentFacts facts) {
		ParentWork work = ArchivesFactory.eINSTANCE.createParentWork();
		work.setPerson(carer.person().getId());
		work.setAway(facts.away());
		work.setStatedOn(form.date());
		if (form.isLongAway() && facts.away() == YesNo.YES) {
			work.setThreeMonths(YesNo.YES);
		}
		FieldMerger.fill(work, values);
		return work;
	}

	private boolean guardian(Archive archive, PupilDraft draft) {
		Map<FieldType, Object> values = draft.of(Owner.GUARDIAN);
		String name = (String) draft.value(Owner.GUARDIAN, "Person", "name");
		if (name == null) {
			return false;
		}
		Optional<Carer> known = archive.delegate(form.today());
		if (known.isPresent() && known.get().person().getName().equals(name)) {
			return change(known.get(), values, Owner.GUARDIAN, Capacity.UNKNOWN, draft);
		} else if (known.isPresent()) {
			String old = known.get().person().getName();
			if (!fields.differs(draft.row(), "guardian.name", Localized.verbatim(old))) {
				return false;
			}
			known.get().tie().setUntil(form.dateOrToday());
			sink.update(known.get().tie());
		}
		Relation parent = namedParent(archive, draft, name);
		if (parent != null) {
			return parentCares(archive, values, parent, draft) | known.isPresent();
		}
		Carer carer = add(archive, values, Relation.UNKNOWN, GuardianRole.DELEGATED, Owner.GUARDIAN, draft);
		FieldMerger.fill(carer.tie(), values);
		known.ifPresent(k -> carer.tie().setSince(form.dateOrToday()));
		sink.add(carer.tie());
		return true;
	}

	/** Which parent a row names as the guardian, by relation or by name; {@code null} for anybody else. */
	private Relation namedParent(Archive archive, PupilDraft draft, String name) {
		Object stated = draft.value(Owner.GUARDIAN, "Guardianship", "relation");
		if (stated != null) {
			return PARENTS.contains(stated) ? (Relation) stated : null;
		}
		return PARENTS.stream().filter(r -> parent(archive, r).filter(c -> name.equals(c.person().getName())).isPresent()).findFirst().orElse(null);
	}

	/** A parent is the legal guardian already, and no second person; who is not away and is named as guardian lives with the child. */
	private boolean parentCares(Archive archive, Map<FieldType, Object> values, Relation relation, PupilDraft draft) {
		Optional<Carer> known = parent(archive, relation);
		if (known.isEmpty()) {
			Carer carer = add(archive, values, relation, GuardianRole.LEGAL, Owner.GUARDIAN, draft);
			FieldMerger.fill(carer.tie(), values);
			carer.tie().setLivesWithChild(YesNo.YES);
			sink.add(carer.tie());
			return true;
		}
		Carer carer = known.get();
		boolean changed = change(carer, values, Owner.GUARDIAN, Capacity.UNKNOWN, draft);
		boolean isAway = carer.work(form.today()).filter(w -> w.getAway() == YesNo.YES).isPresent();
		if (!isAway && carer.tie().getLivesWithChild() == YesNo.UNKNOWN) {
			carer.tie().setLivesWithChild(YesNo.YES);
			sink.update(carer.tie());
			changed = true;
		}
		return changed;
	}

	/** Ties an adult to the child: one who is known from another family, or a new one. The tie is not written yet. */
	private Carer add(Archive archive, Map<FieldType, Object> values, Relation relation, GuardianRole role, Owner owner, PupilDraft draft) {
		Met met = meet(values, owner, draft);
		Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
		tie.setPupil(archive.pupil().getId());
		tie.setPerson(met.person().getId());
		tie.setRelation(relation);
		tie.setRole(role);
		Carer carer = new Carer(tie, met.person(), met.works());
		archive.carers().add(carer);
		return carer;
	}

	private Met meet(Map<FieldType, Object> values, Owner owner, PupilDraft draft) {
		Person person = ModelFactory.eINSTANCE.createPerson();
		FieldMerger.fill(person, values);
		if (person.getName() == null) {
			person.setName(owner.label().in(Locale.CHINESE));
		}
		String id = adults.find(person.getName(), person.getPhone(), person.getIdNumber());
		if (id == null) {
			sink.add(person);
			return adults.learnNew(person);
		}
		Met met = adults.meet(id);
		if (fields.merge(met.person(), values, owner, draft.row())) {
			sink.update(met.person());
			adults.learnMore(met.person());
		}
		return met;
	}
}
