// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.archives.Archive;
import org.shouwang.archives.ArchivesService;
import org.shouwang.archives.Carer;
import org.shouwang.archives.Families;
import org.shouwang.archives.Dossiers;
import org.shouwang.archives.DossiersService;
import org.shouwang.model.FilingGround;
import org.shouwang.archives.Office;
import org.shouwang.archives.PupilFilter;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.PupilSort;
import org.shouwang.archives.Tables;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.Circumstance;
import org.shouwang.archives.model.StatusTag;
import org.shouwang.model.Health;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldFormat;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.report.DossierSection;
import org.shouwang.report.ReportRequest;
import org.shouwang.report.ReportScope;
import org.shouwang.report.ReportSupplier;
import org.shouwang.report.document.Block;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.Paragraph;

/** What stands on cards, rosters and dossiers of the same children, and what does not. */
class ReportsTest {
	private static final int ROSTER = 12;
	private static final int REGISTER = 8;
	private static final Locale ZH = Locale.CHINESE;
	private static final Map<String, String> OPEN = Map.of("sensitive", "off");
	private static final Map<String, String> FULL = Map.of("sensitive", "on");

	@TempDir
	private static Path folder;
	private static Office office;
	private static ArchivesService archives;

	@BeforeAll
	static void school() throws IOException {
		office = new Office();
		archives = office.archives();
		office.take(Tables.roster(ROSTER).xlsx(folder.resolve("roster.xlsx")), Office.ALL_OR_NOTHING);
		office.take(Tables.register(REGISTER).xlsx(folder.resolve("register.xlsx")), Office.ALL_OR_NOTHING);
		Archive archive = office.archive(Tables.name(0));
		archive.pupil().setHealth(Health.ILL);
		archive.pupil().setPhone("13912345678");
		archive.sheet().setPersonality("内向寡言");
		archive.sheet().setTalents("画画");
		StatusTag tag = ArchivesFactory.eINSTANCE.createStatusTag();
		tag.setCircumstance(Circumstance.HARDSHIP);
		tag.setReason("房屋倒塌");
		archive.tags().add(tag);
		archives.save(archive, "补充");
	}

	@AfterAll
	static void close() {
		office.close();
	}

	private static List<String> ids() {
		PupilIndex index = archives.index(LocalDate.now());
		return IntStream.of(index.select(PupilFilter.NONE.and(PupilFilter.Group.LEFT_BEHIND), PupilSort.CLASS, false)).mapToObj(index::id).toList();
	}

	private static List<Archive> all() {
		PupilIndex index = archives.index(LocalDate.now());
		return IntStream.range(0, index.size()).mapToObj(i -> archives.open(index.id(i))).toList();
	}

	private static Printing printing() {
		return new Printing(office.session(), office.store().dictionary(), archives);
	}

	private static List<ReportSupplier> suppliers(Printing printing) {
		return List.of(new ContactCards(printing), new ClassRoster(printing), new Dossier(printing, List.of()));
	}

	private static ReportSupplier supplier(String id) {
		return suppliers(printing()).stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
	}

	private static List<String> text(ReportSupplier supplier, ReportScope scope, Locale language, Map<String, String> options) {
		ReportRequest request = new ReportRequest(scope, language, options);
		request.check(supplier);
		return Flat.of(supplier.build(request));
	}

	private static List<String> text(String id, ReportScope scope, Map<String, String> options) {
		return text(supplier(id), scope, ZH, options);
	}

	private static ReportScope everyone() {
		return new ReportScope.All();
	}

	/** All that is sensitive in the archives, as people read it. */
	private static Set<String> secrets(boolean phonesToo) {
		Set<String> secrets = new TreeSet<>();
		for (Archive a : all()) {
			Stream.of(Stream.of(a.pupil(), a.sheet()), a.assessments().stream(), a.tags().stream(), a.kept().stream(),
					a.carers().stream().flatMap(ReportsTest::records)).flatMap(s -> s).forEach(r -> secrets.addAll(secrets(r, phonesToo)));
		}
		assertTrue(secrets.size() > REGISTER, secrets.toString());
		return secrets;
	}

	private static Stream<Record> records(Carer carer) {
		return Stream.concat(Stream.of(carer.tie(), carer.person()), carer.works().stream());
	}

	private static List<String> secrets(Record record, boolean phonesToo) {
		FieldFormat format = new FieldFormat(new ValueKinds(new AreaCodes()));
		List<String> secrets = new ArrayList<>();
		for (FieldType field : office.store().dictionary().type(record).fields()) {
			boolean adultsPhone = "phone".equals(field.name()) && "Person".equals(field.owner().id());
			String text = format.text(field, record, ZH);
			if (field.sensitivity() == Sensitivity.SENSITIVE && text.length() > 1 && (phonesToo || !adultsPhone)) {
				secrets.add(text);
			}
		}
		return secrets;
	}

	@ParameterizedTest
	@ValueSource(strings = { "contact-cards", "class-roster", "dossier" })
	void withoutTheSensitiveLinesNothingSensitiveIsPrinted(String id) {
		String text = String.join("\n", text(id, everyone(), OPEN));
		boolean namesWhomToCall = !"dossier".equals(id);
		for (String secret : secrets(!namesWhomToCall)) {
			// 健康 is also the label of a line and part of other words
			if (!secret.equals("健康") && !secret.equals("一般")) {
				assertFalse(text.contains(secret), id + " tells " + secret);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "contact-cards", "class-roster", "dossier" })
	void aViewerWhoMayNotSeeThemPrintsOnlyMasks(String id) {
		var session = office.session("teacher", Sensitivity.INTERNAL);
		ArchivesService masked = new ArchivesService(office.store(), session);
		Printing printing = new Printing(session, office.store().dictionary(), masked);
		ReportSupplier supplier = suppliers(printing).stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
		String text = String.join("\n", text(supplier, everyone(), ZH, FULL));
		for (String secret : secrets(true)) {
			if (!secret.equals("健康") && !secret.equals("一般")) {
				assertFalse(text.contains(secret), id + " tells " + secret);
			}
		}
		assertTrue(text.contains(Tables.name(0)));
		masked.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void everyTextIsOfTheLanguageAskedFor(String language) {
		for (ReportSupplier supplier : suppliers(printing())) {
			List<String> text = text(supplier, everyone(), Locale.of(language), FULL);
			assertTrue(text.stream().noneMatch(l -> l.contains("{0}") || l.contains("null")));
			assertEquals(supplier.label(Locale.of(language)), text.getFirst());
			supplier.options().forEach(o -> o.choices().forEach(c -> assertFalse(c.label(Locale.of(language)).isBlank())));
		}
		assertTrue(text(supplier("dossier"), everyone(), Locale.of(language), FULL).contains("zh".equals(language) ? "家庭与监护人" : "Family and guardians"));
	}

	@Test
	void cardsNameWhomToCallFirst() {
		Archive archive = office.archive(Tables.name(0));
		List<String> text = text("contact-cards", new ReportScope.Pupils(List.of(archive.pupil().getId())), FULL);
		Carer grandfather = archive.delegate(LocalDate.now()).orElseThrow();
		assertEquals("祖父|" + grandfather.person().getName() + "|" + grandfather.person().getPhone(),
				text.get(5));
		String all = String.join("\n", text);
		assertTrue(all.contains("父亲|" + archive.father(LocalDate.now()).orElseThrow().person().getName() + " · 福建省泉州市晋江市|"));
		assertTrue(all.contains("住址|石桥村1组|") && all.contains("身份证|" + Tables.idNumber(0) + "|") && all.contains("健康|疾病|"), all);
		assertTrue(text.contains("男 · 二（1）班"));
	}

	@Test
	void cardsAreForTheLeftBehindUnlessEverybodyIsAskedFor() {
		assertEquals(REGISTER, count(text("contact-cards", everyone(), OPEN), "联系卡") - 1);
		assertEquals(ROSTER, count(text("contact-cards", everyone(), Map.of("who", "everyone")), "联系卡") - 1);
		String classId = office.row(Tables.name(1)).classId();
		assertEquals(REGISTER / 2, count(text("contact-cards", new ReportScope.OfClass(classId), OPEN), "联系卡") - 1);
		List<String> chosen = List.of(ids().get(3), ids().get(0));
		List<String> names = chosen.stream().map(i -> archives.open(i).pupil().getName()).toList();
		assertEquals(names, text("contact-cards", new ReportScope.Pupils(chosen), OPEN).stream().filter(names::contains).toList());
	}

	private static int count(List<String> lines, String line) {
		return (int) lines.stream().filter(line::equals).count();
	}

	@Test
	void rostersHaveAPartAClassWithItsFigures() {
		List<String> text = text("class-roster", everyone(), OPEN);
		assertTrue(text.contains("二（1）班学生花名册") && text.contains("二（2）班学生花名册"));
		assertTrue(text.contains("共 6 人，其中留守儿童 4 人（66.7%）"), text.toString());
		assertTrue(text.contains("序号|姓名|性别|民族|出生日期|留守|监护人|监护人电话"));
		assertEquals(List.of(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6), text.stream().filter(l -> l.matches("\\d+\\|.*"))
				.map(l -> Integer.valueOf(l.substring(0, l.indexOf('|')))).toList());
		for (int i = 0; i < ROSTER; i++) {
			String name = Tables.name(i);
			assertEquals(1, text.stream().filter(l -> l.contains("|" + name + "|")).count());
		}
		List<String> full = text("class-roster", new ReportScope.OfClass(office.row(Tables.name(1)).classId()), FULL);
		assertTrue(full.contains("序号|姓名|性别|民族|出生日期|留守|监护人|监护人电话|身份证号|家庭住址"));
		assertTrue(full.stream().anyMatch(l -> l.contains(Tables.idNumber(1) + "|石桥村2组")));
		assertFalse(full.toString().contains("二（1）班"));
	}

	@Test
	void aParentAtHomeIsNamedWithThePhone() {
		Archive archive = archives.create();
		archive.pupil().setName("何春");
		archive.carers().add(Families.parentAtHome("何大江", "13811112222"));
		archives.save(archive, "new");
		try {
			assertTrue(text("class-roster", everyone(), OPEN).stream().anyMatch(l -> l.startsWith("1|何春|") && l.endsWith("|何大江|13811112222")));
		} finally {
			archives.remove(archive.pupil().getId(), "gone");
		}
	}

	@Test
	void aDossierHoldsTheWholeArchive() {
		String id = office.row(Tables.name(0)).id();
		List<String> text = text("dossier", new ReportScope.Pupils(List.of(id)), FULL);
		for (String line : List.of("姓名：" + Tables.name(0), "班级：二（1）班", "身份证号：" + Tables.idNumber(0), "家庭住址：石桥村1组", "健康状况：疾病", "性格：内向寡言",
				"特长爱好：画画", "农村留守儿童（国发〔2016〕13号）：是", "学籍系统留守类别：2 双亲留守", "监护情况评估", "外出务工情况", "家庭与监护人")) {
			assertTrue(text.contains(line), line + " in " + text);
		}
		assertTrue(text.stream().anyMatch(l -> l.startsWith("家庭特别困难|")), text.toString());
		assertTrue(text.stream().anyMatch(l -> l.contains("福建省泉州市晋江市")));
		assertTrue(text.stream().anyMatch(l -> l.startsWith("缺项：") || l.startsWith("完整度")));
	}

	@Test
	void otherModulesAddTheirSectionsInOrder() {
		List<DossierSection> sections = List.of(section(2, "家访"), section(1, "结对"));
		Dossier dossier = new Dossier(printing(), sections);
		List<String> text = text(dossier, new ReportScope.Pupils(ids().subList(0, 1)), ZH, FULL);
		assertTrue(text.indexOf("结对 true") > 0 && text.indexOf("结对 true") < text.indexOf("家访 true"));
	}

	private static DossierSection section(int order, String words) {
		return new DossierSection() {
			@Override
			public int order() {
				return order;
			}

			@Override
			public List<Block> blocks(String pupilId, Locale language, boolean sensitive) {
				return List.of(Paragraph.of(words + " " + sensitive));
			}
		};
	}

	@Test
	void archivesAreReadWhileTheDocumentIsWritten() {
		ReportRequest request = new ReportRequest(new ReportScope.Pupils(ids().subList(0, 1)), ZH, FULL);
		List<Document> documents = suppliers(printing()).stream().filter(s -> s.scopes().contains(ReportScope.Kind.PUPILS)).map(s -> s.build(request))
				.toList();
		Archive archive = archives.open(ids().getFirst());
		archive.pupil().setHomeAddress("搬到新村");
		var commit = archives.save(archive, "搬家");
		try {
			documents.forEach(d -> assertTrue(Flat.of(d).toString().contains("搬到新村")));
		} finally {
			office.session().revert(commit.seq(), "搬回");
		}
	}

	@Test
	void whatAClosedArchiveSaidBeforeACorrectionIsPrintedBesideIt() throws IOException {
		try (Office other = new Office()) {
			other.take(Tables.roster(1).xlsx(folder.resolve("closed.xlsx")), Office.ALL_OR_NOTHING);
			Dossiers dossiers = new DossiersService(other.session(), other.store().dictionary());
			Archive archive = other.archive(Tables.name(0));
			dossiers.close(archive.pupil().getId(), Office.TODAY, FilingGround.GRADUATED, "", "归档");
			archive.pupil().setHomeAddress("新村二组");
			dossiers.correct(archive, "户口本如此");
			Printing printing = new Printing(other.session(), other.store().dictionary(), other.archives());
			List<String> texts = text(new Dossier(printing, List.of()), new ReportScope.Pupils(List.of(archive.pupil().getId())), ZH, Map.of());
			String beside = texts.stream().filter(t -> t.contains("新村二组")).findFirst().orElseThrow();
			assertTrue(beside.contains("原为：石桥村1组") && beside.contains("户口本如此") && beside.contains("office"), beside);
		}
	}
}
