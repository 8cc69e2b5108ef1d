// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The three files of one record type. The rows come one by one, so a zip that is written front to back needs them twice. */
final class TypeFiles {

	private static final int PAGE = 1000;

	private final RecordType type;
	private final List<FieldType> fields;
	private final Session session;
	private final ExportHead head;

	TypeFiles(RecordType type, Session session, ExportHead head) {
		this.type = type;
		this.fields = type.fields().stream().filter(field -> !head.withholds(field)).toList();
		this.session = session;
		this.head = head;
	}

	/** Where a type's files lie, without folder and ending: {@code core/Pupil}. */
	static String path(RecordType type) {
		return type.module() + "/" + type.id();
	}

	/** Writes all three and counts the records. */
	long write(ZipTarget zip) throws IOException {
		try (OutputStream out = zip.entry("schema/" + path(type) + ".schema.json")) {
			out.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(new SchemaJson(head).of(type)));
		}
		try (CsvFile csv = new CsvFile(zip.entry("data/" + path(type) + ".csv"))) {
			csv.row(fields.stream().map(FieldType::name).toList());
			each(csv::row);
		}
		try (JsonLines lines = new JsonLines(zip.entry("data/" + path(type) + ".jsonl"))) {
			return each(values -> lines.line(object(values)));
		}
	}

	/** Takes one row, its values in the order of the fields. */
	@FunctionalInterface
	private interface RowWriter {
		void write(List<Object> values) throws IOException;
	}

	private long each(RowWriter writer) {
		AtomicBoolean begun = new AtomicBoolean();
		return session.read(query -> {
			// A query whose server went away is run again; what was written already cannot be taken back.
			if (begun.getAndSet(true)) {
				throw new StoreException(Reason.DATABASE_FAILED, type.id());
			}
			long count = 0;
			try (Cursor<? extends Record> rows = rows(query)) {
				for (Record row : rows) {
					writer.write(values(row));
					count++;
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return count;
		});
	}

	private Cursor<? extends Record> rows(QueryContext query) {
		RecordTable table = query.table(type);
		List<Field<Object>> columns = fields.stream().map(table::field).toList();
		return query.dsl().select(columns).from(table.table()).orderBy(table.id()).fetchSize(PAGE).fetchLazy();
	}

	private List<Object> values(Record row) {
		List<Object> values = new ArrayList<>();
		for (int i = 0; i < fields.size(); i++) {
			Object value = row.get(i);
			boolean instant = value instanceof Long && fields.get(i).javaType() == Instant.class;
			values.add(instant ? Instant.ofEpochMilli((Long) value) : value);
		}
		return values;
	}

	private Map<String, Object> object(List<Object> values) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int i = 0; i < fields.size(); i++) {
			object.put(fields.get(i).name(), values.get(i));
		}
		return object;
	}
}
