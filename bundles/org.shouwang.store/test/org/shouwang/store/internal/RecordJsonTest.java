// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.ModelPackage;
import org.shouwang.model.Pupil;
import org.shouwang.model.Sex;
import org.shouwang.model.meta.Dictionary;

class RecordJsonTest {

	@Test
	void goesRound() {
		Mapping mapping = new Mapping(new Dictionary(List.of(ModelPackage.eINSTANCE)).type("Pupil"));
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setId("1");
		pupil.setVersion(3);
		pupil.setName("䶮\"\n\\𬱖");
		pupil.setBorn(LocalDate.of(2014, 2, 28));
		pupil.setSex(Sex.FEMALE);
		pupil.setGrade(6);

		var read = RecordJson.read(mapping, "1", 3, RecordJson.write(mapping, pupil));

		assertTrue(EcoreUtil.equals(pupil, read));
		assertEquals(List.of(), mapping.differences(pupil, read));
	}
}
