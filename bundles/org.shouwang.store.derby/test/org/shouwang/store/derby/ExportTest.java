// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.model.Sex;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.DataKey;
import org.shouwang.store.Permission;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspace;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.store.export.ExportResult;
import org.shouwang.store.export.FullExport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What is exported is what the store holds, read back by readers that share no code with the writers. */
class ExportTest {

	private static final String WHY = "县里要求整体移交";

	@TempDir
	private Path temp;
	private DataKey key;
	private Workspace workspace;
	private Session session;
	private Path file;

	@BeforeEach
	void make() {
		key = Fixture.key();
		file = temp.resolve("all.zip");
		Fixture.workspaces().create(temp.resolve("w"), DerbyEngine.ID, key, Fixture.EMPTY);
		workspace = Fixture.workspaces().open(temp.resolve("w"), key);
		session = workspace.store().open(Fixture.OFFICE);
		School school = Fixture.school(session);
		Fixture.classGroup(session, school, "三（2）班");
		session.change("add", unit -> {
			for (String name : List.of("王小明", "李,静", "引\"号", "两\n行", " 空格 ", "=1+1", "𬱖生", "平常")) {
				Pupil pupil = Fixture.pupil(school, name);
				pupil.setSex(name.length() % 2 == 0 ? Sex.FEMALE : Sex.UNKNOWN);
				pupil.setBorn(LocalDate.of(2014, 2, 28));
				pupil.setRemarks(name.equals("平常") ? "" : null);
				pupil.setGrade(name.length());
				unit.add(pupil);
			}
		});
	}

	@AfterEach
	void close() {
		workspace.close();
		key.close();
	}

	private FullExport export(Viewer viewer) {
		return new FullExport(workspace, workspace.store().open(viewer), "0.0.0.test", Clock.systemUTC());
	}

	private ExportResult plain() {
		return export(Fixture.OFFICE).write(file, null, WHY, p -> { });
	}

	private Map<String, String> entries() throws IOException {
		Map<String, String> entries = new LinkedHashMap<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
				entries.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return entries;
	}

	/** The rows of a type as the store holds them: text by field, without what is not stated. */
	private List<Map<String, String>> stored(RecordType type) {
		return session.read(query -> query.dsl().select(type.fields().stream().map(query.table(type)::field).toList())
				.from(query.table(type).table()).orderBy(query.table(type).id()).fetch(row -> {
					Map<String, String> values = new TreeMap<>();
					for (int i = 0; i < type.fields().size(); i++) {
						if (row.get(i) != null) {
							values.put(type.fields().get(i).name(), row.get(i).toString());
						}
					}
					return values;
				}));
	}

	@Test
	void everyRowOfEveryTypeIsThereInBothForms() throws IOException {
		ExportResult result = plain();
		Map<String, String> entries = entries();
		for (RecordType type : workspace.store().dictionary().types()) {
			List<Map<String, String>> stored = stored(type);
			String path = type.module() + "/" + type.id();
			assertEquals(stored, csv(entries.get("data/" + path + ".csv")), path);
			assertEquals(stored, lines(entries.get("data/" + path + ".jsonl")), path);
			assertEquals(stored.size(), result.rows().get(type.id()).intValue());
		}
		assertEquals(8, result.rows().get("Pupil"));
	}

	private static List<Map<String, String>> csv(String text) {
		assertEquals('\uFEFF', text.charAt(0));
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		boolean stated = false;
		for (int i = 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
				cell.append('"');
				i++;
			} else if (c == '"') {
				quoted = !quoted;
				stated = true;
			} else if (!quoted && (c == ',' || c == '\r')) {
				row.add(cell.isEmpty() && !stated ? null : cell.toString());
				cell.setLength(0);
				stated = false;
				if (c == '\r') {
					assertEquals('\n', text.charAt(++i));
					rows.add(row);
					row = new ArrayList<>();
				}
			} else {
				cell.append(c);
			}
		}
		List<String> head = rows.removeFirst();
		return rows.stream().map(values -> {
			Map<String, String> map = new TreeMap<>();
			for (int i = 0; i < head.size(); i++) {
				if (values.get(i) != null) {
					map.put(head.get(i), values.get(i));
				}
			}
			return map;
		}).toList();
	}

	private static List<Map<String, String>> lines(String text) throws IOException {
		List<Map<String, String>> rows = new ArrayList<>();
		for (String line : text.split("\n")) {
			if (!line.isEmpty()) {
				Map<String, String> map = new TreeMap<>();
				new ObjectMapper().readTree(line).properties().forEach(p -> map.put(p.getKey(), p.getValue().asText()));
				rows.add(map);
			}
		}
		return rows;
	}

	@Test
	void theSchemaDescribesEveryLine() throws IOException {
		plain();
		Map<String, String> entries = entries();
		JsonNode schema = new ObjectMapper().readTree(entries.get("schema/core/Pupil.schema.json"));
		RecordType type = workspace.store().dictionary().type("Pupil");
		assertEquals(type.fields().stream().map(FieldType::name).toList(), names(schema.get("properties")));
		assertEquals("学生姓名".length() > 0, schema.at("/properties/name/x-label/zh").asText().contains("姓名"));
		assertEquals("ClassGroup", schema.at("/properties/classGroup/x-refers-to").asText());
		assertEquals("date", schema.at("/properties/born/format").asText());
		assertEquals("男", schema.at("/properties/sex/x-meanings/MALE/zh").asText());
		assertEquals("sensitive", schema.at("/properties/idNumber/x-sensitivity").asText());
		for (String line : entries.get("data/core/Pupil.jsonl").split("\n")) {
			JsonNode pupil = new ObjectMapper().readTree(line);
			schema.get("required").forEach(name -> assertTrue(pupil.has(name.asText()), name.asText()));
			assertTrue(names(schema.get("properties")).containsAll(names(pupil)));
			assertTrue(pupil.get("grade").isInt());
		}
	}

	private static List<String> names(JsonNode object) {
		return object.properties().stream().map(Map.Entry::getKey).toList();
	}

	@Test
	void theHistoryAndThePagesAreThere() throws IOException {
		ExportResult result = plain();
		Map<String, String> entries = entries();
		assertEquals(3, result.commits());
		assertEquals(3, lines(entries.get("history/commits.jsonl")).size());
		List<Map<String, String>> changes = lines(entries.get("history/changes.jsonl"));
		assertEquals(10, changes.size());
		assertTrue(changes.getLast().get("to").contains("平常"));
		for (String page : List.of("README.zh.md", "README.en.md")) {
			String text = entries.get(page);
			assertTrue(text.contains(WHY) && text.contains("office") && text.contains("data/core/Pupil"), text);
			assertFalse(text.contains("${"), text);
		}
		JsonNode index = new ObjectMapper().readTree(entries.get("export.json"));
		assertEquals(WHY, index.get("reason").asText());
		for (JsonNode each : index.get("types")) {
			assertTrue(entries.containsKey(each.get("csv").asText()) && entries.containsKey(each.get("schema").asText()));
		}
		assertEquals("export.json", List.copyOf(entries.keySet()).getLast());
	}

	@Test
	void attachedFilesComeOutAsTheyWentIn() throws IOException {
		String owner = stored(workspace.store().dictionary().type("Pupil")).getFirst().get("id");
		byte[] scan = "户口本扫描件".repeat(5000).getBytes(StandardCharsets.UTF_8);
		workspace.attachments(session).add(new AttachmentDraft("Pupil", owner, "户口本,第一页.TXT", null), new ByteArrayInputStream(scan));
		ExportResult result = plain();
		assertEquals(1, result.attachments());
		assertEquals(List.of(), result.damaged());
		Map<String, String> row = csv(entries().get("attachments/index.csv")).getFirst();
		assertEquals("户口本,第一页.TXT", row.get("name"));
		assertEquals("attachments/Pupil/" + owner + "/" + row.get("id") + ".txt", row.get("file"));
		assertEquals(new String(scan, StandardCharsets.UTF_8), entries().get(row.get("file")));
		assertEquals("whole", row.get("state"));
	}

	@Test
	void withAPasswordNothingIsReadableAndTheWrongOneOpensNothing() throws IOException {
		char[] password = "竹林-bamboo-8".toCharArray();
		export(Fixture.OFFICE).write(file, password.clone(), WHY, p -> { });
		String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
		for (String secret : List.of("王小明", "13800131234", "office", "三（2）班", WHY)) {
			assertFalse(bytes.contains(new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)), secret);
		}
		Path out = temp.resolve("out");
		try (net.lingala.zip4j.ZipFile zip = new net.lingala.zip4j.ZipFile(file.toFile(), password)) {
			zip.extractAll(out.toString());
			assertTrue(zip.getFileHeaders().stream().allMatch(h -> h.getAesExtraDataRecord().getAesKeyStrength().getKeyLength() == 32));
		}
		assertEquals(stored(workspace.store().dictionary().type("Pupil")), csv(Files.readString(out.resolve("data/core/Pupil.csv"))));
		try (net.lingala.zip4j.ZipFile zip = new net.lingala.zip4j.ZipFile(file.toFile(), "wrong-wrong".toCharArray())) {
			assertThrows(IOException.class, () -> zip.extractAll(temp.resolve("no").toString()));
		}
	}

	@Test
	void whoMayNotSeeAllMayNotExportAll() throws IOException {
		Set<Permission> both = EnumSet.of(Permission.EXPORT, Permission.MAINTAIN, Permission.HISTORY);
		for (Viewer viewer : List.of(new Viewer("x", Scope.ALL, Sensitivity.SENSITIVE, EnumSet.of(Permission.EXPORT)),
				new Viewer("x", Scope.ALL, Sensitivity.SENSITIVE, EnumSet.of(Permission.MAINTAIN)),
				new Viewer("x", new Scope.Schools(Set.of()), Sensitivity.SENSITIVE, both))) {
			assertRefused(Reason.NOT_PERMITTED, 3, () -> export(viewer).write(file, null, WHY, p -> { }));
		}
		assertRefused(Reason.REASON_NEEDED, 3, () -> export(Fixture.OFFICE).write(file, null, " ", p -> { }));
		assertRefused(Reason.WEAK_PASSWORD, 3, () -> export(Fixture.OFFICE).write(file, "1234567".toCharArray(), WHY, p -> { }));
	}

	@Test
	void whatTheViewerMayNotReadIsLeftOutAndSaid() throws IOException {
		Viewer low = Viewer.unrestricted("low", Scope.ALL, Sensitivity.INTERNAL);
		export(low).write(file, null, WHY, p -> { });
		Map<String, String> entries = entries();
		assertFalse(entries.get("data/core/Pupil.csv").contains("phone"));
		assertFalse(String.join("", entries.values()).contains("13800131234"));
		assertTrue(new ObjectMapper().readTree(entries.get("schema/core/Pupil.schema.json")).at("/properties/phone/x-withheld").asBoolean());
		assertFalse(entries.get("README.en.md").endsWith("–\n"));
	}

	@Test
	void anExportThatIsEndedLeavesTheOldOneAlone() throws IOException {
		Files.writeString(file, "old");
		assertThrows(CancellationException.class, () -> export(Fixture.OFFICE).write(file, null, WHY, p -> {
			throw new CancellationException();
		}));
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("all.zip", "w"), Backups.names(temp));
	}

	private void assertRefused(Reason reason, int status, Runnable action) throws IOException {
		StoreException refused = assertThrows(StoreException.class, action::run);
		assertEquals(reason, refused.reason());
		assertEquals(status, refused.exitStatus());
		assertEquals(List.of("w"), Backups.names(temp));
	}
}
