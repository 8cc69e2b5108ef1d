// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** A record as one JSON object of its stated fields in text form, as the history keeps created and removed records. */
final class RecordJson {

	private static final JsonFactory FACTORY = new JsonFactory();

	private RecordJson() {
	}

	static String write(Mapping mapping, Record record) {
		Map<String, String> values = new LinkedHashMap<>();
		for (FieldType field : mapping.stated()) {
			Object value = field.get(record);
			if (value != null) {
				values.put(field.name(), Values.toText(value));
			}
		}
		return write(values);
	}

	static String write(Map<String, String> values) {
		StringWriter text = new StringWriter(256);
		try (JsonGenerator json = FACTORY.createGenerator(text)) {
			json.writeStartObject();
			for (Map.Entry<String, String> value : values.entrySet()) {
				json.writeStringField(value.getKey(), value.getValue());
			}
			json.writeEndObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	static Map<String, String> values(String text) {
		Map<String, String> values = new LinkedHashMap<>();
		try (JsonParser json = FACTORY.createParser(text)) {
			json.nextToken();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String name = json.currentName();
				json.nextToken();
				values.put(name, json.getText());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return values;
	}

	/** A record with these values; fields that the model no longer has are left out. */
	static Record read(Mapping mapping, String id, int version, String text) {
		Map<String, String> values = values(text);
		Record record = mapping.type().newRecord();
		record.setId(id);
		record.setVersion(version);
		for (FieldType field : mapping.fields()) {
			String value = values.get(field.name());
			if (value != null) {
				field.set(record, Values.fromText(field, value));
			}
		}
		return record;
	}
}
