// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;

/**
 * Tells whether two records of one type would stand twice once both refer to the same record. Two that contradict each other nowhere
 * are one: all dates, references and required values are equal, and elsewhere only one of them may say something. Of a type of which
 * there is one a record (a child's sheet) the two are always joined; texts that differ are then both kept, one behind the other.
 */
final class Doubles {

	private static final String END = "until";
	private static final String BETWEEN = "；";

	private Doubles() {
	}

	/** What two records are to each other. */
	enum Likeness {
		/** They say different things; both stay. */
		OTHER,
		/** They say the same; one is enough. */
		SAME,
		/** They tie the same records, neither has ended, and they contradict each other: both stay, and a person must look. */
		DOUBTFUL
	}

	static Likeness of(Mapping mapping, Record one, Record other) {
		Optional<FieldType> single = mapping.type().single();
		if (single.isPresent() ? isEqual(single.get(), one, other) && fit(mapping, one, other) : agree(mapping, one, other)) {
			return Likeness.SAME;
		}
		return isSameTie(mapping, one, other) ? Likeness.DOUBTFUL : Likeness.OTHER;
	}

	private static boolean agree(Mapping mapping, Record one, Record other) {
		return mapping.stated().stream().allMatch(f -> isEqual(f, one, other)
				|| !isFirm(f) && (f.get(one) == null || f.get(other) == null));
	}

	/** Values that are compared as they are: what one leaves open there is not what the other says. */
	private static boolean isFirm(FieldType field) {
		return field.isRequired() || field.javaType() == LocalDate.class || field.target().isPresent()
				|| field.targetTypeField().isPresent();
	}

	private static boolean isEqual(FieldType field, Record one, Record other) {
		return Objects.equals(field.get(one), field.get(other));
	}

	// Two references, both the same: a tie such as a guardianship. A record about one other is no tie.
	private static boolean isSameTie(Mapping mapping, Record one, Record other) {
		List<FieldType> references = mapping.fields().stream().filter(f -> f.target().isPresent()).toList();
		return references.size() > 1 && references.stream().allMatch(f -> isEqual(f, one, other))
				&& isOpen(mapping, one) && isOpen(mapping, other);
	}

	private static boolean isOpen(Mapping mapping, Record record) {
		return mapping.fields().stream().filter(f -> f.name().equals(END)).allMatch(f -> f.get(record) == null);
	}

	/** Whether all that both say can be kept in one. */
	private static boolean fit(Mapping mapping, Record one, Record other) {
		return mapping.stated().stream().allMatch(f -> isEqual(f, one, other) || f.get(one) == null || f.get(other) == null
				|| isText(f) && joined((String) f.get(one), (String) f.get(other)).length() <= f.maxLength());
	}

	private static boolean isText(FieldType field) {
		return field.javaType() == String.class && (field.kind().equals("text") || field.kind().equals("multiline"));
	}

	/** The one with all that both say; only for two that are the same. */
	static Record joined(Mapping mapping, Record one, Record other) {
		Record both = EcoreUtil.copy(one);
		for (FieldType field : mapping.stated()) {
			Object mine = field.get(one);
			Object theirs = field.get(other);
			if (mine == null) {
				field.set(both, theirs);
			} else if (theirs != null && !mine.equals(theirs)) {
				field.set(both, joined((String) mine, (String) theirs));
			}
		}
		return both;
	}

	private static String joined(String one, String other) {
		return one.contains(other) ? one : other.contains(one) ? other : one + BETWEEN + other;
	}
}
