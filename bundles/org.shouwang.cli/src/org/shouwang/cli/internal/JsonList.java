// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import org.shouwang.report.list.Coded;
import org.shouwang.report.list.ListColumn;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** A list as an array of objects, one a row, its keys and codes stable. */
final class JsonList {
	private final List<ListColumn> columns;

	JsonList(List<ListColumn> columns) {
		this.columns = columns;
	}

	void write(Iterable<List<Object>> rows, Writer out) throws IOException {
		try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
			json.writeStartArray();
			for (List<Object> row : rows) {
				json.writeStartObject();
				for (int i = 0; i < columns.size(); i++) {
					json.writeFieldName(columns.get(i).key());
					value(json, row.get(i));
				}
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeRaw('\n');
		}
	}

	private static void value(JsonGenerator json, Object value) throws IOException {
		switch (value) {
		case null -> json.writeNull();
		case Boolean b -> json.writeBoolean(b);
		case Integer n -> json.writeNumber(n);
		case Long n -> json.writeNumber(n);
		case BigDecimal n -> json.writeNumber(n.toPlainString());
		case Number n -> json.writeNumber(n.doubleValue());
		case Coded c -> json.writeString(c.code());
		case Collection<?> all -> {
			json.writeStartArray();
			for (Object each : all) {
				value(json, each);
			}
			json.writeEndArray();
		}
		default -> json.writeString(value.toString());
		}
	}
}
