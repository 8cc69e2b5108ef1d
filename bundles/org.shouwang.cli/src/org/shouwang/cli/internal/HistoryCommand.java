// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.shouwang.access.SignedIn;
import org.shouwang.cli.ExitStatus;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Change;
import org.shouwang.store.HistoryEntry;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who changed what in a record, when and why; or what it held on a day. */
@Command(name = "history", mixinStandardHelpOptions = true, description = "Tell who changed a record, when, from what to what and why.")
final class HistoryCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "RECORD", arity = "1..2", description = "Type and id, as Pupil/ID or as two words.")
	private List<String> words;
	@Option(names = "--as-of", paramLabel = "DATE", description = "Show the record as it stood at the end of that day, such as 2026-09-01.")
	private String day;
	@Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "The form of the output.")
	private String format;

	HistoryCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		List<String> parts = words.size() == 1 ? Arrays.asList(words.getFirst().split("/", 2)) : words;
		if (parts.size() != 2 || !format.equals("table") && !format.equals("json")) {
			throw root.usage(root.text("history.usage"));
		}
		return root.signedIn(signedIn -> {
			if (!signedIn.store().dictionary().has(parts.getFirst())) {
				throw root.usage(root.text("history.type", parts.getFirst(),
						String.join(", ", signedIn.store().dictionary().types().stream().map(RecordType::id).toList())));
			}
			RecordType type = signedIn.store().dictionary().type(parts.getFirst());
			write(day == null ? changes(signedIn, type, parts.getLast()) : fields(signedIn, type, parts.getLast()));
			return ExitStatus.DONE;
		});
	}

	private List<Map<String, Object>> changes(SignedIn signedIn, RecordType type, String id) {
		List<HistoryEntry> entries = signedIn.session().history(type, id);
		if (entries.isEmpty()) {
			throw new StoreException(Reason.NOT_FOUND, type.id(), id);
		}
		return entries.stream().map(HistoryCommand::row).toList();
	}

	private static Map<String, Object> row(HistoryEntry entry) {
		Change change = entry.change();
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("at", entry.commit().at().toString());
		row.put("account", entry.commit().account());
		row.put("change", change.seq() + "." + change.ordinal());
		row.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
		row.put("field", change.field());
		row.put("from", change.oldValue());
		row.put("to", change.newValue());
		row.put("erased", change.erased());
		row.put("reason", entry.commit().reason());
		return row;
	}

	private List<Map<String, Object>> fields(SignedIn signedIn, RecordType type, String id) {
		Record record = signedIn.session().asOf(type, id, endOfDay()).orElseThrow(() -> new StoreException(Reason.NOT_FOUND, type.id(), id));
		return type.fields().stream().filter(f -> f.get(record) != null).map(f -> row(f, record)).toList();
	}

	private Map<String, Object> row(FieldType field, Record record) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("field", field.name());
		row.put("label", field.label(root.console().locale()));
		row.put("value", field.get(record).toString());
		return row;
	}

	private java.time.Instant endOfDay() {
		try {
			return LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().minusMillis(1);
		} catch (DateTimeParseException e) {
			throw root.usage(root.text("history.day", day));
		}
	}

	private void write(List<Map<String, Object>> rows) {
		if (rows.isEmpty()) {
			return;
		}
		List<String> keys = new ArrayList<>(rows.getFirst().keySet());
		if (format.equals("table")) {
			Stream<List<Object>> cells = rows.stream().map(row -> keys.stream().map(key -> (Object) Objects.toString(row.get(key), "")).toList());
			new TextTable(keys.stream().map(key -> root.text("history.head." + key)).toList(), cells.toList()).print(root.console().out());
			return;
		}
		try (JsonGenerator json = new JsonFactory().createGenerator(root.console().out())) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
			json.writeStartArray();
			for (Map<String, Object> row : rows) {
				object(json, row);
			}
			json.writeEndArray();
			json.writeRaw('\n');
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void object(JsonGenerator json, Map<String, Object> row) throws IOException {
		json.writeStartObject();
		for (Map.Entry<String, Object> cell : row.entrySet()) {
			if (cell.getValue() instanceof Boolean flag) {
				json.writeBooleanField(cell.getKey(), flag);
			} else {
				json.writeStringField(cell.getKey(), (String) cell.getValue());
			}
		}
		json.writeEndObject();
	}
}
