// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.ModelPackage;
import org.shouwang.model.Pupil;
import org.shouwang.model.Sex;

class DictionaryTest {
	private final Dictionary dictionary = new Dictionary(List.of(ModelPackage.eINSTANCE));

	@Test
	void everyFieldOfEveryTypeHasLabelsInBothLanguagesAndAKnownSectionAndTarget() {
		for (RecordType type : dictionary.types()) {
			Set<String> sections = new HashSet<>();
			type.sections().forEach(s -> sections.add(s.key()));
			for (FieldType field : type.fields()) {
				assertFalse(field.label(Locale.CHINESE).isBlank(), field.id());
				assertNotEquals(field.label(Locale.CHINESE), field.label(Locale.ENGLISH), field.id());
				assertTrue(field.section().isEmpty() || sections.contains(field.section()), field.id());
				field.target().ifPresent(t -> assertTrue(dictionary.has(t), field.id()));
				assertTrue(field.sensitivity() != null);
			}
		}
	}

	@Test
	void columnsAndTablesHaveSnakeCaseNames() {
		assertEquals("class_group", dictionary.type("ClassGroup").table());
		assertEquals("id_number", dictionary.type(Pupil.class).field("idNumber").column());
	}

	@Test
	void notStatedIsNoValue() {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		FieldType sex = dictionary.type(pupil).field("sex");
		assertNull(sex.get(pupil));
		sex.set(pupil, Sex.FEMALE);
		assertEquals(Sex.FEMALE, sex.get(pupil));
		sex.set(pupil, null);
		assertEquals(Sex.UNKNOWN, pupil.getSex());
		assertEquals(Sex.MALE, sex.literal("MALE").orElseThrow());
	}

	@Test
	void anUnknownFieldIsNamed() {
		RecordType pupil = dictionary.type("Pupil");
		assertEquals("Pupil has no field shoeSize",
				assertThrows(IllegalArgumentException.class, () -> pupil.field("shoeSize")).getMessage());
	}

	@Test
	void clearanceReachesUpToItsOwnLevel() {
		assertTrue(Sensitivity.SENSITIVE.clears(Sensitivity.INTERNAL));
		assertFalse(Sensitivity.INTERNAL.clears(Sensitivity.SENSITIVE));
	}
}
