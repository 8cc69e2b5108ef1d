// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.meta;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.shouwang.model.Record;

/** One class of records, as its {@code .xcore} describes it. Immutable; compared by identity. */
public final class RecordType {
	private final EClass eClass;
	private final Annotations annotations;
	private final String module;
	private final Bilingual label;
	private final List<Section> sections;
	private final Map<String, FieldType> fields = new LinkedHashMap<>();
	private final List<FieldType> list;
	private final List<String> hides;

	RecordType(EClass eClass, String module) {
		this.eClass = eClass;
		this.module = module;
		this.annotations = Annotations.of(eClass, Annotations.TYPE, eClass.getName());
		this.label = annotations.label();
		this.sections = annotations.text("sections").map(RecordType::sections).orElse(List.of());
		this.hides = annotations.words("hides");
		for (EAttribute attribute : eClass.getEAllAttributes()) {
			fields.put(attribute.getName(), new FieldType(this, attribute));
		}
		this.list = List.copyOf(fields.values());
		// a hidden field that the class does not have is a slip of the pen in the model
		hides.forEach(this::field);
	}

	private static List<Section> sections(String text) {
		return Arrays.stream(text.split(";")).map(s -> s.split(":"))
				.map(p -> new Section(p[0], new Bilingual(p[1], p[2]))).toList();
	}

	/** Unique over all modules, such as {@code Pupil}; stands in histories and exported files. */
	public String id() {
		return eClass.getName();
	}

	/** The module whose schema holds the table, such as {@code core} or {@code archives}. */
	public String module() {
		return module;
	}

	/** The table's name within its schema, such as {@code class_group}. */
	public String table() {
		return sqlName(eClass.getName());
	}

	/** What one such record is called. */
	public Bilingual label() {
		return label;
	}

	/** {@link #label()} in one language. */
	public String label(Locale locale) {
		return label.in(locale);
	}

	/** The form sections in their order; empty where one section holds all. */
	public List<Section> sections() {
		return sections;
	}

	/** The field that names a record to a person, such as a pupil's name. */
	public Optional<FieldType> title() {
		return annotations.text("title").map(this::field);
	}

	/**
	 * Whether such a record, with all that belongs to it, is a dossier (案卷) that can be closed under archive rules. What refers to it by a
	 * required field belongs to it, and so does what names it as its owner.
	 */
	public boolean isDossier() {
		return annotations.flag("dossier");
	}

	/** The field of which each value has at most one such record, as a child has one sheet. */
	public Optional<FieldType> single() {
		return annotations.text("single").map(this::field);
	}

	/** All fields, inherited ones first, in the order of the model. */
	public List<FieldType> fields() {
		return list;
	}

	/**
	 * The field with the given name.
	 *
	 * @throws IllegalArgumentException if there is none: the caller names a field that the model does not have
	 */
	public FieldType field(String name) {
		FieldType field = fields.get(name);
		if (field == null) {
			throw new IllegalArgumentException(id() + " has no field " + name);
		}
		return field;
	}

	/** A new record of this type, without an id. */
	public Record newRecord() {
		return (Record) EcoreUtil.create(eClass);
	}

	/** Whether the record is of exactly this type. */
	public boolean isTypeOf(Record record) {
		return record.eClass() == eClass;
	}

	/** The generated interface. */
	public Class<?> javaType() {
		return eClass.getInstanceClass();
	}

	/** Whether the type, as an heir, leaves an inherited field without use: a child has no schooling to state beside its grade. */
	boolean hides(String field) {
		return hides.contains(field);
	}

	static String sqlName(String camelCase) {
		return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return id();
	}
}
