// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jooq.DSLContext;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Merge;

/**
 * Merges two records as part of a unit of work: ordinary changes in the history, so that undoing the commit undoes all of it. In order:
 * the chosen values, what refers to the one that goes, that one itself, and its alias.
 */
final class Merger {

	private final DSLContext dsl;
	private final Model model;
	private final UnitOfWorkImpl unit;

	Merger(DSLContext dsl, Model model, UnitOfWorkImpl unit) {
		this.dsl = dsl;
		this.model = model;
		this.unit = unit;
	}

	/** Does what was decided; a conflict when one of the two was changed since. */
	void run(Mapping mapping, Merge merge) {
		unit.merge();
		Record kept = stored(mapping, merge.kept(), merge.keptVersion());
		Record gone = stored(mapping, merge.gone(), merge.goneVersion());
		Record chosen = EcoreUtil.copy(kept);
		for (FieldType field : mapping.stated()) {
			if (merge.taken().contains(field.name())) {
				field.set(chosen, field.get(gone));
			}
		}
		join(mapping, kept, chosen, gone);
	}

	private Record stored(Mapping mapping, String id, int version) {
		Record mine = mapping.type().newRecord();
		mine.setId(id);
		mine.setVersion(version);
		return unit.find(mapping, id).filter(found -> found.getVersion() == version)
				.orElseThrow(() -> unit.conflict(mapping, mine, unit.find(mapping, id)));
	}

	private void join(Mapping mapping, Record kept, Record chosen, Record gone) {
		unit.write(mapping, chosen, kept);
		for (MergePlan.Step step : new MergePlan(dsl, model, mapping, kept.getId(), gone.getId(), unit::isKept).steps()) {
			if (step.isJoined()) {
				Mapping joined = step.mapping();
				join(joined, step.into(), Doubles.joined(joined, step.into(), step.moved()), step.stored());
			} else {
				unit.write(step.mapping(), step.moved(), step.stored());
			}
		}
		unit.delete(mapping, unit.find(mapping, gone.getId()).orElseThrow());
		unit.add(Aliases.made(mapping.type(), kept.getId(), gone.getId()));
	}
}
