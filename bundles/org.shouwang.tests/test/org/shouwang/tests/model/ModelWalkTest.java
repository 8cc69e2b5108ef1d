// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwang.model.Record;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldFormat;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.sheets.TargetField;
import org.shouwang.store.Change;
import org.shouwang.store.SchemaCheck;
import org.shouwang.store.Session;
import org.shouwang.tests.Workshop;

/**
 * Walks every field of every class of every {@code .xcore}: one line in the model, one migration step and the labels are enough, and none
 * of them may be missing.
 */
public class ModelWalkTest {
	/** Fields that no table of a school has: said of parents by hand only, or by the dated history itself. */
	private static final Set<String> NOT_IMPORTED = Set.of("Pupil.education", "Person.remarks", "ParentWork.until", "ParentWork.statedOn",
			"ParentWork.reason");
	/** Written under rules of the store's own (docs/decisions/0020), which tests of the store hold. */
	public static final Set<String> RULED = Set.of("Alias", "Filing");
	private static final Map<String, List<String>> IMPORTED = Map.of("Pupil", List.of("pupil"), "ChildSheet", List.of("pupil"), "Person",
			List.of("father", "mother", "guardian"), "ParentWork", List.of("father", "mother"));
	private static final Dictionary DICTIONARY = new Dictionary(Workshop.MODULES.stream().flatMap(m -> m.packages().stream()).toList());

	private static Workshop workshop;

	@BeforeAll
	static void open() {
		workshop = new Workshop();
	}

	@AfterAll
	static void close() {
		workshop.close();
	}

	static Stream<RecordType> types() {
		return DICTIONARY.types().stream();
	}

	static Stream<RecordType> free() {
		return types().filter(type -> !RULED.contains(type.id()));
	}

	static Stream<FieldType> fields() {
		return types().flatMap(t -> t.fields().stream());
	}

	@ParameterizedTest
	@MethodSource("fields")
	void labelsAreThereInBothLanguages(FieldType field) {
		String zh = field.label(Locale.CHINESE);
		String en = field.label(Locale.ENGLISH);
		assertTrue(zh.codePoints().anyMatch(Character::isIdeographic), zh);
		assertTrue(!en.isBlank() && en.codePoints().noneMatch(Character::isIdeographic), en);
		field.options().forEach(o -> assertTrue(o.label().zh().codePoints().anyMatch(Character::isIdeographic)
				&& o.label().en().codePoints().noneMatch(Character::isIdeographic), o.code()));
		assertTrue(field.section().isEmpty() || field.owner().sections().stream().anyMatch(s -> s.key().equals(field.section())), "no such section");
		field.target().ifPresent(t -> assertTrue(DICTIONARY.has(t), "no such record"));
	}

	@ParameterizedTest
	@MethodSource("types")
	void labelsTellFieldsOfOneRecordApart(RecordType type) {
		for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
			Set<String> seen = new HashSet<>();
			type.fields().forEach(f -> assertTrue(seen.add(f.label(locale)), "two fields of " + type + " are called " + f.label(locale)));
		}
		type.fields().stream().filter(FieldType::isOption).forEach(f -> assertEquals(f.options().size(),
				f.options().stream().map(o -> o.label().zh()).distinct().count(), f.id()));
	}

	@ParameterizedTest
	@MethodSource("fields")
	void everyKindCanBeReadAndShown(FieldType field) {
		ValueKinds kinds = new ValueKinds(new AreaCodes());
		boolean own = field.isOption() || field.target().isPresent();
		assertTrue(own || kinds.find(field.kind()).isPresent(), "nobody reads values of the kind " + field.kind());
		assertEquals("", new FieldFormat(kinds).text(field, field.owner().newRecord(), Locale.CHINESE).replaceAll("[0-9]|" + defaultLabels(field), ""));
	}

	/** Enumerations without "not stated" begin with their first choice. */
	private static String defaultLabels(FieldType field) {
		return field.isOption() && !field.options().getFirst().isUnknown() ? field.options().getFirst().label().zh() : "0";
	}

	@Test
	void everyFieldHasItsColumn() {
		assertEquals(List.of(), SchemaCheck.problems(workshop.store()));
		assertEquals(types().map(RecordType::id).toList(), workshop.store().dictionary().types().stream().map(RecordType::id).toList());
	}

	@ParameterizedTest
	@MethodSource("free")
	void valuesAreWrittenReadKeptAndBroughtBack(RecordType named) {
		RecordType type = workshop.store().dictionary().type(named.id());
		Session session = workshop.session();
		Record first = session.write("add", unit -> new Values(unit).add(type, 0)).value();
		Map<String, Object> before = values(type, session.<Record>load(type, first.getId()).orElseThrow());
		assertEquals(values(type, first), before);
		type.fields().stream().filter(Values::isFree).forEach(f -> assertTrue(before.containsKey(f.name()), f.id() + " was not kept"));

		var commit = session.change("change", unit -> new Values(unit).fill(unit.edit(type, first.getId()), type, 1));
		Map<String, Object> after = values(type, session.<Record>load(type, first.getId()).orElseThrow());
		Set<String> changed = new TreeSet<>();
		type.fields().stream().filter(Values::isFree).filter(f -> !before.get(f.name()).equals(after.get(f.name()))).forEach(f -> changed.add(f.name()));
		assertEquals(type.fields().stream().filter(Values::isFree).map(FieldType::name).collect(Collectors.toCollection(TreeSet::new)), changed);
		Set<String> told = session.history(type, first.getId()).stream().map(h -> h.change()).filter(c -> c.kind() == Change.Kind.UPDATED)
				.map(Change::field).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(changed, told, "the history must tell of every field that people change");

		session.revert(commit.seq(), "undo");
		assertEquals(before, values(type, session.<Record>load(type, first.getId()).orElseThrow()));
	}

	private static Map<String, Object> values(RecordType type, Record record) {
		Map<String, Object> values = new TreeMap<>();
		type.fields().stream().filter(f -> !"version".equals(f.name())).filter(f -> f.get(record) != null).forEach(f -> values.put(f.name(), f.get(record)));
		return values;
	}

	@ParameterizedTest
	@MethodSource("free")
	void valuesAboveTheClearanceAreMasked(RecordType named) {
		RecordType type = workshop.store().dictionary().type(named.id());
		Record whole = workshop.session().write("add", unit -> new Values(unit).add(type, 0)).value();
		for (Sensitivity clearance : List.of(Sensitivity.PUBLIC, Sensitivity.INTERNAL)) {
			Record seen = workshop.session("viewer", clearance).<Record>load(type, whole.getId()).orElseThrow();
			for (FieldType field : type.fields()) {
				if (clearance.clears(field.sensitivity()) || isName(field)) {
					assertEquals("version".equals(field.name()) ? seen.getVersion() : field.get(whole), field.get(seen), field::id);
				} else if (field.isOption() && !field.options().getFirst().isUnknown()) {
					assertEquals(field.options().getFirst().literal(), field.get(seen), field::id);
				} else {
					assertNotEquals(field.get(whole), field.get(seen), field::id);
				}
			}
		}
	}

	/** Whoever may see a row knows whom it is about (docs/decisions/0014). */
	private static boolean isName(FieldType field) {
		boolean name = field.kind().equals("personName")
				|| field.computation().filter(c -> field.owner().field(c.source()).kind().equals("personName")).isPresent();
		return name && field.sensitivity() == Sensitivity.INTERNAL;
	}

	@Test
	void whatIsPrivateIsNotPublic() {
		for (String name : List.of("idNumber", "phone", "presentAddress", "homeAddress", "registeredAddress", "health", "studentNumber", "workPhone")) {
			fields().filter(f -> f.name().equals(name) && !f.owner().id().equals("School"))
					.forEach(f -> assertTrue(f.sensitivity().compareTo(Sensitivity.SENSITIVE) >= 0, f.id()));
		}
		fields().filter(f -> "person".equals(f.owner().table()) || "pupil".equals(f.owner().table())).filter(f -> !f.name().matches("id|version|school"))
				.forEach(f -> assertNotEquals(Sensitivity.PUBLIC, f.sensitivity(), f.id()));
	}

	@Test
	void everyFieldThatSchoolsWriteIsReadFromTheirTables() {
		Map<String, TargetField> targets = workshop.importer().fields().stream().collect(Collectors.toMap(TargetField::id, t -> t));
		Set<String> missing = new TreeSet<>();
		IMPORTED.forEach((record, owners) -> DICTIONARY.type(record).fields().stream()
				.filter(f -> !f.isHidden() && f.computation().isEmpty() && (f.target().isEmpty() || "classGroup".equals(f.name())))
				.filter(f -> !NOT_IMPORTED.contains(f.id()))
				.forEach(f -> owners.stream().map(o -> o + "." + f.name()).filter(t -> !targets.containsKey(t)).forEach(missing::add)));
		assertEquals(Set.of(), missing);
		targets.values().forEach(t -> assertFalse(t.label().in(Locale.CHINESE).isBlank()));
	}
}
