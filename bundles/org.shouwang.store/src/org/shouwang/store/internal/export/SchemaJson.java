// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.shouwang.model.meta.Bilingual;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Option;
import org.shouwang.model.meta.RecordType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A record type as a JSON Schema (draft 2020-12) of one line of its JSON Lines file. What JSON Schema has no word for stands
 * under {@code x-}: labels, sensitivity, the type that a field refers to, and whether its values were withheld.
 */
final class SchemaJson {

	private final ExportHead head;

	SchemaJson(ExportHead head) {
		this.head = head;
	}

	ObjectNode of(RecordType type) {
		ObjectNode schema = JsonNodeFactory.instance.objectNode();
		schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		schema.put("$id", "urn:shouwang:record:" + type.id());
		schema.put("title", type.label().en());
		labels(schema, "x-label", type.label());
		schema.put("x-module", type.module());
		schema.put("x-table", type.module() + "." + type.table());
		schema.put("type", "object");
		ObjectNode properties = schema.putObject("properties");
		ArrayNode required = JsonNodeFactory.instance.arrayNode();
		for (FieldType field : type.fields()) {
			field(properties.putObject(field.name()), field);
			boolean always = field.isRequired() || "id".equals(field.name()) || "version".equals(field.name());
			if (always && !head.withholds(field)) {
				required.add(field.name());
			}
		}
		schema.set("required", required);
		schema.put("additionalProperties", false);
		return schema;
	}

	private void field(ObjectNode node, FieldType field) {
		type(node, field);
		node.put("title", field.label().en());
		labels(node, "x-label", field.label());
		node.put("x-column", field.column());
		node.put("x-kind", field.kind());
		node.put("x-sensitivity", field.sensitivity().name().toLowerCase(Locale.ROOT));
		field.target().ifPresent(target -> node.put("x-refers-to", target));
		field.computation().ifPresent(c -> node.put("x-computed", c.function() + " " + c.source()));
		if (head.withholds(field)) {
			node.put("x-withheld", true);
		}
	}

	private static void type(ObjectNode node, FieldType field) {
		Class<?> type = field.javaType();
		if (field.isOption()) {
			node.put("type", "string");
			ArrayNode codes = node.putArray("enum");
			ObjectNode meanings = node.putObject("x-meanings");
			for (Option option : field.options()) {
				codes.add(option.code());
				labels(meanings, option.code(), option.label());
			}
		} else if (type == boolean.class || type == Boolean.class) {
			node.put("type", "boolean");
		} else if (type == String.class) {
			node.put("type", "string").put("maxLength", field.maxLength());
		} else if (type == LocalDate.class) {
			node.put("type", "string").put("format", "date");
		} else if (type == Instant.class) {
			node.put("type", "string").put("format", "date-time");
		} else {
			boolean whole = type == int.class || type == Integer.class || type == long.class || type == Long.class;
			node.put("type", whole ? "integer" : "number");
		}
	}

	private static void labels(ObjectNode node, String name, Bilingual label) {
		node.putObject(name).put("zh", label.zh()).put("en", label.en());
	}
}
