// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.shouwang.model.Alias;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Tables;

/**
 * The ids that records had before they were merged. An alias is a record like any other, so that history, verification, scrubbing,
 * export and moving to another engine carry it; only the store writes it. Its commit is the merge.
 */
final class Aliases {

	static final String TYPE = "Alias";
	private static final Field<String> OWNER_TYPE = DSL.field(DSL.name("owner_type"), String.class);
	private static final Field<String> OWNER = DSL.field(DSL.name("owner"), String.class);
	private static final Field<String> FORMER = DSL.field(DSL.name("former_id"), String.class);

	private final DSLContext dsl;
	private final Model model;

	Aliases(DSLContext dsl, Model model) {
		this.dsl = dsl;
		this.model = model;
	}

	/** Whether records are known by former ids at all in this workspace. */
	boolean areKept() {
		return model.dictionary().has(TYPE);
	}

	Mapping mapping() {
		return model.of(model.dictionary().type(TYPE));
	}

	/** The record that stands for one which had that id. */
	Optional<String> owner(RecordType type, String formerId) {
		return areKept() ? dsl.select(OWNER).from(Tables.table(mapping().type())).where(OWNER_TYPE.eq(type.id()), FORMER.eq(formerId))
				.fetchOptional(OWNER) : Optional.empty();
	}

	/** The ids that these records had before. */
	Set<String> formerIds(RecordType type, Collection<String> owners) {
		Set<String> found = new HashSet<>();
		if (areKept()) {
			for (List<String> chunk : ScrubSet.chunks(owners)) {
				found.addAll(dsl.select(FORMER).from(Tables.table(mapping().type())).where(OWNER_TYPE.eq(type.id()), OWNER.in(chunk))
						.fetch(FORMER));
			}
		}
		return found;
	}

	/** The aliases of one record. */
	List<Alias> of(RecordType type, String owner) {
		return areKept() ? list(OWNER_TYPE.eq(type.id()).and(OWNER.eq(owner))) : List.of();
	}

	/** All aliases of a type's records. */
	List<Alias> of(RecordType type) {
		return areKept() ? list(OWNER_TYPE.eq(type.id())) : List.of();
	}

	private List<Alias> list(Condition where) {
		return new ArrayList<>(dsl.select(mapping().select()).from(Tables.table(mapping().type())).where(where)
				.orderBy(DSL.field(DSL.name("id"))).fetch(mapping()::<Alias>record));
	}

	static Alias made(RecordType type, String owner, String formerId) {
		Alias alias = ModelFactory.eINSTANCE.createAlias();
		alias.setOwnerType(type.id());
		alias.setOwner(owner);
		alias.setFormerId(formerId);
		return alias;
	}
}
