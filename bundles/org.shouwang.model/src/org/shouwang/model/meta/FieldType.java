// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.meta;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.shouwang.model.Record;

/** One field of a record, as its line in the {@code .xcore} describes it. Immutable; compared by identity. */
public final class FieldType {
	/** The literal that means "not stated" in every enumeration that has one. */
	public static final String UNKNOWN = "UNKNOWN";
	private static final int DEFAULT_LENGTH = 255;
	private static final int MULTILINE_LENGTH = 4000;
	private static final int ID_LENGTH = 36;

	private final RecordType owner;
	private final EAttribute attribute;
	private final Annotations annotations;
	private final Bilingual label;
	private final List<Option> options;
	private final Optional<Computation> computation;
	// Asked for every value of every row that is read or written: read from the annotations once.
	private final String id;
	private final String column;
	private final Optional<String> target;
	private final String kind;
	private final Sensitivity sensitivity;
	private final int maxLength;

	/**
	 * How a field follows from another one of the same record.
	 *
	 * @param function what is computed: {@code pinyin} or {@code initials}
	 * @param source   the name of the field it is computed from
	 */
	public record Computation(String function, String source) {
	}

	FieldType(RecordType owner, EAttribute attribute) {
		this.owner = owner;
		this.attribute = attribute;
		this.id = owner.id() + "." + attribute.getName();
		this.annotations = Annotations.of(attribute, Annotations.FIELD, id);
		this.label = annotations.label();
		this.options = attribute.getEAttributeType() instanceof EEnum e ? e.getELiterals().stream().map(this::option).toList()
				: List.of();
		List<String> words = annotations.words("computed");
		this.computation = words.size() == 2 ? Optional.of(new Computation(words.get(0), words.get(1))) : Optional.empty();
		this.column = RecordType.sqlName(attribute.getName());
		this.target = annotations.text("ref");
		this.kind = annotations.text("kind").orElseGet(this::defaultKind);
		this.sensitivity = Sensitivity.valueOf(annotations.text("sensitivity").orElse("internal").toUpperCase(Locale.ROOT));
		this.maxLength = length();
	}

	private Option option(EEnumLiteral literal) {
		Annotations a = Annotations.of(literal, Annotations.LABEL, literal.getEEnum().getName() + "." + literal.getName());
		return new Option(literal.getInstance(), a.label(), a.words("synonyms"));
	}

	/** The record type on which this field was asked for; an inherited field has one instance for each heir. */
	public RecordType owner() {
		return owner;
	}

	/** Unique over all modules, such as {@code Pupil.idNumber}. */
	public String id() {
		return id;
	}

	/** The name of the feature, such as {@code idNumber}. */
	public String name() {
		return attribute.getName();
	}

	/** The name of the column, such as {@code id_number}. */
	public String column() {
		return column;
	}

	/** What a form, a column head or a report calls it. */
	public Bilingual label() {
		return label;
	}

	/** {@link #label()} in one language. */
	public String label(Locale locale) {
		return label.in(locale);
	}

	/** Other words with which spreadsheets head this column. */
	public List<String> synonyms() {
		return annotations.words("synonyms");
	}

	/** How secret the values are. */
	public Sensitivity sensitivity() {
		return sensitivity;
	}

	/** The id of the value kind that parses, checks, formats and masks it; see {@code org.shouwang.model.value}. */
	public String kind() {
		return kind;
	}

	private String defaultKind() {
		Class<?> type = javaType();
		if (target().isPresent()) {
			return "reference";
		} else if (isOption()) {
			return "option";
		} else if (type == Integer.class || type == int.class || type == Long.class) {
			return "integer";
		} else if (type == Boolean.class || type == boolean.class) {
			return "bool";
		}
		return type == java.time.LocalDate.class ? "date" : "text";
	}

	/** The Java type of the values. */
	public Class<?> javaType() {
		return attribute.getEAttributeType().getInstanceClass();
	}

	/** Whether the values are literals of an enumeration. */
	public boolean isOption() {
		return !options.isEmpty();
	}

	/** The literals of the enumeration in their order; empty for other fields. */
	public List<Option> options() {
		return options;
	}

	/** The id of the record type whose ids this field holds. */
	public Optional<String> target() {
		return target;
	}

	/** The name of the field beside it that says of which type the record is whose id this field holds. */
	public Optional<String> targetTypeField() {
		return annotations.text("refBy");
	}

	/**
	 * Literals whose presence may enter figures and computed states even where the field itself is masked, because the state
	 * that follows says no more than fields do which are open.
	 */
	public List<String> figures() {
		return annotations.words("figures");
	}

	/** Whether a record without it cannot be saved. */
	public boolean isRequired() {
		return annotations.flag("required");
	}

	/** Whether forms, imports and documents never show it by themselves; said of the field, or by the type of an inherited one. */
	public boolean isHidden() {
		return annotations.flag("hidden") || owner.hides(attribute.getName());
	}

	/** Whether quick search looks into it. */
	public boolean isSearchKey() {
		return annotations.flag("search");
	}

	/** How it follows from another field; such a field is never written by hand. */
	public Optional<Computation> computation() {
		return computation;
	}

	/** The key of the form section in which it stands; one of {@link RecordType#sections()}. */
	public String section() {
		return annotations.text("section").orElse("");
	}

	/** The longest text the store holds, in characters. */
	public int maxLength() {
		return maxLength;
	}

	private int length() {
		if (target.isPresent() || "id".equals(name())) {
			return ID_LENGTH;
		}
		return annotations.text("length").map(Integer::valueOf).orElse("multiline".equals(kind) ? MULTILINE_LENGTH : DEFAULT_LENGTH);
	}

	/** The value in a record; {@code null} where none is stated, also for an enumeration's {@link #UNKNOWN}. */
	public Object get(Record record) {
		Object value = record.eGet(attribute);
		return value instanceof Enumerator e && UNKNOWN.equals(e.getName()) ? null : value;
	}

	/** Puts a value into a record; {@code null} stands for "not stated". */
	public void set(Record record, Object value) {
		record.eSet(attribute, value == null && !attribute.getEType().getInstanceClass().isPrimitive()
				? attribute.getDefaultValue() : value);
	}

	/** The literal of this field's enumeration with the given stored name. */
	public Optional<Enumerator> literal(String code) {
		return options.stream().filter(o -> o.code().equals(code)).map(Option::literal).findFirst();
	}

	@Override
	public String toString() {
		return id();
	}
}
