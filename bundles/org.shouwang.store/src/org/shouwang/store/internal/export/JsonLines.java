// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;

/** One JSON object a line, UTF-8; what is not stated is left out. */
final class JsonLines implements AutoCloseable {

	private static final JsonFactory FACTORY = new JsonFactoryBuilder().rootValueSeparator("\n").build();

	private final JsonGenerator json;
	private boolean empty = true;

	JsonLines(OutputStream out) throws IOException {
		this.json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
	}

	void line(Map<String, ?> values) throws IOException {
		empty = false;
		json.writeStartObject();
		for (Map.Entry<String, ?> each : values.entrySet()) {
			if (each.getValue() != null) {
				json.writeFieldName(each.getKey());
				value(each.getValue());
			}
		}
		json.writeEndObject();
	}

	private void value(Object value) throws IOException {
		switch (value) {
		case Boolean flag -> json.writeBoolean(flag);
		case Integer number -> json.writeNumber(number);
		case Long number -> json.writeNumber(number);
		case Double number -> json.writeNumber(number);
		case BigDecimal number -> json.writeNumber(number);
		default -> json.writeString(value.toString());
		}
	}

	@Override
	public void close() throws IOException {
		if (!empty) {
			json.writeRaw('\n');
		}
		json.close();
	}
}
