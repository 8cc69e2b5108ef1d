// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.meta;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.shouwang.model.Record;

/** All record types of the modules that are switched on (数据字典). Immutable. */
public final class Dictionary {
	private final Map<String, RecordType> types = new LinkedHashMap<>();

	/**
	 * Reads the types of the given packages.
	 *
	 * @throws IllegalStateException if a class or feature lacks an annotation, or two types have one name
	 */
	public Dictionary(Collection<EPackage> packages) {
		for (EPackage p : packages) {
			String module = Annotations.of(p, Annotations.TYPE, p.getName()).text("module")
					.orElseThrow(() -> new IllegalStateException("The package " + p.getName() + " names no module"));
			p.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
					.filter(c -> !c.isAbstract()).forEach(c -> add(new RecordType(c, module)));
		}
	}

	private void add(RecordType type) {
		if (types.putIfAbsent(type.id(), type) != null) {
			throw new IllegalStateException("Two modules have a record type " + type.id());
		}
	}

	/** All record types, those of the first package first. */
	public List<RecordType> types() {
		return List.copyOf(types.values());
	}

	/** Whether there is a type of this name: a dormant module's types are not here. */
	public boolean has(String id) {
		return types.containsKey(id);
	}

	/**
	 * The type with the given id.
	 *
	 * @throws IllegalArgumentException if no module that is switched on has it
	 */
	public RecordType type(String id) {
		RecordType type = types.get(id);
		if (type == null) {
			throw new IllegalArgumentException("No record type " + id);
		}
		return type;
	}

	/** The type whose generated interface this is. */
	public RecordType type(Class<? extends Record> javaType) {
		return types.values().stream().filter(t -> t.javaType() == javaType).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No record type " + javaType.getSimpleName()));
	}

	/** The type of a record. */
	public RecordType type(Record record) {
		return type(record.eClass().getName());
	}
}
