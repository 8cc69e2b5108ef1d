// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwang.model.GuardianRole;
import org.shouwang.model.Guardianship;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.ModelPackage;
import org.shouwang.model.Record;
import org.shouwang.model.Relation;
import org.shouwang.model.meta.Bilingual;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.RecordType;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.testing.Window;
import org.shouwang.ui.theme.Appearance;

class DatedRecordsTest {
	private final Dictionary dictionary = new Dictionary(List.of(ModelPackage.eINSTANCE));
	private final RecordType type = dictionary.type("Guardianship");
	private final Window window = new Window(Locale.SIMPLIFIED_CHINESE, Appearance.LIGHT, 760, 620);
	private final List<Record> saved = new ArrayList<>();
	private final List<Record> removed = new ArrayList<>();
	private DatedRecords records;

	@AfterEach
	void close() {
		window.close();
	}

	private static Guardianship guardianship(String id, String person, Relation relation, LocalDate since, LocalDate until) {
		Guardianship g = ModelFactory.eINSTANCE.createGuardianship();
		g.setId(id);
		g.setPerson(person);
		g.setRelation(relation);
		g.setRole(GuardianRole.DELEGATED);
		g.setSince(since);
		g.setUntil(until);
		return g;
	}

	private void open() {
		DatedRecords.Spec spec = new DatedRecords.Spec(type, "person", "since", "until", f -> !f.name().equals("concern"),
				() -> guardianship("new", "c3", Relation.MATERNAL_GRANDMOTHER, null, null));
		RecordForm form = new FormBuilder(window.form(), dictionary.type("Pupil")).fields(f -> f.section().equals("contact"))
				.section(new Bilingual("监护人", "Guardians"), (parent, context) -> records = new DatedRecords(parent, context, spec, new Listener()))
				.build(window.shell());
		form.show(RecordFormTest.pupil());
		records.show(List.of(guardianship("g1", "c1", Relation.FATHER, LocalDate.of(2017, 9, 3), LocalDate.of(2023, 8, 31)),
				guardianship("g2", "c2", Relation.PATERNAL_GRANDMOTHER, LocalDate.of(2023, 9, 1), null)));
		window.open();
		window.bot().rest(150);
	}

	private final class Listener implements DatedRecords.Listener {
		@Override
		public void save(Record record) {
			saved.add(record);
		}

		@Override
		public void remove(Record record) {
			removed.add(record);
		}
	}

	@Test
	void whatIsInForceComesFirst() {
		open();
		assertEquals(List.of("g2", "g1"), records.records().stream().map(Record::getId).toList());
		Screenshots.save(window.shell(), "dated-records-zh-light");
	}

	@Test
	void addingAndChangingOpenAFormAndHandOverACopy() {
		open();
		window.bot().press("form.edit:g2");
		window.bot().type("field:Guardianship.until", "2026.02.28");
		Screenshots.save(window.bot().find(Shell.class, "record-dialog"), "record-dialog-zh-light");
		window.bot().press("dialog-ok");
		assertEquals(LocalDate.of(2026, 2, 28), ((Guardianship) saved.get(0)).getUntil());
		assertEquals(null, ((Guardianship) records.records().get(0)).getUntil());
		window.bot().press("add:Guardianship");
		window.bot().press("dialog-ok");
		assertEquals("new", saved.get(1).getId());
		window.bot().press("form.remove:g1");
		assertEquals("g1", removed.get(0).getId());
	}
}
