// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** A small report as one JSON object, its keys in the order in which they were put. */
final class JsonObject {
	private final Map<String, Object> values = new LinkedHashMap<>();

	/** @param value a number, a boolean, a list, or what has a text form */
	JsonObject put(String key, Object value) {
		values.put(key, value);
		return this;
	}

	void write(Writer out) {
		try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
			json.writeStartObject();
			for (Map.Entry<String, Object> each : values.entrySet()) {
				json.writeFieldName(each.getKey());
				value(json, each.getValue());
			}
			json.writeEndObject();
			json.writeRaw('\n');
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void value(JsonGenerator json, Object value) throws IOException {
		switch (value) {
		case Boolean flag -> json.writeBoolean(flag);
		case Integer number -> json.writeNumber(number);
		case Long number -> json.writeNumber(number);
		case List<?> list -> {
			json.writeStartArray();
			for (Object each : list) {
				value(json, each);
			}
			json.writeEndArray();
		}
		default -> json.writeString(value.toString());
		}
	}
}
