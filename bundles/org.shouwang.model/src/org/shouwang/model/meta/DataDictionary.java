// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.meta;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The data dictionary as a page to read (docs/data-dictionary.md): every record, every field, every choice, in both languages, as the
 * {@code .xcore} files say it. Markdown; the same for the same dictionary.
 */
public final class DataDictionary {
	private static final String HEAD = """
			# 数据字典 · Data dictionary

			Generated from the `.xcore` files by `./shouwang dictionary`; a test fails while it is stale. Do not edit.
			本页由模型生成，请勿手工修改。

			保密级别 Sensitivity: `public` 可公开 · `internal` 校内工作人员 · `sensitive` 敏感，按权限遮盖 · `sealed` 密封，仅限本模块。
			必填 Required: ●.
			""";

	private final Dictionary dictionary;
	private final StringBuilder page = new StringBuilder();

	/** @param dictionary of all modules that are to be described */
	public DataDictionary(Dictionary dictionary) {
		this.dictionary = dictionary;
	}

	/** Writes the page; the file is left alone when it says the same already. */
	public void write(Path file) throws IOException {
		String text = markdown();
		if (!Files.exists(file) || !Files.readString(file).equals(text)) {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, text);
		}
	}

	/** The page. */
	public String markdown() {
		page.setLength(0);
		page.append(HEAD);
		Map<String, List<RecordType>> modules = dictionary.types().stream()
				.collect(Collectors.groupingBy(RecordType::module, LinkedHashMap::new, Collectors.toList()));
		modules.forEach((module, types) -> {
			page.append("\n## ").append(module).append('\n');
			types.forEach(this::type);
		});
		choices();
		return page.toString();
	}

	private void type(RecordType type) {
		page.append("\n### ").append(type.label().zh()).append(" · ").append(type.label().en()).append("\n\n`").append(type.id())
				.append("`, table `").append(type.module()).append('.').append(type.table()).append("`\n\n")
				.append("| 字段 | Field | Name, column | 类型 Type | ● | 保密 | 表头同义词 Headers read as this |\n|---|---|---|---|---|---|---|\n");
		type.fields().stream().filter(f -> !type.hides(f.name())).forEach(this::field);
	}

	private void field(FieldType field) {
		page.append("| ").append(field.label().zh()).append(" | ").append(field.label().en()).append(" | `").append(field.name()).append("`, `")
				.append(field.column()).append("` | ").append(kind(field)).append(" | ").append(field.isRequired() ? "●" : "").append(" | ")
				.append(field.sensitivity().name().toLowerCase(Locale.ROOT)).append(" | ")
				.append(String.join(" ", field.synonyms()).replace("|", "\\|")).append(" |\n");
	}

	private static String kind(FieldType field) {
		if (field.target().isPresent()) {
			return "→ `" + field.target().get() + "`";
		} else if (field.computation().isPresent()) {
			return field.computation().get().function() + " of `" + field.computation().get().source() + "`";
		} else if (field.isOption()) {
			return "[" + enumeration(field) + "](#" + enumeration(field).toLowerCase(Locale.ROOT) + ")";
		}
		return field.javaType() == String.class ? field.kind() + " ≤ " + field.maxLength() : field.kind();
	}

	private static String enumeration(FieldType field) {
		return field.javaType().getSimpleName();
	}

	private void choices() {
		Map<String, List<Option>> all = new LinkedHashMap<>();
		dictionary.types().stream().flatMap(t -> t.fields().stream()).filter(FieldType::isOption)
				.forEach(f -> all.putIfAbsent(enumeration(f), f.options()));
		page.append("\n## 选项 · Choices\n");
		all.forEach((name, options) -> {
			page.append("\n### ").append(name).append("\n\n| Stored | 选项 | Choice | 同义词 Read as this |\n|---|---|---|---|\n");
			options.forEach(o -> page.append("| `").append(o.code()).append("` | ").append(o.label().zh()).append(" | ").append(o.label().en())
					.append(" | ").append(String.join(" ", o.synonyms())).append(" |\n"));
		});
	}
}
