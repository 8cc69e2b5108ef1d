// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.ModelPackage;
import org.shouwang.model.Pupil;
import org.shouwang.model.Sex;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.RecordType;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.testing.Window;
import org.shouwang.ui.theme.Appearance;

class RecordFormTest {
	private final RecordType type = new Dictionary(List.of(ModelPackage.eINSTANCE)).type(Pupil.class);
	private final Window window = new Window(Locale.CHINESE, Appearance.LIGHT, 760, 820);
	private final Bot bot = window.bot();

	@AfterEach
	void close() {
		window.close();
	}

	static Pupil pupil() {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setId("p1");
		pupil.setName("陈小满");
		pupil.setSex(Sex.FEMALE);
		pupil.setBorn(LocalDate.of(2017, 9, 3));
		pupil.setClassGroup("c1");
		pupil.setPhone("13800001234");
		pupil.setPresentAddress("四川省广元市旺苍县东河镇示例村3组");
		return pupil;
	}

	private RecordForm form() {
		RecordForm form = new FormBuilder(window.form(), type).build(window.shell());
		window.open();
		form.show(pupil());
		// The class is looked up in the background.
		bot.waitUntil(() -> "三年级1班".equals(bot.text("field:Pupil.classGroup")));
		return form;
	}

	@Test
	void whatIsShownIsNeitherDirtyNorChanged() {
		RecordForm form = form();
		assertFalse(form.isDirty());
		assertTrue(form.changes().isEmpty());
		assertEquals("2017-09-03", bot.text("field:Pupil.born"));
		assertEquals("三年级1班", bot.text("field:Pupil.classGroup"));
	}

	@Test
	void typingIsReadNormalisedAndAppliedToTheRecord() {
		RecordForm form = form();
		List<FieldEdit> edits = new ArrayList<>();
		form.onEdit(edits::add);
		bot.type("field:Pupil.born", "2018年9月3日");
		assertEquals("2018-09-03", bot.text("field:Pupil.born"));
		assertTrue(form.isDirty());
		Pupil record = pupil();
		form.applyTo(record);
		assertEquals(LocalDate.of(2018, 9, 3), record.getBorn());
		assertEquals(LocalDate.of(2017, 9, 3), edits.get(0).before());
		assertEquals(LocalDate.of(2018, 9, 3), edits.get(0).after());
	}

	@Test
	void whatCannotBeReadIsSaidUnderTheFieldAndKeepsTheRecordFromBeingSaved() {
		RecordForm form = form();
		bot.type("field:Pupil.idNumber", "5108211234");
		assertFalse(bot.text("message:Pupil.idNumber").isEmpty());
		assertFalse(form.validate());
		assertTrue(form.isDirty());
		Screenshots.save(window.shell(), "form-error-zh-light");
		form.show(pupil());
		assertTrue(form.validate());
	}

	@Test
	void aRequiredFieldThatIsEmptyIsNamed() {
		RecordForm form = form();
		bot.type("field:Pupil.name", " ");
		assertFalse(form.validate());
		assertEquals("name", form.problems().get(0).field().name());
	}

	@Test
	void choicesKnowNotStated() {
		RecordForm form = form();
		bot.choose("field:Pupil.sex", null);
		assertNull(form.value("sex"));
		assertTrue(form.changes().containsKey(type.field("sex")));
		form.set("sex", Sex.FEMALE);
		assertFalse(form.isDirty());
	}

	@Test
	void aReferenceIsFoundByTypingAndPickedWithTheKeyboard() {
		RecordForm form = form();
		bot.typeOnly("field:Pupil.classGroup", "四");
		Text input = bot.find(Text.class, "field:Pupil.classGroup");
		bot.waitUntil(() -> bot.search(org.eclipse.swt.widgets.Table.class, "choice-popup").isPresent());
		Event enter = new Event();
		enter.detail = SWT.TRAVERSE_RETURN;
		input.notifyListeners(SWT.Traverse, enter);
		assertEquals("c3", form.value("classGroup"));
		assertEquals("四年级1班", input.getText());
	}

	@Test
	void maskedFieldsShowTheirMaskAndCannotBeChanged() {
		RecordForm form = new FormBuilder(window.form(), type)
				.access(f -> f.name().equals("phone") ? FieldAccess.MASKED : FieldAccess.READ).build(window.shell());
		window.open();
		form.show(pupil());
		assertTrue(bot.text("field:Pupil.phone").contains("*"));
		assertFalse(bot.find(Text.class, "field:Pupil.phone").getEditable());
		assertFalse(form.isDirty());
	}

	@Test
	void everyFieldOfEveryTypeGetsAnEditorThatShowsNothingAndGivesNothing() {
		for (RecordType each : new Dictionary(List.of(ModelPackage.eINSTANCE)).types()) {
			RecordForm form = new FormBuilder(window.form(), each).build(window.shell());
			form.show(each.newRecord());
			assertFalse(form.isDirty(), each.id());
			form.control().dispose();
		}
	}

	@Test
	void itLooksWellInBothAppearances() {
		form();
		Screenshots.save(window.shell(), "form-zh-light");
		try (Window dark = new Window(Locale.ENGLISH, Appearance.DARK, 760, 820)) {
			RecordForm form = new FormBuilder(dark.form(), type).build(dark.shell());
			dark.open();
			form.show(pupil());
			bot.rest(150);
			Screenshots.save(dark.shell(), "form-en-dark");
		}
	}
}
