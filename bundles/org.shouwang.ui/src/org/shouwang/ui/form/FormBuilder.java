// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.model.meta.Bilingual;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Section;

/**
 * Makes a form from a record type. What the model says is the form's start; a module refines it: which fields, which access,
 * an editor of its own, further sections below.
 */
public final class FormBuilder {
	private final FormContext context;
	private final RecordType type;
	private final Map<String, FieldEditors> editors = new HashMap<>();
	private final List<ExtraSection> extras = new ArrayList<>();
	private Predicate<FieldType> shown = f -> !f.isHidden();
	private Function<FieldType, FieldAccess> access = f -> FieldAccess.EDIT;
	private FormCheck check = values -> List.of();

	record ExtraSection(Bilingual title, BiConsumer<Composite, FormContext> content) {
	}

	/** Starts from the model's description. */
	public FormBuilder(FormContext context, RecordType type) {
		this.context = context;
		this.type = type;
	}

	/** Shows only these of the fields that the model does not hide. */
	public FormBuilder fields(Predicate<FieldType> wanted) {
		shown = shown.and(wanted);
		return this;
	}

	/** Says what a person may do with each field; asked anew for each record. */
	public FormBuilder access(Function<FieldType, FieldAccess> newAccess) {
		access = newAccess;
		return this;
	}

	/** Uses another editor for a field. */
	public FormBuilder editor(String fieldName, FieldEditors editor) {
		editors.put(type.field(fieldName).name(), editor);
		return this;
	}

	/** Adds checks across fields, done when a field is left and before saving. */
	public FormBuilder check(FormCheck newCheck) {
		check = newCheck;
		return this;
	}

	/** Adds a section below those of the model. */
	public FormBuilder section(Bilingual title, BiConsumer<Composite, FormContext> content) {
		extras.add(new ExtraSection(title, content));
		return this;
	}

	/** Makes the form; the parent has a fill or grid layout. */
	public RecordForm build(Composite parent) {
		return new RecordForm(parent, this);
	}

	FormContext context() {
		return context;
	}

	RecordType type() {
		return type;
	}

	Function<FieldType, FieldAccess> access() {
		return access;
	}

	FormCheck check() {
		return check;
	}

	List<ExtraSection> extras() {
		return extras;
	}

	FieldEditors editors(FieldType field) {
		return editors.getOrDefault(field.name(), FieldEditors::standard);
	}

	/** The fields to show by section; computed fields never appear, since nobody writes them. */
	Map<Section, List<FieldType>> sections() {
		Map<Section, List<FieldType>> sections = new LinkedHashMap<>();
		type.sections().forEach(s -> sections.put(s, new ArrayList<>()));
		Section rest = new Section("", type.label());
		for (FieldType field : type.fields()) {
			if (shown.test(field) && field.computation().isEmpty()) {
				Section section = type.sections().stream().filter(s -> s.key().equals(field.section())).findFirst().orElse(rest);
				sections.computeIfAbsent(section, s -> new ArrayList<>()).add(field);
			}
		}
		sections.values().removeIf(List::isEmpty);
		return sections;
	}
}
