// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwang.archives.Archive;
import org.shouwang.archives.Carer;
import org.shouwang.archives.ui.internal.child.ArchiveRebase.FieldOf;
import org.shouwang.archives.ui.testing.School;
import org.shouwang.store.ConflictException;

class ArchiveDraftTest {
	private final School school = new School();
	private final String id = school.fullPupil();

	@AfterEach
	void close() {
		school.close();
	}

	private ArchiveDraft draft() {
		return new ArchiveDraft(school.store().dictionary(), school.archives().open(id), () -> { });
	}

	@Test
	void everyStepIsTakenBackAndDoneAgain() {
		ArchiveDraft draft = draft();
		draft.change("a", a -> a.pupil().setName("陈大满"));
		draft.change("b", a -> a.carers().removeIf(c -> !c.isParent()));
		assertEquals(2, draft.now().carers().size());
		draft.steps().undo();
		assertEquals(4, draft.now().carers().size());
		draft.steps().undo();
		assertFalse(draft.isChanged());
		draft.steps().redo();
		draft.steps().redo();
		assertEquals("陈大满", draft.now().pupil().getName());
		assertEquals(2, draft.now().carers().size());
		assertTrue(draft.isChanged());
	}

	@Test
	void anAdultWithTwoTiesStaysOneObject() {
		Archive archive = school.archives().open(id);
		Carer first = archive.carers().getFirst();
		archive.carers().add(new Carer(org.shouwang.model.ModelFactory.eINSTANCE.createGuardianship(), first.person(), first.works()));
		Archive copy = ArchiveCopy.of(archive);
		assertSame(copy.carers().getFirst().person(), copy.carers().getLast().person());
		assertSame(copy.carers().getFirst().works(), copy.carers().getLast().works());
	}

	@Test
	void whatSomebodyElseHasChangedInOtherFieldsStays() {
		ArchiveDraft draft = draft();
		draft.change("mine", a -> {
			a.pupil().setHomeAddress("新街1号");
			a.carers().getFirst().person().setPhone("13500000000");
			a.carers().removeIf(c -> c.tie().getUntil() != null);
			a.tags().add(org.shouwang.archives.model.ArchivesFactory.eINSTANCE.createStatusTag());
		});
		Archive theirs = school.archives().open(id);
		theirs.pupil().setName("陈大满");
		theirs.pupil().setHomeAddress("旧街2号");
		school.archives().save(theirs, "other");
		assertThrows(ConflictException.class, () -> school.archives().save(draft.snapshot(), "mine"));
		draft.rebase(school.archives().open(id), Set.of());
		school.archives().save(draft.snapshot(), "mine");
		Archive merged = school.archives().open(id);
		assertEquals("陈大满", merged.pupil().getName());
		assertEquals("新街1号", merged.pupil().getHomeAddress());
		assertEquals("13500000000", merged.carers().getFirst().person().getPhone());
		assertEquals(3, merged.carers().size());
		assertEquals(1, merged.tags().size());
	}

	@Test
	void theStoredValueStaysWhereItWasChosen() {
		ArchiveDraft draft = draft();
		draft.change("mine", a -> a.pupil().setHomeAddress("新街1号"));
		Archive theirs = school.archives().open(id);
		theirs.pupil().setHomeAddress(null);
		school.archives().save(theirs, "other");
		draft.rebase(school.archives().open(id), Set.of(new FieldOf(id, "homeAddress")));
		assertNull(draft.now().pupil().getHomeAddress());
		assertFalse(draft.isChanged());
	}
}
